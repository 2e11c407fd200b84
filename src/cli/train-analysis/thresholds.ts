/**
 * From which figure on each head speaks. All heads buy with one purse: what is found counts by how grave it is, and a
 * false alarm costs the same whichever head raises it. Judged by models that have not learnt from the text.
 */
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { CLEAN_SETS } from "./folds.ts";
import type { JudgedText } from "./judge.ts";

export type Thresholds = Readonly<Record<Category, number>>;

/** Shares of texts with nothing to find. */
export interface Rates {
  /** Look-alikes flagged. */
  readonly alike: number;
  /** Ordinary texts flagged: the mean over the kinds of ordinary text. */
  readonly ordinary: number;
}

/** What the model may flag besides what rules flag. */
export const BUDGET: Rates = { alike: 0.007, ordinary: 0.001 };
const GRAVITY: Readonly<Record<Category, number>> = {
  "threat.violence": 9,
  "threat.property": 5,
  "abuse.insult": 3,
  "abuse.profanity": 1,
  "abuse.discriminatory": 2,
  "abuse.sexual": 4,
  stalking: 2,
  boundary: 1.5,
  "safeguarding.self-harm": 5.5,
  "safeguarding.other": 2.5,
};
/** A threat found in an ordinary mail costs more. */
const THREAT_PRICE = 2;
/** A text that rules flag too, or where something else is wrong, is worth a look in any case. */
const FLAGGED_PRICE = 0.2;

const NEVER = 1.01;

interface Event {
  readonly score: number;
  readonly gain: number;
  readonly alike: number;
  readonly ordinary: number;
}

/** The thresholds that find most for what may be flagged. */
export function thresholdsOf(
  judged: readonly JudgedText[],
  budget: Rates = BUDGET,
): {
  readonly thresholds: Thresholds;
  readonly rates: Rates;
} {
  const events = eventsOf(judged);
  const none = Object.fromEntries(CATEGORIES.map((category) => [category, NEVER])) as Record<Category, number>;
  const rules = ratesAt(judged, none);
  const allowed = (of: keyof Rates) => rules[of] + budget[of];
  let best = { thresholds: none as Thresholds, rates: rules, gain: 0 };
  for (let alike = 6; alike < 4000; alike *= 1.25) {
    for (let ordinary = 20; ordinary < 40_000; ordinary *= 1.4) {
      const chosen = CATEGORIES.map((category) => choose(events.get(category) ?? [], { alike, ordinary }));
      const gain = chosen.reduce((sum, one) => sum + one.gain, 0);
      if (gain <= best.gain) continue;
      const thresholds = Object.fromEntries(
        CATEGORIES.map((category, at) => [category, chosen[at]?.threshold ?? NEVER]),
      ) as Record<Category, number>;
      const rates = ratesAt(judged, thresholds);
      if (rates.alike <= allowed("alike") && rates.ordinary <= allowed("ordinary")) best = { thresholds, rates, gain };
    }
  }
  return best;
}

/** The shares of texts with nothing to find that rules, and heads at these thresholds, flag. */
export function ratesAt(judged: readonly JudgedText[], thresholds: Thresholds): Rates {
  let [alike, ordinary] = [0, 0];
  const weigh = weights(judged);
  for (const text of judged) {
    if (text.labels.length > 0) continue;
    const flagged = text.ruled.size > 0 || [...text.heard].some(([category, score]) => score >= thresholds[category]);
    if (!flagged) continue;
    if (text.kind === "alike") alike += weigh(text);
    else ordinary += weigh(text);
  }
  return { alike, ordinary };
}

/** What one text with nothing to find counts for in its rate: sets of ordinary texts count alike, small or large. */
function weights(judged: readonly JudgedText[]): (text: JudgedText) => number {
  const sizes = new Map<string, number>();
  const groupOf = ({ kind, set }: JudgedText): string =>
    kind === "alike" ? "alike" : CLEAN_SETS.includes(set) ? set : "written";
  for (const text of judged)
    if (text.labels.length === 0) sizes.set(groupOf(text), (sizes.get(groupOf(text)) ?? 0) + 1);
  const groups = [...sizes.keys()].filter((group) => group !== "alike").length;
  return (text) => 1 / (sizes.get(groupOf(text)) ?? 1) / (text.kind === "alike" ? 1 : groups);
}

/** Everything heard, head by head, the loudest first. */
function eventsOf(judged: readonly JudgedText[]): ReadonlyMap<Category, readonly Event[]> {
  const weigh = weights(judged);
  const wanted = new Map<Category, number>();
  for (const { labels } of judged) for (const label of labels) wanted.set(label, (wanted.get(label) ?? 0) + 1);
  const events = new Map<Category, Event[]>(CATEGORIES.map((category) => [category, []]));
  for (const text of judged) {
    for (const [category, score] of text.heard) {
      const right = text.labels.includes(category);
      const again = text.ruled.size > 0 || text.labels.length > 0;
      const cost = right ? 0 : weigh(text) * (again ? FLAGGED_PRICE : 1);
      const dear = category.startsWith("threat.") ? THREAT_PRICE : 1;
      events.get(category)?.push({
        score,
        gain: right && !text.ruled.has(category) ? GRAVITY[category] / (wanted.get(category) ?? 1) : 0,
        alike: text.kind === "alike" ? cost : 0,
        ordinary: text.kind === "ordinary" ? cost * dear : 0,
      });
    }
  }
  for (const list of events.values()) list.sort((a, b) => b.score - a.score);
  return events;
}

/** The threshold at which what is found is worth most above what the false alarms cost. */
function choose(events: readonly Event[], price: Rates): { readonly threshold: number; readonly gain: number } {
  let [worth, gain] = [0, 0];
  let best = { worth: 0, threshold: NEVER, gain: 0 };
  events.forEach((event, at) => {
    gain += event.gain;
    worth += event.gain - price.alike * event.alike - price.ordinary * event.ordinary;
    const next = events[at + 1]?.score ?? 0;
    if (worth > best.worth && next < event.score) best = { worth, threshold: (event.score + next) / 2, gain };
  });
  return best;
}
