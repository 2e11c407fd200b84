/** What the model makes of each sentence of a message: alone, or with the one beside it. Knows no rules and no threshold. */
import type { Span } from "../../mail/index.ts";
import { CATEGORIES } from "../finding.ts";
import type { Head, HeadScores } from "./heads.ts";
import { pairsOf } from "./pairs.ts";
import { type Scorer, scoreSentences } from "./score.ts";

/** Two sentences are read together only where one of them says at least this much. */
const HINT = 0.25;

export interface Hearing {
  /** One for each sentence; what two say together is put to the louder one. */
  readonly figures: readonly HeadScores[];
  /** How rude the message is as a whole, 0..1; for evaluation only. */
  readonly tone: number;
}

/** What the model makes of the sentences of a text. */
export function hear(text: string, sentences: readonly Span[], score: Scorer = scoreSentences): Hearing {
  const alone = score(sentences.map(({ start, end }) => text.slice(start, end)));
  const hints = alone.map((figure) => CATEGORIES.some((category) => figure[category] >= HINT));
  const pairs = pairsOf(sentences).filter(([first, second]) => hints[first] || hints[second]);
  const together = score(pairs.map(([first, second]) => pairText(text, sentences[first], sentences[second])));
  const figures = alone.map((figure): Record<Head, number> => ({ ...figure }));
  pairs.forEach(([first, second], at) => {
    for (const category of CATEGORIES) {
      const louder = (alone[first]?.[category] ?? 0) > (alone[second]?.[category] ?? 0) ? first : second;
      const figure = figures[louder];
      if (figure) figure[category] = Math.max(figure[category], together[at]?.[category] ?? 0);
    }
  });
  return { figures, tone: toneOf([...alone, ...together]) };
}

function pairText(text: string, first: Span | undefined, second: Span | undefined): string {
  return text.slice(first?.start ?? 0, second?.end ?? 0);
}

/** Above all the rudest sentence, then the mean of all, then the worst insult. */
function toneOf(figures: readonly HeadScores[]): number {
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
