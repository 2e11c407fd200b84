/** Which labels a written text may bear although nobody put them there. */

/** Of these, what is true beside another is often left unsaid by those who label. */
const RELATED: readonly (readonly string[])[] = [
  ["threat.violence", "threat.property", "stalking"],
  ["abuse.insult", "abuse.profanity", "abuse.discriminatory", "abuse.sexual"],
  ["stalking", "boundary"],
];

/** Files in which every text is labelled with all that is true of it; in the others many name the main label only. */
const NAME_ALL: ReadonlySet<string> = new Set([
  "more-abuse-five",
  "more-abuse-six",
  "more-contact-three",
  "more-mails-three",
  "more-mails-two",
  "more-safety-five",
  "more-safety-six",
  "more-threats-eight",
  "more-threats-five",
  "more-threats-seven",
  "more-threats-six",
  "more-typed",
]);

/** Whether a label that a text of this set does not bear may be true all the same. */
export function isUnsaid(set: string, labels: readonly string[], label: string): boolean {
  if (NAME_ALL.has(set) || labels.includes(label)) return false;
  return RELATED.some((group) => group.includes(label) && group.some((other) => labels.includes(other)));
}
