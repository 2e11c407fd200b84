/** Which part of a long sentence says it by itself. */
import type { Span } from "../../mail/index.ts";
import type { Category } from "../finding.ts";
import type { Ear } from "./hear.ts";

/** A shorter sentence is quoted whole. */
const LONG = 140;
/** A shorter part says nothing by itself. */
const LEAST = 25;
const PAUSE = /[,;:–—]\s|\s-\s|\s(?=(?:and|but|so|or|because)\s)/g;

/** The part of a long sentence that passes the threshold by itself; the sentence where none does. */
export function bestPart(text: string, { start, end }: Span, category: Category, ear: Ear): Span {
  const whole = { start, end };
  if (end - start <= LONG) return whole;
  const parts = partsOf(text, whole);
  const figures = ear.score(parts.map((part) => text.slice(part.start, part.end))).map((figure) => figure[category]);
  const most = Math.max(...figures);
  return most >= ear.thresholds[category] ? (parts[figures.indexOf(most)] ?? whole) : whole;
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
