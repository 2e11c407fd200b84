/**
 * From which share on each category is spoken of: as low as its budget of false alarms allows. Judged by models that have
 * not learnt from the text.
 */
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { shareOf } from "../../core/analysis/verdict.ts";
import { CLEAN_SETS } from "./folds.ts";
import type { JudgedText } from "./judge.ts";
import type { Voices } from "./worths.ts";

export type Thresholds = Readonly<Record<Category, number>>;

/** Shares of texts with nothing to find. */
export interface Rates {
  /** Look-alikes flagged. */
  readonly alike: number;
  /** Ordinary texts flagged: the mean over the kinds of ordinary text. */
  readonly ordinary: number;
}

/** The look-alikes that a category may flag beside those that its sure rows flag: more where to miss it is worse. */
const ALIKE: Readonly<Record<Category, number>> = {
  "threat.violence": 0.012,
  "threat.property": 0.006,
  "abuse.insult": 0.003,
  "abuse.profanity": 0.0015,
  "abuse.discriminatory": 0.003,
  "abuse.sexual": 0.003,
  stalking: 0.004,
  boundary: 0.003,
  "safeguarding.self-harm": 0.0075,
  "safeguarding.other": 0.0045,
};
/** The ordinary texts that a category may flag: more where to miss it is worse, and as some public texts are true disclosures. */
const ORDINARY: Partial<Record<Category, number>> = { "threat.violence": 0.001, "safeguarding.self-harm": 0.0014 };
const ORDINARY_ELSE = 0.0006;
export const BUDGETS = Object.fromEntries(
  CATEGORIES.map((category) => [category, { alike: ALIKE[category], ordinary: ORDINARY[category] ?? ORDINARY_ELSE }]),
) as Readonly<Record<Category, Rates>>;

/** What is less likely is not spoken of, however well the budget would bear it: least of all what is hard to be told of one's words. */
const LEAST: Partial<Record<Category, number>> = {
  "abuse.discriminatory": 0.84,
  "abuse.sexual": 0.62,
  boundary: 0.6,
  "safeguarding.other": 0.8,
};
const LEAST_ELSE = 0.4;
const NEVER = 1.01;
/** What a sure row speaks of is found at any threshold. */
const SURE = 2;

/** A text with the loudest share of each category. */
export type RatedText = Pick<JudgedText, "kind" | "set" | "labels" | "unknown"> & {
  readonly shares: ReadonlyMap<Category, number>;
};

export function rate({ kind, set, labels, unknown, heard }: JudgedText, voices: Voices): RatedText {
  const worths = { ...voices, thresholds: {} as Thresholds };
  const shares = new Map<Category, number>();
  for (const one of heard) {
    const share = [...one.spoken].some((id) => voices.sure.has(id)) ? SURE : shareOf(one, worths);
    shares.set(one.category, Math.max(share, shares.get(one.category) ?? 0));
  }
  return { kind, set, labels, unknown, shares };
}

/** The lowest thresholds that keep within the budgets. */
export function thresholdsOf(rated: readonly RatedText[], budgets = BUDGETS): Thresholds {
  const weigh = weights(rated);
  const clean = rated.filter(({ labels }) => labels.length === 0);
  const chosen = CATEGORIES.map((category) => {
    const loudest = clean
      .filter((text) => isCounted(category, text))
      .map((text) => ({ text, share: text.shares.get(category) ?? 0 }))
      .filter(({ share }) => share !== SURE)
      .sort((a, b) => b.share - a.share);
    const spent = { alike: 0, ordinary: 0 };
    const beyond = loudest.find(({ text }) => {
      spent[text.kind] += weigh(text);
      return spent[text.kind] > budgets[category][text.kind];
    });
    const isHeard = rated.some(({ labels, shares }) => labels.includes(category) && shares.has(category));
    return [category, isHeard ? Math.max(LEAST[category] ?? LEAST_ELSE, (beyond?.share ?? 0) + 1e-5) : NEVER] as const;
  });
  return Object.fromEntries(chosen) as Record<Category, number>;
}

/** What is spoken of at these thresholds. */
export function spokenOf({ shares }: RatedText, thresholds: Thresholds): readonly Category[] {
  return [...shares].filter(([category, share]) => share >= thresholds[category]).map(([category]) => category);
}

/** The shares of texts with nothing to find that are flagged at these thresholds. */
export function ratesAt(rated: readonly RatedText[], thresholds: Thresholds): Rates {
  const rates = { alike: 0, ordinary: 0 };
  const weigh = weights(rated);
  for (const text of rated) {
    if (text.labels.length > 0) continue;
    if (spokenOf(text, thresholds).some((category) => isCounted(category, text))) rates[text.kind] += weigh(text);
  }
  return rates;
}

/** Public texts in which nobody has looked for rude words: many of them have some. */
const RUDE_SETS: readonly string[] = ["spamassassin_ham", "uk_petitions"];

/** Whether a false alarm is one. */
function isCounted(category: Category, { set, unknown }: RatedText): boolean {
  if (unknown.includes(category)) return false;
  if (category === "abuse.profanity") return !CLEAN_SETS.includes(set);
  return !category.startsWith("abuse.") || !RUDE_SETS.includes(set);
}

/** What one text with nothing to find counts for in its rate: sets of ordinary texts count alike, small or large. */
function weights(rated: readonly RatedText[]): (text: RatedText) => number {
  const sizes = new Map<string, number>();
  const groupOf = ({ kind, set }: RatedText): string =>
    kind === "alike" ? "alike" : CLEAN_SETS.includes(set) ? set : "written";
  for (const text of rated) if (text.labels.length === 0) sizes.set(groupOf(text), (sizes.get(groupOf(text)) ?? 0) + 1);
  const groups = [...sizes.keys()].filter((group) => group !== "alike").length;
  return (text) => 1 / (sizes.get(groupOf(text)) ?? 1) / (text.kind === "alike" ? 1 : groups);
}
