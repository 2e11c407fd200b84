/** Where a message begins to say what it is about. */
import type { Message } from "../mail/index.ts";
import { models } from "./models.ts";
import { readSentences } from "./reading.ts";
import type { NewSentence } from "./repeat.ts";
import { asideShare } from "./weighed.ts";

/** The first sentence that rather raises a matter than greets, thanks or asks when; else the first; null for an empty message. */
export function firstMatter(message: Message): NewSentence | null {
  const sentences = readSentences(message, models().roles);
  const found = sentences.find(({ tokens, roles }) => tokens.length > 0 && asideShare(roles) < 0.5) ?? sentences[0];
  return found ? { start: found.start, end: found.end, quote: found.quote } : null;
}
