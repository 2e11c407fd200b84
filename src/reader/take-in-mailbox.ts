/**
 * An exported mailbox as history: the file is read as a stream, one mail at a time, and handed to the background in small
 * portions, so that memory stays flat whatever its size. Draws nothing and keeps no mail.
 */
import type { Client, Learned } from "../browser/index.ts";
import { isProblem, type Mail, type Problem } from "../core/mail/index.ts";
import { readMailFile } from "./open-files.ts";

export interface TakenIn extends Learned {
  readonly file: string;
  /** Share of the file that has been read, 0 to 1. */
  readonly share: number;
  readonly ended: "whole" | "stopped" | null;
  readonly problem: Problem | null;
}

/** A portion goes off once it holds this many mails or letters. */
const MAILS = 100;
const LETTERS = 2_000_000;

/** Takes in the file until its end or until `stop` aborts; `show` hears of each portion and of the end. */
export async function takeInMailbox(
  file: File,
  client: Pick<Client, "ask">,
  show: (taken: TakenIn) => void,
  stop: AbortSignal,
): Promise<void> {
  const taking = new Taking(file, client, show);
  for await (const { part, share } of readMailFile(file)) {
    if (stop.aborted) return taking.end("stopped");
    if (isProblem(part) && ENDS.includes(part.problem)) return taking.end("stopped", part);
    if (isProblem(part)) taking.unread();
    else if (!(await taking.add(part, share))) return;
  }
  if (await taking.flush(1)) taking.end("whole");
}

class Taking {
  readonly #client: Pick<Client, "ask">;
  readonly #show: (taken: TakenIn) => void;
  #taken: TakenIn;
  #portion: Mail[] = [];
  #letters = 0;

  constructor({ name }: File, client: Pick<Client, "ask">, show: (taken: TakenIn) => void) {
    this.#client = client;
    this.#show = show;
    this.#taken = { file: name, ...NOTHING, share: 0, ended: null, problem: null };
    show(this.#taken);
  }

  /** False where the background could not keep it: then all has ended. */
  async add(mail: Mail, share: number): Promise<boolean> {
    this.#portion.push(mail);
    this.#letters += (mail.body.text?.length ?? 0) + (mail.body.html?.length ?? 0);
    return this.#portion.length < MAILS && this.#letters < LETTERS ? true : this.flush(share);
  }

  async flush(share: number): Promise<boolean> {
    const mails = this.#portion;
    this.#portion = [];
    this.#letters = 0;
    const learned = mails.length === 0 ? NOTHING : await this.#client.ask("learn", { mails, account: null });
    if (isProblem(learned)) {
      this.end("stopped", learned);
      return false;
    }
    this.#tell({ ...sum(this.#taken, learned), share });
    return true;
  }

  unread(): void {
    this.#tell({ unread: this.#taken.unread + 1 });
  }

  end(ended: "whole" | "stopped", problem: Problem | null = null): void {
    this.#tell({ ended, problem });
  }

  #tell(change: Partial<TakenIn>): void {
    this.#taken = { ...this.#taken, ...change };
    this.#show(this.#taken);
  }
}

/** The file as a whole, not one mail in it. */
const ENDS: readonly string[] = ["not-mail", "file-unread", "not-mbox", "empty-file"];

const NOTHING: Learned = { kept: 0, known: 0, leftOut: 0, unread: 0 };

const sum = (one: Learned, other: Learned): Learned => ({
  kept: one.kept + other.kept,
  known: one.known + other.known,
  leftOut: one.leftOut + other.leftOut,
  unread: one.unread + other.unread,
});
