/** A window over a stream of bytes that grows at its end and is given up at its start. Knows no format. */

const FIRST_CAPACITY = 1 << 16;

/** Places are offsets in the stream, so they stay right when bytes are given up. */
export class ByteWindow {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  /** Stream offset of `#bytes[0]`. */
  #base = 0;
  #start = 0;
  #end = 0;

  /** The first place still held. */
  get start(): number {
    return this.#start;
  }

  /** The place after the last byte held. */
  get end(): number {
    return this.#end;
  }

  append(chunk: Uint8Array): void {
    const held = this.#end - this.#start;
    if (this.#end - this.#base + chunk.length > this.#bytes.length) {
      const kept = this.#bytes.subarray(this.#start - this.#base, this.#end - this.#base);
      // Moving what is kept pays only when at least as much was given up; else the room doubles.
      if (held + chunk.length <= this.#bytes.length / 2) {
        this.#bytes.set(kept, 0);
      } else {
        const larger = new Uint8Array(Math.max(held + chunk.length, this.#bytes.length * 2));
        larger.set(kept, 0);
        this.#bytes = larger;
      }
      this.#base = this.#start;
    }
    this.#bytes.set(chunk, this.#end - this.#base);
    this.#end += chunk.length;
  }

  /** Gives up all bytes before a place; a window that grew for one large mail shrinks again. */
  dropTo(place: number): void {
    this.#start = Math.min(place, this.#end);
    const held = this.#end - this.#start;
    if (this.#bytes.length > 64 * FIRST_CAPACITY && held < this.#bytes.length / 16) {
      const smaller = new Uint8Array(Math.max(FIRST_CAPACITY, held * 2));
      smaller.set(this.#bytes.subarray(this.#start - this.#base, this.#end - this.#base), 0);
      this.#bytes = smaller;
      this.#base = this.#start;
    }
  }

  /** The place of the next line feed at or after `from`, or -1. */
  lineFeed(from: number): number {
    const found = this.#bytes.subarray(0, this.#end - this.#base).indexOf(0x0a, from - this.#base);
    return found < 0 ? -1 : found + this.#base;
  }

  /** The byte at a place, or -1 outside the window. */
  at(place: number): number {
    return place >= this.#start && place < this.#end ? (this.#bytes[place - this.#base] ?? -1) : -1;
  }

  /** A copy that outlives the window. */
  copy(start: number, end: number): Uint8Array {
    return this.#bytes.slice(start - this.#base, Math.min(end, this.#end) - this.#base);
  }

  /** The bytes as Latin-1 characters, for headers and separators. */
  latin1(start: number, end: number): string {
    const bytes = this.#bytes.subarray(start - this.#base, Math.min(end, this.#end) - this.#base);
    return new TextDecoder("latin1").decode(bytes);
  }
}
