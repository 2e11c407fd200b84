/** Lines come in any order and leave in order of position. What must wait stands on disk, never in memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Waiting {
  readonly at: number;
  readonly length: number;
}

export class InInputOrder {
  readonly #emit: (line: string) => void | Promise<void>;
  readonly #folder = mkdtempSync(join(tmpdir(), "composure-"));
  readonly #file = openSync(join(this.#folder, "waiting"), "w+", 0o600);
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #end = 0;

  constructor(emit: (line: string) => void | Promise<void>) {
    this.#emit = emit;
  }

  async put(position: number, line: string): Promise<void> {
    if (position !== this.#next) {
      this.#hold(position, line);
      return;
    }
    await this.#emit(line);
    this.#next += 1;
    for (let held = this.#take(); held !== null; held = this.#take()) {
      await this.#emit(held);
      this.#next += 1;
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }

  #hold(position: number, line: string): void {
    const bytes = Buffer.from(line);
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#waiting.set(position, { at: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  #take(): string | null {
    const place = this.#waiting.get(this.#next);
    if (place === undefined) return null;
    this.#waiting.delete(this.#next);
    const bytes = Buffer.alloc(place.length);
    readSync(this.#file, bytes, 0, bytes.length, place.at);
    return bytes.toString();
  }
}
