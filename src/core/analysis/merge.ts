/** Findings of one category that touch become one. Knows places, not rules. */
import type { Evidence, Finding, Signal } from "./finding.ts";
import { compareFindings } from "./severity.ts";

/** A finding or signal with how sure its rule is. */
export interface Weighed<Found extends Evidence> {
  readonly found: Found;
  readonly strength: number;
}

/** Most severe first, self-harm before everything; one finding for each stretch of words and category. */
export function mergeFindings(text: string, weighed: readonly Weighed<Finding>[]): readonly Finding[] {
  return merge(text, weighed, (finding) => finding.category).sort(compareFindings);
}

/** In order of place. */
export function mergeSignals(text: string, weighed: readonly Weighed<Signal>[]): readonly Signal[] {
  return merge(text, weighed, (signal) => signal.id).sort((a, b) => a.start - b.start || a.end - b.end);
}

function merge<Found extends Evidence>(
  text: string,
  weighed: readonly Weighed<Found>[],
  kind: (found: Found) => string,
): Found[] {
  const merged: Weighed<Found>[] = [];
  const latest = new Map<string, number>();
  const inOrder = [...weighed].sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end);
  for (const next of inOrder) {
    const index = latest.get(kind(next.found));
    const last = index === undefined ? undefined : merged[index];
    if (index !== undefined && last && next.found.start < last.found.end) {
      merged[index] = union(text, last, next);
    } else {
      latest.set(kind(next.found), merged.length);
      merged.push(next);
    }
  }
  return merged.map(({ found }) => found);
}

function union<Found extends Evidence>(text: string, a: Weighed<Found>, b: Weighed<Found>): Weighed<Found> {
  const surer = b.strength > a.strength ? b : a;
  const start = Math.min(a.found.start, b.found.start);
  const end = Math.max(a.found.end, b.found.end);
  return { strength: surer.strength, found: { ...surer.found, start, end, quote: text.slice(start, end) } };
}
