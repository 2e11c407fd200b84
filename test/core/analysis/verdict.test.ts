import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../../src/core/analysis/finding.ts";
import { ROW_WORTHS, SURE_ROWS } from "../../../src/core/analysis/model/row-worths.ts";
import { type Heard, shareOf, speaks, WORTHS } from "../../../src/core/analysis/verdict.ts";

const rowsOf = (category: string): string[] => Object.keys(ROW_WORTHS).filter((id) => id.startsWith(`${category}/`));

/** Any rows of a category that spoke and were silenced, with no word from the model. */
const withoutModel = fc.constantFrom(...CATEGORIES).chain((category) =>
  fc.record<Heard>({
    category: fc.constant(category),
    figure: fc.constant(0),
    spoken: fc.subarray(rowsOf(category), { maxLength: 6 }),
    vetoed: fc.subarray(rowsOf(category), { maxLength: 3 }),
  }),
);

describe("what rules and model count for together", () => {
  it("never lets the model take back what rows find", () => {
    fc.assert(
      fc.property(withoutModel, fc.double({ min: 0, max: 1, noNaN: true }), (heard, figure) => {
        if (speaks(heard, WORTHS)) expect(speaks({ ...heard, figure }, WORTHS)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes anything less likely because the model is louder", () => {
    fc.assert(
      fc.property(
        withoutModel,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (heard, one, other) => {
          const [quiet, loud] = [one, other]
            .sort((a, b) => a - b)
            .map((figure) => shareOf({ ...heard, figure }, WORTHS));
          expect(loud).toBeGreaterThanOrEqual(quiet as number);
        },
      ),
    );
  });

  it.each(["threat.violence", "safeguarding.self-harm"] as const)(
    "has rows of %s that find by themselves",
    (category) => {
      const sure = SURE_ROWS.filter((id) => id.startsWith(`${category}/`));
      expect(sure).not.toHaveLength(0);
      for (const id of sure) expect(speaks({ category, figure: 0, spoken: [id], vetoed: [] }, WORTHS)).toBe(true);
    },
  );

  it("lets what is silenced lift nothing by itself", () => {
    fc.assert(
      fc.property(withoutModel, ({ category, vetoed }) => {
        const nothing: Heard = { category, figure: 0, spoken: [], vetoed: [] };
        expect(shareOf({ ...nothing, vetoed }, WORTHS)).toBeLessThanOrEqual(shareOf(nothing, WORTHS));
      }),
    );
  });
});
