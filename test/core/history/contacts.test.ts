import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contact, countContacts } from "../../../src/core/history/index.ts";
import type { Instant, MessageId } from "../../../src/core/mail/index.ts";

const contact = (id: string, day: number | null, more: Partial<Contact> = {}): Contact => ({
  id: id as MessageId,
  date: day === null ? null : (`2026-03-${String(day).padStart(2, "0")}T10:00:00Z` as Instant),
  channel: "email",
  content: id,
  thread: "a",
  recipients: 1,
  ours: false,
  automatic: false,
  ...more,
});
const UNTIL = "2026-03-20T12:00:00Z" as Instant;
const week = { until: UNTIL, days: 7, limit: null };

describe("contacts in a window", () => {
  test("lists exactly the messages it counted, and why others were not", () => {
    const count = countContacts(
      [
        contact("now", 20),
        contact("old", 2),
        contact("auto", 19, { automatic: true }),
        contact("ours", 18, { ours: true }),
        contact("copy", 20, { content: "now" }),
        contact("undated", null),
        contact("early", 15),
      ],
      week,
    );
    expect(count.counted).toEqual(["early", "now"]);
    expect(Object.fromEntries(count.leftOut.map(({ id, why }) => [id, why]))).toEqual({
      old: "outside",
      ours: "ours",
      auto: "automatic",
      copy: "copy",
      undated: "no-date",
    });
    expect(count.seenSince).toBe("2026-03-02T10:00:00Z");
  });

  test("counts since our last reply, threads side by side and most recipients", () => {
    const count = countContacts(
      [
        contact("a", 15, { thread: "x" }),
        contact("reply", 16, { ours: true }),
        contact("b", 17, { thread: "y", recipients: 12 }),
        contact("c", 18, { thread: "x" }),
      ],
      week,
    );
    expect(count).toMatchObject({ sinceReply: ["b", "c"], threads: 2, mostRecipients: 12 });
  });

  test("says nothing of a limit until the organisation sets one", () => {
    const three = [contact("a", 18), contact("b", 19), contact("c", 20)];
    expect(countContacts(three, week).overLimit).toBeNull();
    expect(countContacts(three, { ...week, limit: 3 }).overLimit).toBe(false);
    expect(countContacts(three, { ...week, limit: 2 }).overLimit).toBe(true);
  });

  test("every message is counted or left out, whatever comes", () => {
    const any = fc.array(
      fc.record({
        id: fc.string(),
        day: fc.option(fc.integer({ min: 1, max: 28 })),
        ours: fc.boolean(),
        automatic: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(any, (rows) => {
        const count = countContacts(
          rows.map(({ id, day, ...more }) => contact(id, day, more)),
          week,
        );
        expect(count.counted.length + count.leftOut.length).toBe(rows.length);
      }),
    );
  });
});
