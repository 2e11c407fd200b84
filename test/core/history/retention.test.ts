import { describe, expect, test } from "vitest";
import { dueForDeletion, fingerprint, type MessagePrint, monthsLater } from "../../../src/core/history/index.ts";
import type { Instant } from "../../../src/core/mail/index.ts";
import { KEY, message } from "./messages.ts";

const print = (id: string, day: string | null): MessagePrint =>
  fingerprint(message(id, "The gate is locked.", { date: day === null ? null : (`${day}T10:00:00Z` as Instant) }), KEY);
const PRINTS = [print("a", "2025-01-10"), print("b", "2025-06-30"), print("none", null)];

describe("fingerprints kept long enough", () => {
  test("without a case all go some months after the last message", () => {
    expect(dueForDeletion(PRINTS, { today: "2026-06-29", months: 12, closed: "none" })).toEqual([]);
    expect(dueForDeletion(PRINTS, { today: "2026-06-30", months: 12, closed: "none" })).toEqual(["a", "b", "none"]);
  });

  test("nothing goes while a case is open", () => {
    expect(dueForDeletion(PRINTS, { today: "2036-01-01", months: 12, closed: "open" })).toEqual([]);
  });

  test("a closed case counts from its closing; what came later has its own time", () => {
    const keeping = { months: 12, closed: { on: "2025-03-01" } } as const;
    expect(dueForDeletion(PRINTS, { ...keeping, today: "2026-02-28" })).toEqual([]);
    expect(dueForDeletion(PRINTS, { ...keeping, today: "2026-03-01" })).toEqual(["a"]);
    expect(dueForDeletion(PRINTS, { ...keeping, today: "2026-07-01" })).toEqual(["a", "b", "none"]);
  });

  test("prints without any date are not kept for ever", () => {
    expect(dueForDeletion([print("x", null)], { today: "2026-01-01", months: 12, closed: "none" })).toEqual(["x"]);
  });

  test("months end on the last day where the day does not exist", () => {
    expect(monthsLater("2025-08-31", 6)).toBe("2026-02-28");
    expect(monthsLater("2024-02-29", 12)).toBe("2025-02-28");
    expect(monthsLater("2025-11-15T10:00:00Z", 3)).toBe("2026-02-15");
  });
});
