import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/core/analysis/index.ts";
import { isProblem } from "../../src/core/mail/index.ts";
import { admit, type FactDraft, parseFact, parseFactDraft } from "../../src/core/register/index.ts";
import { fact, kase, PERSON, THREAT_WORDS, words } from "../core/policy/invented.ts";

const GRAVE = CATEGORIES.filter((category) => /^(threat|safeguarding)\./.test(category));
const dismissal = (category: string, reason: unknown) => ({
  ...{ kind: "finding-dismissed", person: PERSON, category, words: words(THREAT_WORDS) },
  ...(reason === undefined ? {} : { reason }),
});

describe("N15: a threat or a safeguarding finding is never dismissed silently", () => {
  test.each(GRAVE)("%s: not without a reason, however it comes", (category) => {
    const blank = fc.constantFrom(undefined, null, "", " ", "\t\n", "\u00a0");
    fc.assert(
      fc.property(blank, (reason) => {
        const draft = dismissal(category, reason);
        expect(isProblem(parseFactDraft(draft))).toBe(true);
        expect(isProblem(parseFact(fact(draft as never)))).toBe(true);
        if (typeof reason === "string") expect(admit(draft as unknown as FactDraft, kase())).not.toBeNull();
      }),
    );
  });

  test.each(GRAVE)("%s: with a reason it is on record, reason and words included", (category) => {
    const draft = dismissal(category, "He quotes the policy");
    expect(parseFactDraft(draft)).toEqual(draft);
    expect(admit(draft as unknown as FactDraft, kase())).toBeNull();
    expect(kase([fact(draft as never)]).dismissed).toMatchObject([
      { reason: "He quotes the policy", words: words(THREAT_WORDS) },
    ]);
  });

  test("what is dismissed is these words of this message, and no others", () => {
    const other = { ...words(THREAT_WORDS), quote: "I will find you" };
    const facts = [
      fact(dismissal("threat.violence", "A joke") as never),
      fact({ kind: "finding-confirmed", category: "threat.violence", words: other }),
    ];
    expect(kase(facts).confirmed).toHaveLength(1);
  });
});
