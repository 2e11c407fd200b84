import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../src/core/register/index.ts";
import { admit, missingBeforeRestriction } from "../../../src/core/register/index.ts";
import {
  asked,
  deEscalated,
  fact,
  kase,
  PERSON,
  restriction,
  restrictionDraft,
  warned,
  words,
} from "../policy/invented.ts";

const draft = (fields: Record<string, unknown>) => ({ person: PERSON, ...fields }) as unknown as FactDraft;
const ready = () => kase([asked(), deEscalated()]);

describe("setting a restriction", () => {
  test("is admitted after the question about adjustments and an earlier step", () => {
    expect(admit(restrictionDraft(), ready())).toBeNull();
    expect(admit(restrictionDraft(), kase([asked(), warned()]))).toBeNull();
  });

  test("is admitted for an immediate risk with a reason, once the question was asked", () => {
    const ground = { kind: "immediate-risk", reason: "Waited outside the office on 10 April" };
    expect(admit(restrictionDraft({ ground }), kase([asked()]))).toBeNull();
    expect(admit(restrictionDraft({ ground }), kase())?.message).toContain(
      "asked what would make communication easier",
    );
  });

  test("is refused without an earlier step", () => {
    expect(admit(restrictionDraft(), kase([asked()]))?.message).toContain("earlier step");
  });

  test.each([
    ["ends before it starts", { start: "2026-05-01", end: "2026-04-30", review: "2026-05-01" }, "ends before"],
    ["is reviewed after its end", { review: "2026-10-11" }, "review day"],
    ["is reviewed before its start", { review: "2026-04-10" }, "review day"],
    ["lasts more than a year", { end: "2027-04-12" }, "longer than a year"],
    ["has already ended", { start: "2026-01-01", end: "2026-04-10", review: "2026-02-01" }, "already passed"],
  ])("is refused where it %s", (_, changes, said) => {
    expect(admit(restrictionDraft(changes), ready())?.message).toContain(said);
  });

  test("may last exactly a year, over a leap day too", () => {
    expect(admit(restrictionDraft({ end: "2027-04-11" }), ready())).toBeNull();
    expect(
      admit(restrictionDraft({ start: "2028-02-01", end: "2029-01-31", review: "2028-06-01" }), ready()),
    ).toBeNull();
  });

  test("what is missing is listed in plain sentences", () => {
    expect(missingBeforeRestriction(kase())).toHaveLength(2);
    expect(missingBeforeRestriction(kase([asked()]))).toHaveLength(1);
    expect(missingBeforeRestriction(ready())).toEqual([]);
  });
});

describe("other facts", () => {
  test("a restriction that does not stand cannot be lifted", () => {
    const lift = draft({ kind: "restriction-lifted", restriction: "r1", reason: "Went well", on: "2026-04-11" });
    expect(admit(lift, kase([restriction({}, "r1")]))).toBeNull();
    expect(admit(lift, kase([restriction({}, "r2")]))?.problem).toBe("not-admitted");
    const ended = restriction({ start: "2025-10-01", end: "2026-04-01", review: "2026-01-01" }, "r1");
    expect(admit(lift, kase([ended]))?.problem).toBe("not-admitted");
  });

  test("a written warning quotes words, a spoken one need not, and neither is given in the future", () => {
    const warning = (fields: Record<string, unknown>) =>
      admit(draft({ kind: "warning-given", manner: "written", on: "2026-04-11", words: [], ...fields }), kase());
    expect(warning({})?.message).toContain("exact words");
    expect(warning({ words: [words("you cow")] })).toBeNull();
    expect(warning({ manner: "spoken" })).toBeNull();
    expect(warning({ manner: "spoken", on: "2026-04-12" })?.message).toContain("12 April 2026");
  });

  test("a fact about somebody else is not put into this case", () => {
    const other = draft({ kind: "adjustment-asked", person: "someone.else@example.org" });
    expect(admit(other, kase())?.message).toContain("somebody else");
  });

  test("an answer is not dated in the future", () => {
    const answer = { kind: "complaint-answered", reference: "NM-1", outcome: "Upheld", message: null };
    expect(admit(draft({ ...answer, on: "2026-04-12" }), kase())?.problem).toBe("not-admitted");
    expect(admit(draft({ ...answer, on: "2026-04-11" }), kase())).toBeNull();
  });

  test("asking, agreeing, replying and confirming are always admitted", () => {
    for (const fields of [
      { kind: "adjustment-asked" },
      { kind: "adjustment-agreed", adjustment: "large print", since: "2026-04-11" },
      { kind: "first-reply", message: null },
      { kind: "de-escalation", message: null },
      { kind: "finding-confirmed", category: "abuse.insult", words: words("you cow") },
    ]) {
      expect(admit(draft(fields), kase([fact({ kind: "adjustment-asked" })]))).toBeNull();
    }
  });

  test("filing without an answer is admitted only under “read and file” in force", () => {
    const filed = draft({ kind: "read-and-filed", message: "m1@example.org", looked: true });
    const under = (kind: string, more = {}) => kase([restriction({ terms: [{ kind, detail: "as told" }], ...more })]);
    expect(admit(filed, under("read-and-file"))).toBeNull();
    expect(admit(filed, under("channel"))?.problem).toBe("not-admitted");
    expect(admit(filed, kase())?.message).toContain("No restriction on record");
  });

  test("an address is joined once, to another one, and a contact is not noted before it came", () => {
    const join = (address: string) => draft({ kind: "address-joined", address, evidence: [] });
    expect(admit(join("other@example.net"), kase())).toBeNull();
    expect(admit(join(PERSON), kase())?.message).toContain("same address");
    const joined = kase([fact({ kind: "address-joined", address: "other@example.net", evidence: [] })]);
    expect(admit(join("other@example.net"), joined)?.message).toContain("joined already");
    const call = { kind: "contact-noted", channel: "phone", words: "The tap drips." };
    expect(admit(draft({ ...call, on: "2026-04-12" }), kase())?.problem).toBe("not-admitted");
    expect(admit(draft({ ...call, on: "2026-04-11" }), kase())).toBeNull();
  });
});
