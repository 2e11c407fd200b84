import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Fact } from "../../../src/core/register/index.ts";
import { foldCase } from "../../../src/core/register/index.ts";
import {
  answered,
  asked,
  confirmed,
  deEscalated,
  fact,
  INSULT_WORDS,
  kase,
  PERSON,
  restriction,
  TODAY,
  warned,
  words,
} from "../policy/invented.ts";

const day = (text: string) => text as Day;
const dismissed = (at: string) =>
  fact(
    { kind: "finding-dismissed", category: "threat.violence", words: confirmed().kind && words("x"), reason: "A joke" },
    at,
  );
const agreed = (adjustment: string, at?: string) =>
  fact({ kind: "adjustment-agreed", adjustment, since: "2026-01-01" }, at);

describe("what the facts add up to", () => {
  test("no facts: an empty case", () => {
    const empty = kase();
    expect(empty.adjustmentAsked).toBe(false);
    expect([empty.adjustments, empty.restrictions, empty.warnings, empty.confirmed, empty.answered].flat()).toEqual([]);
  });

  test("facts about somebody else do not count", () => {
    const other = { ...asked(), person: "someone.else@example.org" } as Fact;
    expect(kase([other]).adjustmentAsked).toBe(false);
  });

  test("an adjustment that was agreed was asked about", () => {
    expect(kase([agreed("large print")]).adjustmentAsked).toBe(true);
  });

  test("the same adjustment agreed again is shown once, the later record standing", () => {
    const first = agreed("Large print", "2026-01-01T09:00:00Z");
    const again = agreed("large  print", "2026-02-01T09:00:00Z");
    expect(kase([again, first, agreed("e-mail only")]).adjustments.map(({ id }) => id)).toContain(again.id);
    expect(kase([again, first, agreed("e-mail only")]).adjustments).toHaveLength(2);
  });

  test.each([
    ["2026-04-10", "upcoming"],
    ["2026-04-11", "standing"],
    ["2026-07-10", "standing"],
    ["2026-07-11", "overdue"],
    ["2026-10-10", "overdue"],
    ["2026-10-11", undefined],
  ])("on %s the restriction is %s", (today, state) => {
    expect(kase([restriction()], day(today)).restrictions[0]?.state).toBe(state);
  });

  test("a lifted restriction drops out from the day of lifting on", () => {
    const set = restriction({}, "r1");
    const lifted = fact({ kind: "restriction-lifted", restriction: "r1", reason: "Went well", on: "2026-05-01" });
    expect(kase([lifted, set], day("2026-04-30")).restrictions).toHaveLength(1);
    expect(kase([lifted, set], day("2026-05-01")).restrictions).toEqual([]);
  });

  test("the same terms set again renew the restriction once the renewal has begun, never leaving a gap", () => {
    const first = restriction({}, "r1");
    const renewed = {
      ...restriction({ start: "2026-08-01", end: "2027-01-31", review: "2026-11-01" }, "r2"),
      at: "2026-07-01T09:00:00Z",
    } as Fact;
    const ids = (today: string) =>
      kase([renewed, first], day(today)).restrictions.map(({ id, state }) => `${id} ${state}`);
    expect(ids("2026-07-31")).toEqual(["r1 overdue", "r2 upcoming"]);
    expect(ids("2026-08-01")).toEqual(["r2 standing"]);
  });

  test("other terms stand beside the first", () => {
    const limit = restriction({ terms: [{ kind: "limit", detail: "one e-mail a week" }] });
    expect(kase([restriction(), limit]).restrictions).toHaveLength(2);
  });

  test("of a confirmation and a dismissal of the same words, the later one stands", () => {
    const yes = { ...confirmed("threat.violence", "x"), at: "2026-04-02T09:00:00Z" } as Fact;
    expect(kase([dismissed("2026-04-03T09:00:00Z"), yes]).confirmed).toEqual([]);
    expect(kase([dismissed("2026-04-01T09:00:00Z"), yes]).dismissed).toEqual([]);
    expect(kase([dismissed("2026-04-01T09:00:00Z"), yes]).confirmed).toHaveLength(1);
  });

  test("moments are compared, not texts: an offset counts", () => {
    const yes = { ...confirmed("threat.violence", "x"), at: "2026-04-02T09:30:00+01:00" } as Fact;
    expect(kase([dismissed("2026-04-02T09:00:00Z"), yes]).confirmed).toEqual([]);
  });

  test("what is still to come does not count yet: answers and warnings", () => {
    expect(kase([answered("2026-04-12"), fact({ ...warned(), on: "2026-04-12" } as never)]).answered).toEqual([]);
    expect(kase([answered("2026-04-11")]).answered).toHaveLength(1);
  });

  test("a complaint answered again keeps the later answer", () => {
    expect(kase([answered("2026-03-30"), answered("2026-03-17")]).answered.map(({ on }) => on)).toEqual(["2026-03-30"]);
  });

  test("in any order and with facts that came twice, the case is the same", () => {
    const facts = [
      asked(),
      deEscalated(),
      warned(),
      answered(),
      answered("2026-03-30"),
      confirmed(),
      confirmed("abuse.insult", INSULT_WORDS),
      dismissed("2026-04-01T09:00:00Z"),
      agreed("large print"),
      agreed("LARGE print"),
      restriction({}, "r1"),
      restriction({}, "r2"),
      restriction({ terms: [{ kind: "limit", detail: "one e-mail a week" }], start: "2026-04-20" }),
      fact({ kind: "restriction-lifted", restriction: "r1", reason: "Went well", on: "2026-04-02" }),
      { ...asked(), id: "same" } as Fact,
      { ...deEscalated(), id: "same" } as Fact,
    ];
    const expected = foldCase(PERSON, facts, TODAY);
    const mixed = fc
      .tuple(fc.shuffledSubarray(facts, { minLength: facts.length }), fc.subarray(facts))
      .map(([all, again]) => [...again, ...all]);
    fc.assert(
      fc.property(mixed, (order) => {
        expect(foldCase(PERSON, order, TODAY)).toEqual(expected);
      }),
    );
  });
});
