/** Mails of stated sizes, made from ordinary complaint sentences: the same on every machine. */

const SENTENCES = [
  "I am writing about the repair that was booked for 14 Larch Close on 3 March.",
  "Nobody came, although I stayed at home all day and missed a shift at work.",
  "When I rang on the Thursday I was told that the job had been marked as done.",
  "My daughter has asthma and the mould is now on the wall behind her bed.",
  "I am angry that I have had to write three times, and I would like an answer.",
  "Please tell me who is dealing with this and when the work will be finished.",
  "The officer I spoke to was polite but could not find my earlier letter.",
  "I have kept photographs, and I am happy to send them if they would help.",
];

/** About `bytes` of ordinary complaint, in paragraphs. */
export function mailOf(bytes: number): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < bytes; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? "";
    const separator = at % 5 === 4 ? "\n\n" : " ";
    parts.push(sentence, separator);
    length += sentence.length + separator.length;
  }
  return parts.join("").slice(0, bytes);
}
