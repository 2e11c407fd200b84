/** Where in a message the model speaks: a sentence alone, or with the one before it. Knows no rules. */
import type { Message, Span } from "../../mail/index.ts";
import { CATEGORIES, type Category, type Scores } from "../finding.ts";
import { bestPart } from "./best-part.ts";
import { HEADS, type Head, type HeadScores } from "./heads.ts";
import { pairsOf } from "./pairs.ts";
import { type Scorer, scoreSentences } from "./score.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Figures, and from which figure on a head speaks. */
export interface Ear {
  readonly score: Scorer;
  readonly thresholds: Readonly<Record<Category, number>>;
}

/** Two sentences are read together only where one of them says at least this much. */
const HINT = 0.25;
const SHIPPED: Ear = { score: scoreSentences, thresholds: THRESHOLDS };

/** A head at or above its threshold, and the words that carry it. */
export interface Heard extends Span {
  readonly category: Category;
  readonly score: number;
}

export interface Hearing {
  readonly heard: readonly Heard[];
  /** The highest figure of each head in the message; for evaluation only. */
  readonly scores: Scores;
}

/** What the model hears in the sentences of a message. */
export function hear(message: Message, sentences: readonly Span[], ear: Ear = SHIPPED): Hearing {
  const { score, thresholds } = ear;
  const alone = score(sentences.map(({ start, end }) => message.text.slice(start, end)));
  const hints = alone.map((figure) => CATEGORIES.some((category) => figure[category] >= HINT));
  const pairs = pairsOf(sentences).filter(([first, second]) => hints[first] || hints[second]);
  const together = score(pairs.map(([first, second]) => pairText(message.text, sentences[first], sentences[second])));
  const heard = CATEGORIES.flatMap((category) => {
    const spoken = new Map<number, number>();
    alone.forEach((figure, at) => {
      if (figure[category] >= thresholds[category]) spoken.set(at, figure[category]);
    });
    pairs.forEach(([first, second], at) => {
      const figure = together[at]?.[category] ?? 0;
      if (figure < thresholds[category] || spoken.has(first) || spoken.has(second)) return;
      spoken.set((alone[first]?.[category] ?? 0) > (alone[second]?.[category] ?? 0) ? first : second, figure);
    });
    return [...spoken].map(
      ([at, figure]): Heard => ({
        category,
        score: figure,
        ...bestPart(message.text, sentences[at] as Span, category, ear),
      }),
    );
  });
  return { heard, scores: highest([...alone, ...together]) };
}

function pairText(text: string, first: Span | undefined, second: Span | undefined): string {
  return text.slice(first?.start ?? 0, second?.end ?? 0);
}

function highest(figures: readonly HeadScores[]): Scores {
  const most = Object.fromEntries(HEADS.map((head) => [head, 0])) as Record<(typeof HEADS)[number], number>;
  for (const figure of figures) for (const head of HEADS) most[head] = Math.max(most[head], figure[head]);
  return {
    threat: Math.max(most["threat.violence"], most["threat.property"]),
    abuse: tone(figures),
    sexual: most["abuse.sexual"],
    "self-harm": most["safeguarding.self-harm"],
  };
}

/** How rude a message is as a whole: above all its rudest sentence, then the mean of all, then the worst insult. */
function tone(figures: readonly HeadScores[]): number {
  if (figures.length === 0) return 0;
  const most = (head: Head): number => sumOf(figures.reduce((all, figure) => Math.max(all, figure[head]), 0));
  const mean = figures.reduce((all, { toxic }) => all + sumOf(toxic), 0) / figures.length;
  const worst = Math.max(most("abuse.insult"), most("abuse.discriminatory"));
  return 1 / (1 + Math.exp(-(most("toxic") + 0.5 * mean + 0.15 * worst) / 1.65));
}

/** A figure before it was made a share. */
function sumOf(share: number): number {
  return Math.log(Math.max(1e-6, share) / Math.max(1e-6, 1 - share));
}
