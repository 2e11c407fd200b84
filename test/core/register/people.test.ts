import { describe, expect, it } from "vitest";
import type { Instant, MessageId } from "../../../src/core/mail/index.ts";
import { answersTo, closedOf, type Day, type Fact, foldCase, type PersonId } from "../../../src/core/register/index.ts";
import { answered, fact, kase, PERSON, restriction } from "../policy/invented.ts";

const OTHER = "other@example.net" as PersonId;
const joined = (at: string) => ({
  ...fact({ kind: "address-joined", address: OTHER, evidence: [] }),
  at: at as Instant,
});
const parted = (at: string) => ({ ...fact({ kind: "address-parted", address: OTHER }), at: at as Instant });
const joins = (...facts: Fact[]) => foldCase(PERSON, facts, "2027-01-01" as Day).joined.map(({ address }) => address);

describe("the addresses of a person", () => {
  it("are joined from when somebody says so until somebody takes it back", () => {
    expect(joins(joined("2026-03-01T09:00:00Z"))).toEqual([OTHER]);
    expect(joins(joined("2026-03-01T09:00:00Z"), parted("2026-03-02T09:00:00Z"))).toEqual([]);
    expect(joins(parted("2026-03-02T09:00:00Z"), joined("2026-03-03T09:00:00Z"))).toEqual([OTHER]);
  });
});

describe("answers to what is said again", () => {
  const earlier = [{ id: "m1" as MessageId, date: "2026-03-01T09:00:00Z" as Instant }];
  const noted = (on: string, answers?: string) =>
    ({ ...answered(), on: on as Day, ...(answers && { answers: answers as MessageId }) }) as ReturnType<
      typeof answered
    > & {
      kind: "complaint-answered";
    };

  it.each([
    ["names the message", noted("2026-03-05", "m1"), 1],
    ["names none and came later", noted("2026-03-05"), 1],
    ["names another message", noted("2026-03-05", "m7"), 0],
    ["came before it was said", noted("2026-02-05"), 0],
  ])("one that %s", (_what, answer, count) => expect(answersTo(earlier, [answer])).toHaveLength(count));
});

describe("when a case closed", () => {
  const closed = (facts: Fact[], today: string) => closedOf(PERSON, facts, today as Day);

  it("is not known where nothing speaks of it", () => expect(closed([], "2026-05-01")).toBe("none"));

  it("is the day of the last answer, and not while a restriction stands", () => {
    const answer = { ...answered(), on: "2026-03-05" } as Fact;
    expect(closed([answer], "2026-05-01")).toEqual({ on: "2026-03-05" });
    const standing = restriction();
    const today = kase([standing]).today;
    expect(closed([answer, standing], today)).toBe("open");
    const { end } = standing as Extract<Fact, { kind: "restriction-set" }>;
    expect(closed([answer, standing], "2029-01-01")).toEqual({ on: end });
  });
});
