/** The analysis with a silent model, in which every row speaks by itself: for tests of the rules. */
import type { Voices } from "../../../src/core/analysis/analyse.ts";
import { CATEGORIES } from "../../../src/core/analysis/finding.ts";
import { RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";
import type { Worths } from "../../../src/core/analysis/verdict.ts";

const each = <Value>(value: Value) => Object.fromEntries(CATEGORIES.map((category) => [category, value]));
const ids = [...RULES.source.files, ...RULES_ACROSS.source.files].flatMap(({ category, rows }) =>
  rows.map(({ id }) => `${category}/${id}`),
);

const EVERY_ROW = {
  voices: each([0, 1]),
  rows: {},
  sure: new Set(ids),
  thresholds: each(1),
} as unknown as Worths;

/** A voice in which no model is heard. */
export const SILENT: Pick<Voices, "hear" | "worths"> = {
  hear: () => ({ figures: [], tone: 0 }),
  worths: EVERY_ROW,
};
export const RULES_ONLY: Voices = { alone: RULES, across: RULES_ACROSS, ...SILENT };
