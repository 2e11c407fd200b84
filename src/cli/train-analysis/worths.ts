/** What model and rules count for together: for each category a logistic regression over texts that the model has not learnt from. */
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { RULE_FILES } from "../../core/analysis/rules/index.ts";
import { type Heard, modelSum, shareOf, type Worths } from "../../core/analysis/verdict.ts";
import { CLEAN_SETS } from "./folds.ts";
import type { JudgedText } from "./judge.ts";
import { fitLogistic } from "./logistic.ts";

export type Voices = Pick<Worths, "voices" | "rows" | "sure">;

type Voice = [always: number, model: number];

/** What a row is taken to be worth before anything is known of it; a pattern, nothing besides its row. */
const ROW_PRIOR = 2.5;
/** How much what is taken counts beside the texts. */
const PULL = { voice: 0.1, row: 2 };
/** The loudest sentence of a text bears its label; which one it is, is asked anew so many times. */
const LOOKS = 2;
/**
 * What spoke in at least so many texts, and hardly ever where there is nothing to find, speaks by itself. One more time in
 * vain is taken for granted: rules are written beside these texts, and fit them better than others.
 */
const SURE = { texts: 20, vain: 0.03 };
/** Where a person may come to harm the model must not outvote a rule that knows; elsewhere nothing is sure. */
const isRisk = (category: Category) => category.startsWith("threat.") || category.startsWith("safeguarding.");

/** Rows that are sure whatever figures say. */
const DECLARED = RULE_FILES.flatMap(({ category, rows }) =>
  rows.filter(({ sure }) => sure).map(({ id }) => `${category}/${id}`),
);

/** One text: the loudest sentence, whether the text is of the category, and whether there is nothing to find in it. */
interface Lesson {
  readonly heard: Heard;
  readonly right: boolean;
  readonly none: boolean;
}

export function worthsOf(judged: readonly JudgedText[]): Voices {
  let found: Voices | null = null;
  for (let look = 0; look < LOOKS; look++) {
    const loudness = loudnessOf(found);
    const parts = CATEGORIES.map((category) => {
      const lessons = lessonsOf(judged, category, loudness);
      return { ...fit(lessons), sure: isRisk(category) ? sureOf(lessons) : [] };
    });
    found = {
      voices: Object.fromEntries(CATEGORIES.map((category, at) => [category, parts[at]?.voice])) as Record<
        Category,
        Voice
      >,
      rows: Object.assign({}, ...parts.map(({ rows }) => rows)),
      sure: new Set([...parts.flatMap(({ sure }) => sure), ...DECLARED].sort()),
    };
  }
  return found as Voices;
}

/** Before anything is learnt, a row that speaks is louder than the model. */
function loudnessOf(voices: Voices | null): (heard: Heard) => number {
  if (!voices) return ({ figure, spoken }) => figure + [...spoken].length;
  const worths: Worths = { ...voices, thresholds: {} as Worths["thresholds"] };
  return (heard) => shareOf(heard, worths);
}

/** Nobody has looked whether public texts swear, and some labels are left unsaid: such texts teach nothing of them. */
function lessonsOf(
  judged: readonly JudgedText[],
  category: Category,
  loudness: (heard: Heard) => number,
): readonly Lesson[] {
  const known = judged.filter(
    ({ set, unknown }) => !unknown.includes(category) && (category !== "abuse.profanity" || !CLEAN_SETS.includes(set)),
  );
  return known.map(({ heard, labels }): Lesson => {
    const [loudest] = heard
      .filter((one) => one.category === category)
      .map((one) => ({ one, loud: loudness(one) }))
      .sort((a, b) => b.loud - a.loud);
    return {
      heard: loudest?.one ?? { category, figure: 0, spoken: [], vetoed: [] },
      right: labels.includes(category),
      none: labels.length === 0,
    };
  });
}

function fit(lessons: readonly Lesson[]) {
  const ids = [...new Set(lessons.flatMap(({ heard }) => [...heard.spoken, ...heard.vetoed]))].sort();
  const place = new Map(ids.map((id, at) => [id, 2 + 2 * at]));
  const prior = Float64Array.from([0, 1, ...ids.flatMap((id) => [id.includes("#") ? 0 : ROW_PRIOR, 0])]);
  const answered = lessons.map(({ heard, right }) => ({ inputs: inputsOf(heard, place), right, weight: 1 }));
  const factors = fitLogistic(answered, prior, (at) => (at < 2 ? PULL.voice : PULL.row));
  const at = (index: number) => Math.round((factors[index] as number) * 1e3) / 1e3;
  return {
    voice: [at(0), at(1)] satisfies Voice,
    rows: Object.fromEntries(ids.map((id, index) => [id, [at(2 + 2 * index), at(3 + 2 * index)]])),
  };
}

/** Places and values of what is not nothing. */
function inputsOf({ figure, spoken, vetoed }: Heard, place: ReadonlyMap<string, number>): [number, number][] {
  const sides = [[...spoken].map((id) => place.get(id) ?? 0), [...vetoed].map((id) => (place.get(id) ?? 0) + 1)];
  return [[0, 1], [1, modelSum(figure)], ...sides.flat().map((at): [number, number] => [at, 1])];
}

function sureOf(lessons: readonly Lesson[]): readonly string[] {
  const tallies = new Map<string, { spoke: number; vain: number }>();
  for (const { heard, none } of lessons) {
    for (const id of heard.spoken) {
      const tally = tallies.get(id) ?? { spoke: 0, vain: 0 };
      tallies.set(id, { spoke: tally.spoke + 1, vain: tally.vain + Number(none) });
    }
  }
  const sure = [...tallies].filter(([, { spoke, vain }]) => spoke >= SURE.texts && vain + 1 <= SURE.vain * (spoke + 2));
  return sure.map(([id]) => id).sort();
}
