/**
 * Notices when a page that should have something to read gives nothing, and when it does again. Knows no webmail: it is
 * told after each look what was expected and what was found.
 */
import type { Problem } from "../core/mail/index.ts";
import { pageProblem } from "./page-problem.ts";

/** How long a page may take to draw what it should show, in milliseconds. */
const PATIENCE_MS = 8_000;

/** A check to call after each look: `missing` is true where the page should show something and nothing was found. */
export function watchHeartbeat(
  document: Document,
  unreadable: ((problem: Problem<"page-changed"> | null) => void) | undefined,
  signal: AbortSignal,
  patienceMs: number = PATIENCE_MS,
): (missing: boolean) => void {
  const window = document.defaultView;
  let timer: number | undefined;
  let told = false;
  const tell = () => {
    timer = undefined;
    if (signal.aborted) return;
    // In a hidden tab nothing is looked at: it starts again with the next look.
    if (document.hidden) return;
    told = true;
    unreadable?.(pageProblem("page-changed"));
  };
  const end = () => {
    window?.clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener("abort", end, { once: true });
  return (missing) => {
    if (signal.aborted) return;
    if (missing) {
      if (!told) timer ??= window?.setTimeout(tell, patienceMs);
      return;
    }
    end();
    if (told) unreadable?.(null);
    told = false;
  };
}
