/** Files → mails, one at a time: an index that costs a few bytes a mail, and each mail again by its place. */
import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { isProblem, type Mail, type Problem, readEml, readJsonMail, readMbox } from "../../core/mail/index.ts";

/** Where one mail stands; `at` is a byte offset. */
export interface MailPlace {
  readonly file: string;
  readonly at: number;
  /** Position in the input as a whole. */
  readonly position: number;
}

/** A place with the mail's date in milliseconds, or NaN. */
export interface DatedPlace extends MailPlace {
  readonly time: number;
}

const KINDS = [".eml", ".mbox", ".jsonl"];

/** A sentence about the first file that cannot be taken, or null. */
export function refuseFiles(files: readonly string[]): Problem | null {
  for (const file of files) {
    const kind = extname(file).toLowerCase();
    if (!KINDS.includes(kind)) {
      return {
        problem: "unknown-file",
        message: `${file} is no mail file.`,
        next: `Give a file that ends in ${KINDS.join(", ")}.`,
      };
    }
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return { problem: "no-file", message: `${file} could not be found.`, next: "Check the name and the folder." };
    }
  }
  return null;
}

/** Walks all mails in order of input, reading no more of each than its date needs. */
export async function* placesIn(files: readonly string[]): AsyncIterable<DatedPlace> {
  let position = 0;
  for (const file of files) {
    for await (const { at, raw } of rawMails(file, 0)) {
      yield { file, at, position, time: await timeOf(raw, position) };
      position += 1;
    }
  }
}

export async function mailAt(place: MailPlace): Promise<Mail | Problem> {
  for await (const { raw } of rawMails(place.file, place.at)) return readRaw(raw, place.position);
  return {
    problem: "file-changed",
    message: `${place.file} changed while it was read.`,
    next: "Run the command again.",
  };
}

/** A mail's bytes, a line of JSON, or why the file could not be cut there. */
type Raw = Uint8Array | string | Problem;

async function* rawMails(file: string, from: number): AsyncIterable<{ at: number; raw: Raw }> {
  const kind = extname(file).toLowerCase();
  if (kind === ".eml") yield { at: 0, raw: await readFile(file) };
  else if (kind === ".jsonl") yield* jsonLines(file, from);
  else {
    for await (const found of readMbox(createReadStream(file, { start: from }))) {
      yield isProblem(found) ? { at: from, raw: found } : { at: from + found.offset, raw: found.bytes };
    }
  }
}

const LF = 10;

async function* jsonLines(file: string, from: number): AsyncIterable<{ at: number; raw: string }> {
  let at = from;
  let held: Buffer[] = [];
  const take = () => {
    const line = Buffer.concat(held);
    held = [];
    return line;
  };
  for await (const chunk of createReadStream(file, { start: from }) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, begin)) {
      held.push(chunk.subarray(begin, end));
      const line = take();
      if (line.toString().trim() !== "") yield { at, raw: line.toString() };
      at += line.length + 1;
      begin = end + 1;
    }
    held.push(chunk.subarray(begin));
  }
  const rest = take().toString();
  if (rest.trim() !== "") yield { at, raw: rest };
}

async function readRaw(raw: Raw, position: number): Promise<Mail | Problem> {
  if (typeof raw === "string") return readJsonMail(raw, position);
  return raw instanceof Uint8Array ? readEml(raw) : raw;
}

/** A mail's date needs its header only: the body may be many megabytes. */
async function timeOf(raw: Raw, position: number): Promise<number> {
  const mail = await readRaw(raw instanceof Uint8Array ? headerOf(raw) : raw, position);
  return isProblem(mail) || mail.date === null ? Number.NaN : Date.parse(mail.date);
}

function headerOf(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = [buffer.indexOf("\n\n"), buffer.indexOf("\r\n\r\n")].filter((end) => end >= 0);
  const header = buffer.subarray(0, ends.length > 0 ? Math.min(...ends) : buffer.length).toString("latin1");
  const plain = header.replace(/^content-[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n?/gim, "");
  return Buffer.from(`${plain}\n\n.\n`, "latin1");
}
