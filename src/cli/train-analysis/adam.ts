/** Steps that suit each weight: the Adam rule. Knows numbers only. */

export class Adam {
  readonly grad: Float32Array;
  private readonly values: Float32Array;
  private readonly decay: number;
  private readonly mean: Float32Array;
  private readonly spread: Float32Array;
  constructor(values: Float32Array, decay: number) {
    this.values = values;
    this.decay = decay;
    this.grad = new Float32Array(values.length);
    this.mean = new Float32Array(values.length);
    this.spread = new Float32Array(values.length);
  }

  /** Moves the weights by what was gathered in `grad`, and empties it. */
  step(rate: number, count: number): void {
    const { values, grad, mean, spread } = this;
    const early = 1 - 0.9 ** count;
    const late = 1 - 0.99 ** count;
    const keep = 1 - rate * this.decay;
    for (let i = 0; i < values.length; i++) {
      const slope = grad[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * slope;
      const s = 0.99 * (spread[i] as number) + 0.01 * slope * slope;
      mean[i] = m;
      spread[i] = s;
      values[i] = (values[i] as number) * keep - (rate * (m / early)) / (Math.sqrt(s / late) + 1e-6);
      grad[i] = 0;
    }
  }
}
