/** What core says the writer of a read mail wrote, as one line; throws where it cannot be read. */
import { isProblem, type Mail, openMail, ownWords, spanText } from "../../src/core/mail/index.ts";

export function writersWords(mail: Mail): string {
  const message = openMail(mail);
  if (isProblem(message)) throw new Error(message.message);
  return ownWords(message)
    .map((span) => spanText(message, span))
    .join("\n")
    .replace(/\s+/g, " ")
    .trim();
}
