/** Many short lists of numbers in little memory: from a 32-bit key to the numbers put under it, newest first. */

const SMALLEST = 1024;

export class NumberLists {
  #heads = new Int32Array(SMALLEST).fill(-1);
  #keys = new Uint32Array(SMALLEST);
  #next = new Int32Array(SMALLEST);
  #values = new Float64Array(SMALLEST);
  #length = 0;

  add(key: number, value: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length] = key;
    this.#values[this.#length] = value;
    this.#hang(this.#length);
    this.#length += 1;
  }

  /** At most `most` numbers. */
  of(key: number, most: number): readonly number[] {
    const found: number[] = [];
    let at = this.#heads[key % this.#heads.length] ?? -1;
    while (at >= 0 && found.length < most) {
      if (this.#keys[at] === key) found.push(this.#values[at] ?? 0);
      at = this.#next[at] ?? -1;
    }
    return found;
  }

  #hang(at: number): void {
    const head = (this.#keys[at] ?? 0) % this.#heads.length;
    this.#next[at] = this.#heads[head] ?? -1;
    this.#heads[head] = at;
  }

  #grow(): void {
    const size = this.#keys.length * 2;
    const [keys, values] = [new Uint32Array(size), new Float64Array(size)];
    keys.set(this.#keys);
    values.set(this.#values);
    this.#keys = keys;
    this.#values = values;
    this.#next = new Int32Array(size);
    this.#heads = new Int32Array(size).fill(-1);
    for (let at = 0; at < this.#length; at++) this.#hang(at);
  }
}
