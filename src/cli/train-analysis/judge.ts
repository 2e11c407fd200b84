/** What the rules find in a whole text, and how loudly the model speaks of what they leave. Chooses no threshold. */
import { candidatesInMessage } from "../../core/analysis/candidates-in-message.ts";
import { evidenceOf } from "../../core/analysis/evidence.ts";
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { hear } from "../../core/analysis/model/index.ts";
import type { Scorer } from "../../core/analysis/model/score.ts";
import { worthSaying } from "../../core/analysis/model-findings.ts";
import { RULES, RULES_ACROSS } from "../../core/analysis/rules/index.ts";
import { sentencesOf } from "../../core/analysis/sentences.ts";
import { messageOf } from "../evaluate/judges.ts";
import type { WholeText } from "./judged-texts.ts";

/** A text as it would be judged. */
export interface JudgedText extends Omit<WholeText, "text"> {
  /** What rules find. */
  readonly ruled: ReadonlySet<Category>;
  /** The loudest figure of each category, where a finding would be made of it. */
  readonly heard: ReadonlyMap<Category, number>;
}

/** No threshold will be lower. */
const LOWEST = 0.12;
const thresholds = Object.fromEntries(CATEGORIES.map((category) => [category, LOWEST])) as Record<Category, number>;

export function judge({ text, ...about }: WholeText, score: Scorer): JudgedText {
  const heard = new Map<Category, number>();
  const message = messageOf("text", text);
  if (!message) return { ...about, ruled: new Set(), heard };
  const sentences = sentencesOf(message);
  const { findings } = evidenceOf(
    message.text,
    candidatesInMessage(message, sentences, { alone: RULES, across: RULES_ACROSS }),
  );
  const hearing = hear(message, sentences, { score, thresholds });
  for (const one of worthSaying(message, hearing.heard, findings, RULES))
    heard.set(one.category, Math.max(one.score, heard.get(one.category) ?? 0));
  return { ...about, ruled: new Set(findings.map(({ found }) => found.category)), heard };
}
