/** The figures of a training run, each text judged by a model that has not learnt from it. */
import { CATEGORIES } from "../../core/analysis/finding.ts";
import { HEADS } from "../../core/analysis/model/heads.ts";
import { mixed } from "../../core/analysis/model/score.ts";
import type { Mix } from "../../core/analysis/model/weights.ts";
import { areaUnder, asPercent, decimals, shareAbove, thresholdAt } from "../evaluate/figures.ts";
import { percent, type Table } from "../evaluate/table.ts";
import { CLEAN_SETS } from "./folds.ts";
import type { JudgedText } from "./judge.ts";
import type { Lesson } from "./mix.ts";
import type { Thresholds } from "./thresholds.ts";

/** A lesson with the set that it is of. */
export interface ToldLesson extends Lesson {
  readonly set: string;
}

const WRITTEN = /^(?:abuse|threat|safeguarding|styles|ordinary|new)/;
const TOXIC_SETS = ["jigsaw6", "jigsaw_bin", "wiki_context", "surge", "convabuse"];

export function figuresOf(
  lessons: readonly ToldLesson[],
  mix: Mix,
  judged: readonly JudgedText[],
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
    const texts = judged.filter(({ labels }) => labels.includes(category));
    const ruled = texts.filter((text) => text.ruled.has(category)).length;
    const heard = (text: JudgedText) => (text.heard.get(category) ?? 0) >= thresholds[category];
    const either = texts.filter((text) => text.ruled.has(category) || heard(text)).length;
    return [
      category,
      yes.length,
      decimals(areaUnder(yes, no)),
      asPercent(shareAbove(yes, thresholdAt(no, 0.01))),
      thresholds[category].toFixed(3),
      percent(ruled, texts.length),
      percent(either, texts.length),
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
    head: ["head", "texts", "AUC", "found at 1 % of look-alikes", "threshold", "found by rules", "by rules and model"],
    rows: [...rows, ...toxic],
  };
}

/** Texts with nothing to find: what is flagged at these thresholds. */
export function ratesOf(judged: readonly JudgedText[], thresholds: Thresholds): Table {
  const rows = ["look-alikes", "written", ...CLEAN_SETS].map((name) => {
    const texts = judged.filter(
      ({ labels, kind, set }) =>
        labels.length === 0 &&
        (kind === "alike" ? name === "look-alikes" : CLEAN_SETS.includes(set) ? name === set : name === "written"),
    );
    const spoken = (text: JudgedText) => [...text.heard].filter(([category, score]) => score >= thresholds[category]);
    const ruled = texts.filter((text) => text.ruled.size > 0).length;
    const either = texts.filter((text) => text.ruled.size > 0 || spoken(text).length > 0);
    const threats = either.filter((text) =>
      [...text.ruled, ...spoken(text).map(([category]) => category)].some((category) => category.startsWith("threat.")),
    );
    const share = (part: number) => `${((100 * part) / Math.max(1, texts.length)).toFixed(2)} %`;
    return [name, texts.length, share(ruled), share(either.length), share(threats.length)];
  });
  return {
    title: "Texts with nothing to find",
    head: ["texts", "number", "flagged by rules", "by rules and model", "as a threat"],
    rows,
  };
}
