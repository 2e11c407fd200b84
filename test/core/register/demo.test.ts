import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/mail/index.ts";
import type { Day, Fact } from "../../../src/core/register/index.ts";
import { admit, foldCase, parseFact, personId } from "../../../src/core/register/index.ts";

const read = (name: string): unknown[] =>
  JSON.parse(readFileSync(new URL(`../../../public/demo/${name}`, import.meta.url), "utf8"));
const SHARED = new URL("../../../../shared/examples/demo-mailbox.json", import.meta.url);
const facts = read("register.json")
  .map(parseFact)
  .filter((fact): fact is Fact => !isProblem(fact));
const caseOf = (address: string, today = "2026-04-11") => foldCase(personId(address), facts, today as Day);

describe("the sample mailbox's register", () => {
  test("every fact is whole, and none has another's id", () => {
    expect(read("register.json").map(parseFact).filter(isProblem)).toEqual([]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  test("every fact could have been recorded when it was", () => {
    const refused = facts.filter((fact) => {
      const before = facts.filter((other) => Date.parse(other.at) < Date.parse(fact.at));
      return admit(fact, foldCase(fact.person, before, fact.at.slice(0, 10) as Day)) !== null;
    });
    expect(refused).toEqual([]);
  });

  test("Sheila Brannock's restriction stands with three terms, its review overdue", () => {
    const [restriction] = caseOf("sheila.brannock@example.com").restrictions;
    expect(restriction?.state).toBe("overdue");
    expect(restriction?.fact.terms).toHaveLength(3);
    expect(caseOf("sheila.brannock@example.com", "2026-03-04").restrictions[0]?.state).toBe("standing");
  });

  test("Tom Garrity's restriction has ended and is not applied", () => {
    expect(caseOf("tom.garrity@example.org").restrictions).toEqual([]);
    expect(caseOf("tom.garrity@example.org", "2026-02-01").restrictions).toHaveLength(1);
  });

  test.each(["peter.askew@example.net", "gwenllian.pugh@example.com"])("%s has an adjustment", (address) => {
    expect(caseOf(address).adjustments).toHaveLength(1);
  });

  test("NM-2391 is answered from 17 March on", () => {
    expect(caseOf("trevor.malkin@example.com").answered.map(({ reference }) => reference)).toEqual(["NM-2391"]);
    expect(caseOf("trevor.malkin@example.com", "2026-03-16").answered).toEqual([]);
  });

  test.skipIf(!existsSync(SHARED))("it says what the shared example says (skipped without ../shared)", () => {
    const { register } = JSON.parse(readFileSync(SHARED, "utf8"));
    for (const one of register.restrictions) {
      const set = facts.find((fact) => fact.kind === "restriction-set" && fact.person === one.address);
      expect(set).toMatchObject({ start: one.starts, review: one.review, end: one.ends });
      // That new matters are always read is no term of one restriction: it is so for every one (N2).
      const terms = one.terms.filter((term: string) => !term.startsWith("new matters"));
      expect(set?.kind === "restriction-set" && set.terms).toHaveLength(terms.length);
    }
    for (const one of register.resolved) expect(JSON.stringify(facts)).toContain(one.reference);
    for (const one of register.adjustments) expect(JSON.stringify(facts)).toContain(one.adjustment);
    expect(read("earlier.json").map((one) => (one as { text: string }).text)).toEqual(
      register.earlierMessages.map((one: { text: string }) => one.text),
    );
  });
});
