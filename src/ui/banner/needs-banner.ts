/** Decides whether a message needs a banner: people stop seeing what is always there. */
import type { SignalId } from "../../core/analysis/index.ts";
import { CATEGORY_WORDING } from "../wording/categories.ts";
import type { BannerView } from "./contract.ts";
import { isDismissed } from "./judged.ts";

/** Signals that ask for a kinder hand now. The others show only where there is a banner anyway. */
const CALLING: readonly SignalId[] = ["distress", "adjustment", "no-cooperation"];

/** False where all was read and nothing needs showing; our own and automatic mail never gets a banner. */
export function needsBanner(view: BannerView): boolean {
  if (view.kind === "problem") return true;
  const { ours, cameFrom, campaign, case: kase, counts, findings, repeat, signals } = view.assessment;
  if (ours) return false;
  // "Nothing found" would be said of words that nobody read.
  if (view.partial) return true;
  // A dismissed threat or safeguarding finding stays in sight, with the reason, for whoever opens the mail next.
  const open = findings.some(
    (finding) => CATEGORY_WORDING[finding.category].reasonNeeded || !isDismissed(view.assessment, finding),
  );
  return (
    open ||
    (kase !== null && kase.adjustments.length + kase.restrictions.length > 0) ||
    repeat?.kind === "duplicate" ||
    repeat?.kind === "partly-new" ||
    campaign !== undefined ||
    cameFrom !== undefined ||
    counts?.windows.some(({ over }) => over) === true ||
    signals.some(({ id }) => CALLING.includes(id))
  );
}
