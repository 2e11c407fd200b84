/** How urgent a finding is, and in which order findings are shown. The table: docs/categories.md, "Severity". */
import { type Category, type Finding, SEVERITIES, type Severity, type Target } from "./finding.ts";

/** Harm to property that people are in or near is immediate; `peopleInside` says that the words show it. */
export function severityOf(category: Category, target: Target | null, peopleInside = false): Severity {
  switch (category) {
    case "threat.violence":
    case "safeguarding.self-harm":
    case "safeguarding.other":
      return "immediate";
    case "threat.property":
      return peopleInside ? "immediate" : "high";
    case "boundary":
      return "medium";
    case "abuse.profanity":
      return target === "staff" || target === "other-person" ? "high" : "medium";
    default:
      return "high";
  }
}

/** Self-harm first, then the most severe, then by place. */
export function compareFindings(a: Finding, b: Finding): number {
  const first = Number(b.category === "safeguarding.self-harm") - Number(a.category === "safeguarding.self-harm");
  return first || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start || a.end - b.end;
}
