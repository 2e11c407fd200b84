/** Two messages sentence by sentence: what matches, what is new, what was not said again. Keeps nothing. */
import type { ComparedSentence } from "../browser/index.ts";
import { fingerprint, type HistoryKey, likeness, relate, sentencesIn } from "../core/history/index.ts";
import type { Message } from "../core/mail/index.ts";

/** What comes after that many sentences is not laid out: the comparing grows with both lengths. */
const MOST = 60;

/** In the order of the later message; what only the earlier one says comes last. */
export function sideBySide(later: Message, earlier: Message, key: HistoryKey): readonly ComparedSentence[] {
  const repeat = relate(later, [fingerprint(earlier, key)], key);
  const isNew = ({ start }: { start: number }) =>
    repeat.kind === "partly-new"
      ? repeat.newSentences.some((fresh) => fresh.start === start)
      : repeat.kind !== "duplicate";
  const before = sentencesIn(earlier)
    .slice(0, MOST)
    .map((span) => ({ text: wordsOf(earlier, span), print: fingerprint(alone(earlier, span), key) }));
  const told = new Set<number>();
  const rows = sentencesIn(later)
    .slice(0, MOST)
    .map((span): ComparedSentence => {
      const text = wordsOf(later, span);
      if (isNew(span)) return { later: text, earlier: null };
      const sentence = alone(later, span);
      const shares = before.map(({ print }) => likeness(sentence, print, key));
      const at = shares.indexOf(Math.max(0.01, ...shares));
      if (at >= 0) told.add(at);
      return { later: text, earlier: before[at]?.text ?? "" };
    });
  const left = before
    .filter((_, at) => !told.has(at))
    .map(({ text }): ComparedSentence => ({ later: null, earlier: text }));
  return [...rows, ...left];
}

const wordsOf = ({ text }: Message, { start, end }: { start: number; end: number }) => text.slice(start, end);

/** One sentence as a message of its own. */
function alone(message: Message, span: { start: number; end: number }): Message {
  const text = wordsOf(message, span);
  return { ...message, text, passages: [{ kind: "writer", start: 0, end: text.length }] };
}
