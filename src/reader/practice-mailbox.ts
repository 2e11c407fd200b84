/**
 * The mailbox that the practice inbox shows: the sample, or the files that somebody dropped. The background takes note
 * of each mail, so that repeats within the mailbox can be told. Draws nothing.
 */
import type { Client } from "../browser/index.ts";
import { isProblem, type Mail, type Problem } from "../core/mail/index.ts";
import { readMailFile } from "./open-files.ts";

export interface Mailbox {
  readonly title: string;
  readonly mails: readonly Mail[];
  readonly unread: readonly { readonly file: string; readonly problem: Problem }[];
  /** The file that is being read, and how many mails it gave so far; null when all is read. */
  readonly reading: { readonly file: string; readonly mails: number } | null;
}

/** Mails are shown and taken note of in portions, so that a large file neither freezes the page nor waits to its end. */
const PORTION = 50;

/** Reads files into a mailbox; `show` is called as it grows, and with `reading: null` at its end. */
export async function openMailbox(
  title: string,
  files: readonly File[],
  account: string,
  client: Client,
  show: (mailbox: Mailbox) => void,
): Promise<void> {
  const mails = new Map<string, Mail>();
  const unread: { file: string; problem: Problem }[] = [];
  let portion: Mail[] = [];
  const flush = async (reading: Mailbox["reading"]) => {
    const learned = portion.length === 0 ? null : await client.ask("learn", { mails: portion, account });
    if (learned && isProblem(learned)) unread.push({ file: reading?.file ?? title, problem: learned });
    portion = [];
    show({ title, mails: [...mails.values()], unread: [...unread], reading });
  };
  for (const file of files) {
    let read = 0;
    for await (const { part } of readMailFile(file)) {
      if (isProblem(part)) unread.push({ file: file.name, problem: part });
      else if (!mails.has(part.id)) {
        mails.set(part.id, part);
        portion.push(part);
        read += 1;
      }
      if (portion.length >= PORTION) await flush({ file: file.name, mails: read });
    }
    await flush({ file: file.name, mails: read });
  }
  await flush(null);
}
