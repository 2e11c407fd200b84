/**
 * What rules and model count for together. What a sure row or pattern finds is spoken of whatever the model makes of the
 * sentence; any other is a lead, which speaks only together with more. Knows no row by name.
 */
import type { Category } from "./finding.ts";
import { ROW_WORTHS, SURE_ROWS, VOICE_WORTHS } from "./model/row-worths.ts";
import { THRESHOLDS } from "./model/thresholds.ts";

/** What the voices count for, as sums whose share is 1 / (1 + e^-sum); learnt by `npm run train`. */
export interface Worths {
  /** What is always added, and what the model's own sum is multiplied by. */
  readonly voices: Readonly<Record<Category, readonly [always: number, model: number]>>;
  /** By row, and by pattern of a row: what is added where it speaks, and where something speaks against it. */
  readonly rows: Readonly<Record<string, readonly [spoken: number, vetoed: number]>>;
  /** Rows and patterns that speak by themselves. */
  readonly sure: ReadonlySet<string>;
  /** Share from which on a category is spoken of. */
  readonly thresholds: Readonly<Record<Category, number>>;
}

export const WORTHS: Worths = {
  voices: VOICE_WORTHS,
  rows: ROW_WORTHS,
  sure: new Set(SURE_ROWS),
  thresholds: THRESHOLDS,
};

/** A figure below this is as quiet as one at it. */
const QUIETEST = 0.02;

export const sumOfShare = (share: number): number => Math.log(share / (1 - share));
export const shareOfSum = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The model's figure as a sum, 0.02 at the least. */
export function modelSum(figure: number): number {
  return sumOfShare(Math.min(1 - 1e-6, Math.max(QUIETEST, figure)));
}

/** What is added up: how loud the model is, and the rows and patterns that spoke or were silenced. */
export interface Heard {
  readonly category: Category;
  readonly figure: number;
  readonly spoken: Iterable<string>;
  readonly vetoed: Iterable<string>;
}

/**
 * How likely it is, 0..1, from all that speaks for it. The model only adds to what rows say: what they find while it is at
 * its quietest, no figure takes back. What is silenced may hint beside what speaks; by itself it lifts nothing.
 */
export function shareOf({ category, figure, spoken, vetoed }: Heard, { voices, rows }: Worths): number {
  const [always, model] = voices[category];
  const nobodySpeaks = always + model * modelSum(0);
  const modelAdds = model * (modelSum(figure) - modelSum(0));
  let [said, silenced, speakers] = [0, 0, 0];
  for (const id of spoken) {
    said += rows[id]?.[0] ?? 0;
    speakers++;
  }
  for (const id of vetoed) silenced += rows[id]?.[1] ?? 0;
  return shareOfSum(nobodySpeaks + modelAdds + said + (speakers > 0 ? silenced : Math.min(0, silenced)));
}

/** Whether it is to be shown to staff. */
export function speaks(heard: Heard, worths: Worths): boolean {
  for (const id of heard.spoken) if (worths.sure.has(id)) return true;
  return shareOf(heard, worths) >= worths.thresholds[heard.category];
}
