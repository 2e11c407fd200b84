/**
 * Fingerprints on disk: a first line with the key, then one MessagePrint a line, only ever added to. In memory stand
 * a few numbers a message. The file is readable by its owner alone: with the key a guessed sentence can be tested.
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  campaignKeys,
  type HistoryKey,
  type MessagePrint,
  type PersonPrint,
  parsePrint,
} from "../../core/history/index.ts";
import { isProblem, type Problem } from "../../core/mail/index.ts";
import { NumberLists } from "./number-lists.ts";

const KEY_BYTES = 32;
/** A campaign larger than this is told as this many. */
const MOST_ALIKE = 1_000;
/** A line's place and length in one number: files up to 8 TB, lines up to a megabyte. */
const LENGTHS = 2 ** 20;

export class PrintFile {
  readonly key: HistoryKey;
  readonly #file: number;
  readonly #folder: string | null;
  readonly #places = new Map<PersonPrint, number[]>();
  readonly #campaigns = new NumberLists();
  #end: number;

  private constructor(key: HistoryKey, file: number, folder: string | null, end: number) {
    this.key = key;
    this.#file = file;
    this.#folder = folder;
    this.#end = end;
  }

  /** Opens or makes the file; without a name, one that is gone on `close`. */
  static async open(name: string | null): Promise<PrintFile | Problem> {
    const folder = name === null ? mkdtempSync(join(tmpdir(), "composure-")) : null;
    const path = name ?? join(folder ?? "", "prints");
    if (!existsSync(path)) {
      const head = { composure: "history", version: 1, key: randomBytes(KEY_BYTES).toString("hex") };
      writeFileSync(path, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    }
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    let opened: PrintFile | null = null;
    let at = 0;
    for await (const line of lines) {
      const length = Buffer.byteLength(line) + 1;
      if (opened === null) {
        const key = keyOf(line);
        if (key === null) return notHistory(path);
        const file = openSync(path, "r+");
        opened = new PrintFile(key, file, folder, fstatSync(file).size);
      } else {
        const print = parseLine(line);
        if (isProblem(print)) return { ...print, message: `${print.message} It stands in ${path} at byte ${at}.` };
        opened.#note(print, at, length);
      }
      at += length;
    }
    return opened ?? notHistory(path);
  }

  /** A person's prints, oldest first; undated ones in order of arrival. */
  of(person: PersonPrint): readonly MessagePrint[] {
    return this.#read(this.#places.get(person) ?? []).sort((a, b) =>
      a.date && b.date ? Date.parse(a.date) - Date.parse(b.date) : 0,
    );
  }

  /** Anybody's prints that share a campaign key with this one, in order of arrival. */
  alike(print: MessagePrint): readonly MessagePrint[] {
    const places = new Set(campaignKeys(print).flatMap((key) => this.#campaigns.of(key, MOST_ALIKE)));
    return this.#read([...places].sort((a, b) => a - b).slice(0, MOST_ALIKE));
  }

  add(print: MessagePrint): void {
    const line = Buffer.from(`${JSON.stringify(print)}\n`);
    writeSync(this.#file, line, 0, line.length, this.#end);
    this.#note(print, this.#end, line.length);
    this.#end += line.length;
  }

  close(): void {
    closeSync(this.#file);
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true });
  }

  #note(print: MessagePrint, at: number, length: number): void {
    const place = at * LENGTHS + length;
    const places = this.#places.get(print.person);
    if (places) places.push(place);
    else this.#places.set(print.person, [place]);
    for (const key of campaignKeys(print)) this.#campaigns.add(key, place);
  }

  #read(places: readonly number[]): MessagePrint[] {
    return places.flatMap((place) => {
      const line = Buffer.alloc(place % LENGTHS);
      readSync(this.#file, line, 0, line.length, Math.floor(place / LENGTHS));
      const print = parseLine(line.toString());
      return isProblem(print) ? [] : [print];
    });
  }
}

function parseLine(line: string): MessagePrint | Problem {
  try {
    return parsePrint(JSON.parse(line));
  } catch {
    return parsePrint(null);
  }
}

function keyOf(line: string): HistoryKey | null {
  try {
    const head: unknown = JSON.parse(line);
    if (typeof head !== "object" || head === null || !("key" in head) || typeof head.key !== "string") return null;
    const key = Buffer.from(head.key, "hex");
    return key.length === KEY_BYTES ? (new Uint8Array(key) as HistoryKey) : null;
  } catch {
    return null;
  }
}

function notHistory(path: string): Problem<"no-history-file"> {
  return {
    problem: "no-history-file",
    message: `${path} is no history file of Composure, or it is damaged.`,
    next: "Nothing was changed. Name another file, or one that does not exist yet.",
  };
}
