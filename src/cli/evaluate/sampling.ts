/** How many rows of each set are measured: enough for a figure in a few minutes, or all with `--all`. */

/** Rows spread evenly over a list, at most `most` of them; all with `--all`. */
export function some<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (process.argv.includes("--all") || rows.length <= most) return rows;
  return Array.from({ length: most }, (_, at) => rows[Math.floor((at * rows.length) / most)] as Row);
}
