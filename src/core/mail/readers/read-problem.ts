/** Why a file, or one mail in it, could not be read: each reason with its sentence and next step. */
import type { MessageId } from "../message.ts";
import type { Problem } from "../problem.ts";

export type ReadProblemId =
  | "empty-file"
  | "not-mail"
  | "not-mbox"
  | "too-large"
  | "too-deep"
  | "headers-too-long"
  | "cut-short"
  | "bad-charset"
  | "no-body"
  | "bad-json"
  | "no-id"
  | "unreadable";

/** A problem with one mail of a file; `id` where the mail still told it. */
export interface ReadProblem extends Problem<ReadProblemId> {
  readonly id: MessageId | null;
}

/** The largest mail that is read, in bytes with attachments. */
export const MAX_MAIL_BYTES = 100_000_000;
/** The most lines that are read, attachments included: those of 100 MB in base64. */
export const MAX_MAIL_LINES = 1_500_000;

const OPEN_IT = "Open this message in your mail program and read it there.";
const NEW_COPY = "Save or export it again, then try once more; until then read it in your mail program.";

const WORDING: Readonly<Record<ReadProblemId, readonly [message: string, next: string]>> = {
  "empty-file": ["This file is empty.", "Check that it was saved or exported fully, then try again."],
  "not-mail": [
    "This file does not begin like an e-mail: it has no header lines.",
    "Choose an .eml file, or save the e-mail again.",
  ],
  "not-mbox": [
    "This file is not a mailbox: no mail begins at its start.",
    "Choose an .mbox file, or export the mailbox again.",
  ],
  "too-large": [
    "This e-mail is larger than 100 MB or 1.5 million lines, which is the most that can be checked.",
    OPEN_IT,
  ],
  "too-deep": ["This e-mail is packed in too many layers to be read.", OPEN_IT],
  "headers-too-long": ["The header lines of this e-mail are too long to be read.", OPEN_IT],
  "cut-short": ["This e-mail is cut short: part of it is missing.", NEW_COPY],
  "bad-charset": ["The letters of this e-mail could not be made out: it names an alphabet that does not fit.", OPEN_IT],
  "no-body": ["This e-mail has no words in its body.", "Look at its attachments yourself."],
  "bad-json": ["This line is not valid JSON.", "Correct the line: one JSON object with id and text or html."],
  "no-id": ["This line has no id.", "Add an id to the line, so that what is found can be told apart."],
  unreadable: ["This e-mail is damaged and could not be read.", NEW_COPY],
};

/** The problem in words; `where`, such as "Line 3", goes before the sentence. */
export function readProblem(problem: ReadProblemId, id: MessageId | null = null, where?: string): ReadProblem {
  const [message, next] = WORDING[problem];
  return { problem, message: where === undefined ? message : `${where}: ${message}`, next, id };
}
