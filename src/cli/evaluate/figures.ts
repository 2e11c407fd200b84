/** How well scores tell yes from no. Knows numbers only. */

/** The chance that a yes scores above a no; ties count half. Null where either is missing. */
export function areaUnder(yes: readonly number[], no: readonly number[]): number | null {
  if (yes.length === 0 || no.length === 0) return null;
  const all = [...yes.map((score) => ({ score, yes: true })), ...no.map((score) => ({ score, yes: false }))];
  all.sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let at = 0; at < all.length; ) {
    let [end, count] = [at, 0];
    while (end < all.length && all[end]?.score === all[at]?.score) count += all[end++]?.yes ? 1 : 0;
    sum += count * ((at + end + 1) / 2);
    at = end;
  }
  return (sum - (yes.length * (yes.length + 1)) / 2) / (yes.length * no.length);
}

/** The score that at most this share of `no` pass. */
export function thresholdAt(no: readonly number[], share: number): number {
  const sorted = [...no].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? Number.NEGATIVE_INFINITY;
}

/** The share of scores above a threshold; null where there are none. */
export function shareAbove(scores: readonly number[], threshold: number): number | null {
  return scores.length === 0 ? null : scores.filter((score) => score > threshold).length / scores.length;
}

/** Three decimals, or nothing. */
export function decimals(value: number | null): string | null {
  return value === null ? null : value.toFixed(3);
}

/** A share as a percentage with one decimal. */
export function asPercent(share: number | null): string | null {
  return share === null ? null : `${(100 * share).toFixed(1)} %`;
}
