/** Which part of a long sentence says it by itself. */
import type { Span } from "../../mail/index.ts";
import type { Category } from "../finding.ts";
import { type Scorer, scoreSentences } from "./score.ts";

/** A shorter sentence is quoted whole. */
const LONG = 140;
/** A shorter part says nothing by itself. */
const LEAST = 25;
/** The share of the figure that a part must reach. */
const NEARLY = 0.8;
const PAUSE = /[,;:–—]\s|\s-\s|\s(?=(?:and|but|so|or|because)\s)/g;

/** The part of a long sentence that says nearly as much by itself as the sentence, whose figure is given; the sentence where none does. */
export function bestPart(
  text: string,
  { start, end }: Span,
  category: Category,
  figure: number,
  score: Scorer = scoreSentences,
): Span {
  const whole = { start, end };
  if (end - start <= LONG) return whole;
  const parts = partsOf(text, whole);
  const figures = score(parts.map((part) => text.slice(part.start, part.end))).map((figure) => figure[category]);
  const most = Math.max(...figures);
  return most >= figure * NEARLY ? (parts[figures.indexOf(most)] ?? whole) : whole;
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(PAUSE)].map((match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const parts: Span[] = [];
  let from = start;
  for (const cut of [...cuts, { from: end, to: end }]) {
    if (cut.from - from < LEAST) continue;
    parts.push({ start: from, end: cut.from });
    from = cut.to;
  }
  return parts;
}
