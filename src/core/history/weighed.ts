/** Sums and means over the sentences of a reading. */
import type { Reading } from "./reading.ts";
import type { Coverage } from "./sentence-features.ts";

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
export const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
export const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 1);

/** Shares of the roles that raise no matter: chasing, reply, courtesy. */
export const asideShare = (roles: readonly number[]) => (roles[2] ?? 0) + (roles[3] ?? 0) + (roles[4] ?? 0);

export interface Weighed {
  readonly weight: number;
  readonly coverage: Coverage;
}

/** A mean over sentences by weight of words. */
export function weighed(rows: readonly Weighed[], value: (coverage: Coverage) => number): number {
  const whole = sum(rows.map((row) => row.weight));
  return whole === 0 ? 0 : sum(rows.map((row) => row.weight * value(row.coverage))) / whole;
}

export function matterRows(reading: Reading): readonly Weighed[] {
  return reading.coverage.map((coverage, at) => ({
    coverage,
    weight: coverage.weight * (1 - asideShare(reading.sentences[at]?.roles ?? [])),
  }));
}
