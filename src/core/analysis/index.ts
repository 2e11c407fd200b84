export { analyse } from "./analyse.ts";
export * from "./finding.ts";
export { type SentenceSpan, sentencesOf } from "./sentences.ts";
export { compareFindings, severityOf } from "./severity.ts";
