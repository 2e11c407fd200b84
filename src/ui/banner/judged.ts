/** What staff have already said of a finding, from the case; and the order in which findings are shown. */
import type { Category, Finding } from "../../core/analysis/index.ts";
import type { Assessment } from "../../core/assessment.ts";
import type { Span } from "../../core/mail/index.ts";
import type { FactOf } from "../../core/register/index.ts";
import { CATEGORY_WORDING } from "../wording/categories.ts";

/** The newest word of a person on this finding, or null. */
export function judgementOf(
  assessment: Assessment,
  finding: Finding,
): FactOf<"finding-confirmed"> | FactOf<"finding-dismissed"> | null {
  const { confirmed = [], dismissed = [] } = assessment.case ?? {};
  const about = [...confirmed, ...dismissed].filter(
    ({ category, words }) =>
      category === finding.category && words.message === assessment.message.id && words.quote === finding.quote,
  );
  return about.reduce<(typeof about)[number] | null>((last, fact) => (last && last.at > fact.at ? last : fact), null);
}

export const isDismissed = (assessment: Assessment, finding: Finding): boolean =>
  judgementOf(assessment, finding)?.kind === "finding-dismissed";

/** A risk of suicide that nobody has called wrong: it outranks all else and shuts the abuse route (004-22, N5). */
export function showsSelfHarm(assessment: Assessment): boolean {
  return assessment.findings.some(
    (finding) => finding.category === "safeguarding.self-harm" && !isDismissed(assessment, finding),
  );
}

export interface FindingGroup {
  readonly category: Category;
  readonly findings: readonly [Finding, ...Finding[]];
}

const SEVERITY_RANK = { immediate: 1, high: 2, medium: 3 } as const;
const rank = ({ category, severity }: Finding): number =>
  category === "safeguarding.self-harm" ? 0 : SEVERITY_RANK[severity];

/** Findings of one category and target together, worst first, self-harm above all. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
    const key = `${finding.category} ${finding.target}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => ({ category: group[0].category, findings: group }));
}

/** True where words elsewhere in the banner overlap a finding whose words are covered (001-43, N13). */
export function isCovered(findings: readonly Finding[], span: Span): boolean {
  return findings.some(
    ({ category, start, end }) => CATEGORY_WORDING[category].covered && start < span.end && span.start < end,
  );
}
