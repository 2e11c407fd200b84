/** What staff typed, made into a sentence, so that another may follow it. */

/** The text with a full stop, unless it ends a sentence already. */
export function endSentence(text: string): string {
  const typed = text.trimEnd();
  return /[.!?]$/.test(typed) ? typed : `${typed}.`;
}
