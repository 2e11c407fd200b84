/** Adds up vitest's JSON reports. A file that did not load, and a run without a report, count as one failure each. */
import { readFileSync } from "node:fs";

/** The results of each test file, or null where no report was written. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).testResults;
  } catch {
    return null;
  }
}

/** The test files in which something failed. */
export const failedFiles = (results) => (results ?? []).filter((of) => of.status === "failed").map((of) => of.name);

/** What one run of vitest came to, from its results and from whether it ended well. */
export function tallyRun(results, ok) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const tests = results.flatMap((of) => of.assertionResults);
  const count = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  const unloaded = results.filter((of) => of.status === "failed" && of.assertionResults.length === 0).length;
  const failed = count("failed") + unloaded;
  return {
    passed: count("passed"),
    // An error outside every test fails the run without failing a test.
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: count("pending", "skipped", "todo", "disabled"),
  };
}

/** The last line of a test run: `N passed, N failed`, and `, N skipped` where any were. */
export function lastLine(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
