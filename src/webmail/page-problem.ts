/** The words for what a page would not give. One sentence and one next step each; no page content in them. */
import type { Problem } from "../core/mail/index.ts";
import type { PageProblemId } from "./webmail.ts";

const WORDS: Record<PageProblemId, readonly [message: string, next: string]> = {
  "page-changed": [
    "Composure could not read this message because the page is not laid out as expected.",
    "Read it with care yourself, and tell the person who looks after Composure.",
  ],
  "sender-missing": [
    "Composure could not find the address this message came from.",
    "Check the sender yourself. No record can be shown without an address.",
  ],
  "body-missing": [
    "Composure could not find the words of this message.",
    "Read it with care yourself. It may hold attachments only.",
  ],
  "no-compose": [
    "Composure could not open a reply.",
    "Press the webmail's own reply button, then ask for the letter again.",
  ],
  "insert-failed": [
    "Composure could not put the letter in the reply.",
    "Ask for the letter again: it is then copied, and you paste it into the reply yourself.",
  ],
  "compose-unreadable": [
    "Composure could not read the reply.",
    "Check it for unfilled blanks yourself before you send it.",
  ],
};

/** The worded Problem for an id. */
export function pageProblem<Id extends PageProblemId>(problem: Id): Problem<Id> {
  const [message, next] = WORDS[problem];
  return { problem, message, next };
}
