/** Message → findings and signals: the order of the steps, and nothing of the rules or the model themselves. */
import type { Message } from "../mail/index.ts";
import { candidatesInMessage, type RuleSets } from "./candidates-in-message.ts";
import { ruleFinding, signalsIn } from "./evidence.ts";
import type { Analysis, Finding } from "./finding.ts";
import { type Ground, groundsIn, heardOf } from "./grounds.ts";
import { mergeFindings, mergeSignals, type Weighed } from "./merge.ts";
import { type Hearing, hear } from "./model/index.ts";
import { isPutAside, modelFinding } from "./model-findings.ts";
import { ownWords } from "./own-words.ts";
import { Quotations } from "./quotations.ts";
import { RULES, RULES_ACROSS } from "./rules/index.ts";
import type { RuleSet } from "./ruleset.ts";
import { scoresOf } from "./scores.ts";
import { readAgain } from "./second-reading.ts";
import { type SentenceSpan, sentencesOf } from "./sentences.ts";
import { speaks, WORTHS, type Worths } from "./verdict.ts";

/** Who speaks, and what each voice counts for. */
export interface Voices extends RuleSets {
  hear(text: string, sentences: readonly SentenceSpan[]): Hearing;
  readonly worths: Worths;
}

const VOICES: Voices = { alone: RULES, across: RULES_ACROSS, hear, worths: WORTHS };

/** What the writer's own words hold. Words of others (quoted, forwarded, signature) are never looked at. */
export async function analyse(message: Message, voices: Voices = VOICES): Promise<Analysis> {
  const { text } = message;
  const sentences = sentencesOf(message);
  const quotations = new Quotations(message);
  const seen = await readAgain(text, candidatesInMessage(message, sentences, quotations, voices));
  const { figures, tone } = voices.hear(text, sentences);
  const isHeard = (ground: Ground) => speaks(heardOf(ground), voices.worths);
  const all = groundsIn(sentences, seen, figures);
  // Own words only silence: where nothing speaks they need not be told from others.
  const own = all.some(isHeard) ? ownWords(message, sentences, { seen, figures }, voices.alone, voices.hear) : null;
  const grounds = own ? groundsIn(sentences, own.seen, own.figures) : all;
  const spoken = grounds.filter(isHeard);
  return {
    findings: mergeFindings(
      text,
      spoken.flatMap((ground) => findingsOf(text, ground, quotations, voices.alone)),
    ),
    signals: mergeSignals(text, signalsIn(text, seen)),
    scores: scoresOf(grounds, tone, voices.worths),
  };
}

/** The rows that spoke give the reason; where none did, the model does. */
function findingsOf(text: string, ground: Ground, quotations: Quotations, rules: RuleSet): readonly Weighed<Finding>[] {
  if (ground.spoken.length > 0) return ground.spoken.map((one) => ruleFinding(text, one));
  return isPutAside(text, ground, quotations, rules) ? [] : [modelFinding(text, ground, rules)];
}
