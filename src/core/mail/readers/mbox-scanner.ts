/**
 * Cuts a stream of mbox bytes into mails as they pass. Holds one mail at a time; a mail over the limit is passed over.
 * Every byte is looked at once, save once more in a file whose Content-Length proves wrong.
 */
import { ByteWindow } from "./byte-window.ts";
import { contentLength, isSeparator, SEPARATOR_LENGTH, unquoteFrom } from "./mbox-lines.ts";
import { MAX_MAIL_BYTES, type ReadProblem, readProblem } from "./read-problem.ts";

export interface RawMail {
  /** Offset in the file of the mail's "From " line. */
  readonly offset: number;
  /** The mail without that line, "From " lines unquoted. */
  readonly bytes: Uint8Array;
}

/** The mail that is being read; places are offsets in the file. */
interface Current {
  readonly offset: number;
  readonly start: number;
  inHeaders: boolean;
  /** Where Content-Length says that the mail ends. */
  claim: number | null;
  /** The first separator before that end, should the claim prove wrong. */
  doubt: number | null;
  tooLarge: boolean;
}

const BLANK = /^\r?\n?$/;

export class MboxScanner {
  readonly #window = new ByteWindow();
  #current: Current | null = null;
  /** Start of the line that is next to be looked at. */
  #line = 0;
  /** Up to here no line feed was found. */
  #searched = 0;
  #afterBlank = true;
  #trustLengths = true;
  #ended = false;

  /** Takes more of the file and gives the mails that are whole. */
  feed(chunk: Uint8Array): (RawMail | ReadProblem)[] {
    this.#window.append(chunk);
    return this.#scan(false);
  }

  /** Ends the file and gives what is left. */
  finish(): (RawMail | ReadProblem)[] {
    if (this.#window.end === 0) return [readProblem("empty-file")];
    const found = this.#scan(true);
    while (!this.#ended && this.#current !== null) {
      const { doubt } = this.#current;
      if (doubt === null || this.#claimFits(this.#current, this.#window.end)) {
        this.#emit(this.#window.end, found);
        this.#current = null;
      } else {
        this.#distrust(this.#current, doubt, found);
        found.push(...this.#scan(true));
      }
    }
    return found;
  }

  #scan(final: boolean): (RawMail | ReadProblem)[] {
    const found: (RawMail | ReadProblem)[] = [];
    while (!this.#ended && this.#line < this.#window.end) {
      const feed = this.#window.lineFeed(Math.max(this.#line, this.#searched));
      if (feed < 0) this.#searched = this.#window.end;
      if (feed < 0 && !final) break;
      const next = feed < 0 ? this.#window.end : feed + 1;
      const separates = this.#separates(next, final);
      if (separates === null) break;
      this.#take(next, separates, found);
    }
    this.#letGo(found);
    return found;
  }

  /** Whether the line begins a mail; null where more of the file is needed to tell. */
  #separates(next: number, final: boolean): boolean | null {
    if (this.#window.at(this.#line) !== 0x46 || this.#window.latin1(this.#line, this.#line + 5) !== "From ")
      return false;
    if (!final && this.#window.end - next < SEPARATOR_LENGTH && this.#window.lineFeed(next) < 0) return null;
    if (next - this.#line > SEPARATOR_LENGTH) return false;
    const line = this.#window.latin1(this.#line, next).trimEnd();
    const following = this.#window.latin1(next, next + SEPARATOR_LENGTH);
    return isSeparator(line, following, this.#afterBlank);
  }

  /** Takes in the line up to `next`. */
  #take(next: number, separates: boolean, found: (RawMail | ReadProblem)[]): void {
    const current = this.#current;
    const blank = next - this.#line <= 2 && BLANK.test(this.#window.latin1(this.#line, next));
    if (current === null) {
      if (separates) this.#begin(next);
      else if (!blank) return this.#refuse(found);
    } else if (current.claim !== null && this.#line < current.claim) {
      if (separates) current.doubt ??= this.#line;
    } else if (current.claim !== null && !blank && !(separates && this.#claimFits(current, this.#line))) {
      // Something stands where the mail should have ended.
      return this.#distrust(current, current.doubt ?? this.#line, found);
    } else if (separates) {
      this.#emit(this.#line, found);
      this.#begin(next);
    }
    if (blank && current?.inHeaders === true) this.#endHeaders(current, next);
    this.#afterBlank = blank;
    this.#line = next;
  }

  #begin(start: number): void {
    const offset = this.#line;
    this.#current = { offset, start, inHeaders: true, claim: null, doubt: null, tooLarge: false };
  }

  #refuse(found: (RawMail | ReadProblem)[]): void {
    found.push(readProblem("not-mbox"));
    this.#ended = true;
  }

  #endHeaders(current: Current, bodyStart: number): void {
    current.inHeaders = false;
    if (!this.#trustLengths || current.tooLarge) return;
    const length = contentLength(this.#window.latin1(current.start, bodyStart));
    if (length !== null && bodyStart + length - current.start <= MAX_MAIL_BYTES) current.claim = bodyStart + length;
  }

  /** Goes back to the line where a wrong Content-Length misled; lengths are not trusted again in this file. */
  #distrust(current: Current, doubt: number, found: (RawMail | ReadProblem)[]): void {
    this.#trustLengths = false;
    current.claim = null;
    current.doubt = null;
    this.#line = doubt;
    this.#searched = doubt;
    this.#afterBlank = this.#isAfterBlank(doubt);
    this.#letGo(found);
  }

  #emit(end: number, found: (RawMail | ReadProblem)[]): void {
    const current = this.#current;
    if (current === null || current.tooLarge) return;
    const claimed = this.#claimFits(current, end);
    const raw = this.#window.copy(current.start, claimed ? (current.claim ?? end) : this.#withoutBlank(current, end));
    // A trusted length with bare separators in the body: such files (mboxcl2) quote nothing.
    const unquoted = claimed && current.doubt !== null;
    found.push({ offset: current.offset, bytes: unquoted ? raw : unquoteFrom(raw) });
  }

  #isAfterBlank(line: number): boolean {
    const before = this.#window.at(line - 2);
    return before === 0x0a || (before === 0x0d && this.#window.at(line - 3) === 0x0a);
  }

  /** True where nothing but line ends stands between the end that Content-Length names and the real one. */
  #claimFits({ claim }: Current, end: number): boolean {
    return claim !== null && claim <= end && end - claim <= 4 && /^[\r\n]*$/.test(this.#window.latin1(claim, end));
  }

  /** The blank line before a separator belongs to the file, not to the mail. */
  #withoutBlank(current: Current, end: number): number {
    let place = end;
    if (place - 1 > current.start && this.#window.at(place - 1) === 0x0a) {
      const before = this.#window.at(place - 2) === 0x0d ? place - 2 : place - 1;
      if (this.#window.at(before - 1) === 0x0a) place = before;
    }
    return place;
  }

  /** Gives up what is no longer needed, and mails that grew over the limit. */
  #letGo(found: (RawMail | ReadProblem)[]): void {
    const current = this.#current;
    if (current !== null && !current.tooLarge && this.#window.end - current.start > MAX_MAIL_BYTES) {
      if (this.#line - current.start > MAX_MAIL_BYTES || this.#searched - current.start > MAX_MAIL_BYTES) {
        current.tooLarge = true;
        found.push(readProblem("too-large", null, `Mail at byte ${current.offset}`));
      }
    }
    this.#window.dropTo(current === null || current.tooLarge ? this.#line : current.start);
  }
}
