/** The banner in one line, worst first: also all that is left of it when it is folded. Never quotes the message. */
import { CATEGORY_WORDING } from "../wording/categories.ts";
import type { BannerView } from "./contract.ts";
import { groupFindings, isDismissed } from "./judged.ts";
import { isRepeat, mayBeNew } from "./sort-steps.ts";

/** For example "An adjustment is agreed · Words that read as an insult · A repeat". */
export function headline(view: BannerView): string {
  if (view.kind === "problem") return "could not read this message";
  const { assessment } = view;
  const { case: kase, findings, signals } = assessment;
  const open = findings.filter((finding) => !isDismissed(assessment, finding));
  const parts = [
    view.partial ? "Only a part was read" : "",
    kase?.adjustments.length ? "An adjustment is agreed" : "",
    kase?.restrictions.length ? "A restriction is on record" : "",
    ...new Set(groupFindings(open).map(({ category }) => `Words that ${CATEGORY_WORDING[category].reads}`)),
    assessment.campaign ? "A campaign" : "",
    isRepeat(assessment) ? "Said before" : "",
    mayBeNew(assessment) ? "Something new" : "",
    !open.length && signals.some(({ id }) => id !== "new-matter") ? "A kinder hand may help" : "",
  ].filter(Boolean);
  return parts.join(" · ") || "Nothing more to do";
}
