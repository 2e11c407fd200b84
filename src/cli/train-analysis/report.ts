/** The figures of a training run, each text judged by a model that has not learnt from it. */
import { CATEGORIES } from "../../core/analysis/finding.ts";
import { HEADS } from "../../core/analysis/model/heads.ts";
import { mixed } from "../../core/analysis/model/score.ts";
import type { Mix } from "../../core/analysis/model/weights.ts";
import { areaUnder, asPercent, decimals, shareAbove, thresholdAt } from "../evaluate/figures.ts";
import { percent, type Table } from "../evaluate/table.ts";
import { CLEAN_SETS } from "./folds.ts";
import type { Lesson } from "./mix.ts";
import { type RatedText, spokenOf, type Thresholds } from "./thresholds.ts";

/** A lesson with the set that it is of. */
export interface ToldLesson extends Lesson {
  readonly set: string;
}

const WRITTEN = /^(?:abuse|threat|safeguarding|styles|ordinary|new|more)/;
const TOXIC_SETS = ["jigsaw6", "jigsaw_bin", "wiki_context", "surge", "convabuse"];

export function figuresOf(
  lessons: readonly ToldLesson[],
  mix: Mix,
  rated: readonly RatedText[],
  thresholds: Thresholds,
): Table {
  const scored = lessons.map((lesson) => ({
    ...lesson,
    scores: mixed(lesson.sums, mix),
    none: lesson.wanted.every((one) => one !== 1),
  }));
  const rows = CATEGORIES.map((category) => {
    const written = scored.filter(({ set }) => WRITTEN.test(set));
    const yes = written
      .filter(({ wanted }) => wanted[HEADS.indexOf(category)] === 1)
      .map(({ scores }) => scores[category]);
    const no = written.filter(({ none }) => none).map(({ scores }) => scores[category]);
    const texts = rated.filter(({ labels }) => labels.includes(category));
    const found = texts.filter((text) => spokenOf(text, thresholds).includes(category)).length;
    return [
      category,
      yes.length,
      decimals(areaUnder(yes, no)),
      asPercent(shareAbove(yes, thresholdAt(no, 0.01))),
      thresholds[category].toFixed(3),
      percent(found, texts.length),
    ];
  });
  const toxic = TOXIC_SETS.map((name) => {
    const of = (wanted: number) =>
      scored
        .filter(({ set, wanted: answers }) => set === name && answers[HEADS.indexOf("toxic")] === wanted)
        .map(({ scores }) => scores.toxic);
    return [`${name}: toxic`, of(1).length, decimals(areaUnder(of(1), of(0))), null, null, null, null];
  });
  return {
    title: "The model on texts that it has not learnt from, turn by turn",
    head: ["head", "texts", "AUC", "found at 1 % of look-alikes", "threshold", "found with the rules"],
    rows: [...rows, ...toxic],
  };
}

/** Texts with nothing to find: what is flagged at these thresholds. */
export function ratesOf(rated: readonly RatedText[], thresholds: Thresholds): Table {
  const rows = ["look-alikes", "written", ...CLEAN_SETS].map((name) => {
    const texts = rated.filter(
      ({ labels, kind, set }) =>
        labels.length === 0 &&
        (kind === "alike" ? name === "look-alikes" : CLEAN_SETS.includes(set) ? name === set : name === "written"),
    );
    const flagged = texts.map((text) => spokenOf(text, thresholds)).filter((spoken) => spoken.length > 0);
    const threats = flagged.filter((spoken) => spoken.some((category) => category.startsWith("threat.")));
    const share = (part: number) => `${((100 * part) / Math.max(1, texts.length)).toFixed(2)} %`;
    return [name, texts.length, share(flagged.length), share(threats.length)];
  });
  return { title: "Texts with nothing to find", head: ["texts", "number", "flagged", "as a threat"], rows };
}
