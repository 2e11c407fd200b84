/** What each voice counts for: for each head a logistic regression over the sums of all, learnt from sums of turns. */
import { HEADS } from "../../core/analysis/model/heads.ts";
import type { Mix } from "../../core/analysis/model/weights.ts";
import { fitLogistic } from "./logistic.ts";

/** One text's sums (counted, then net), what was wanted, and what it weighs. */
export interface Lesson {
  readonly sums: Float64Array;
  readonly wanted: Int8Array;
  readonly weight: number;
}

const MOST = 9;
/** Pulls towards the plain mean of a head's own two sums. */
const PULL = 30;

/** One row of factors for each head: see `Mix`. */
export function fitMix(lessons: readonly Lesson[]): Mix {
  const inputs = lessons.map(({ sums }) => inputsOf(sums));
  return HEADS.map((_, head) => {
    const start = new Float64Array(2 * HEADS.length + 1);
    start[1 + head] = start[1 + HEADS.length + head] = 0.5;
    const known = lessons.flatMap(({ wanted, weight }, at) =>
      wanted[head] === -1 ? [] : [{ inputs: inputs[at] ?? [], right: wanted[head] === 1, weight }],
    );
    return [...fitLogistic(known, start, () => PULL)].map((factor) => Math.round(factor * 1e4) / 1e4);
  });
}

function inputsOf(sums: Float64Array): (readonly [number, number])[] {
  const bounded = Array.from(sums, (sum, at) => [at + 1, Math.max(-MOST, Math.min(MOST, sum))] as const);
  return [[0, 1], ...bounded];
}
