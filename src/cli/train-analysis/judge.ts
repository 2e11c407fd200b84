/** What rules and model see in a whole text. Weighs nothing. */
import { candidatesInMessage } from "../../core/analysis/candidates-in-message.ts";
import { groundsIn, heardOf } from "../../core/analysis/grounds.ts";
import { hear } from "../../core/analysis/model/index.ts";
import type { Scorer } from "../../core/analysis/model/score.ts";
import { isPutAside } from "../../core/analysis/model-findings.ts";
import { ownWords } from "../../core/analysis/own-words.ts";
import { Quotations } from "../../core/analysis/quotations.ts";
import { RULES, RULES_ACROSS } from "../../core/analysis/rules/index.ts";
import { sentencesOf } from "../../core/analysis/sentences.ts";
import type { Heard } from "../../core/analysis/verdict.ts";
import { messageOf } from "../evaluate/judges.ts";
import type { WholeText } from "./judged-texts.ts";

/** A text as it would be judged. */
export interface JudgedText extends Omit<WholeText, "text"> {
  /** What is heard in each sentence. */
  readonly heard: readonly Heard[];
}

export function judge({ text, ...about }: WholeText, score: Scorer): JudgedText {
  const message = messageOf("text", text);
  if (!message) return { ...about, heard: [] };
  const sentences = sentencesOf(message);
  const quotations = new Quotations(message);
  const seen = candidatesInMessage(message, sentences, quotations, { alone: RULES, across: RULES_ACROSS });
  const hearBy = (text: string, spans: typeof sentences) => hear(text, spans, score);
  const { figures } = hearBy(message.text, sentences);
  const own = ownWords(message, sentences, { seen, figures }, RULES, hearBy);
  const heard = groundsIn(sentences, own.seen, own.figures)
    .filter((ground) => ground.spoken.length > 0 || !isPutAside(message.text, ground, quotations, RULES))
    .map(heardOf);
  return { ...about, heard };
}
