/** What each veto costs: where it alone keeps a category silent in a written text, how often that text bears the label after all. */
import { candidatesInMessage } from "../../core/analysis/candidates-in-message.ts";
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { HEADS } from "../../core/analysis/model/heads.ts";
import type { HeadScores } from "../../core/analysis/model/index.ts";
import { ownWords } from "../../core/analysis/own-words.ts";
import { Quotations } from "../../core/analysis/quotations.ts";
import { RULES, RULES_ACROSS } from "../../core/analysis/rules/index.ts";
import { type SentenceSpan, sentencesOf } from "../../core/analysis/sentences.ts";
import { type WholeText, wholeTexts } from "../train-analysis/judged-texts.ts";
import { messageOf } from "./judges.ts";
import { percent, type Table } from "./table.ts";

/** Every other pair of texts is enough to tell, and takes a minute; a text and its look-alike lie side by side. */
const isSampled = (at: number): boolean => Math.floor(at / 2) % 2 === 0;
/** Fewer labelled texts lost tell little. */
const LEAST = 8;

const UNHEARD = Object.fromEntries(HEADS.map((head) => [head, 0])) as HeadScores;
const hearNothing = (_: string, sentences: readonly SentenceSpan[]) => ({ figures: sentences.map(() => UNHEARD) });

export function evaluateVetoes(): Table {
  const counts = new Map<string, { lost: number; spared: number }>();
  const texts = wholeTexts().filter(({ kind, set }, at) => kind === "alike" && set !== "frames" && isSampled(at));
  for (const text of texts)
    for (const [category, vetoes] of silencedIn(text.text)) {
      const verdict = verdictOn(text, category);
      if (verdict === null) continue;
      for (const veto of vetoes) {
        const name = `${category}: ${veto}`;
        const count = counts.get(name) ?? { lost: 0, spared: 0 };
        count[verdict]++;
        counts.set(name, count);
      }
    }
  return {
    title: "What vetoes cost: written texts in which a category is silent for their sake alone",
    head: ["category: veto", "bear the label", "do not", "rightly silent"],
    rows: [...counts]
      .filter(([, { lost }]) => lost >= LEAST)
      .sort(([, one], [, other]) => other.lost - one.lost)
      .map(([name, { lost, spared }]) => [name, lost, spared, percent(spared, lost + spared)]),
  };
}

/** Null where nobody has said whether the text bears the label. */
function verdictOn({ labels, unknown }: WholeText, category: Category): "lost" | "spared" | null {
  if (labels.includes(category)) return "lost";
  return unknown.includes(category) ? null : "spared";
}

/** The categories of which rows would have spoken, had not a veto held against each of them; with these vetoes. */
export function silencedIn(text: string): ReadonlyMap<Category, ReadonlySet<string>> {
  const message = messageOf("text", text);
  if (!message) return new Map();
  const sentences = sentencesOf(message);
  const seen = candidatesInMessage(message, sentences, new Quotations(message), { alone: RULES, across: RULES_ACROSS });
  const heeded = ownWords(message, sentences, { seen, figures: sentences.map(() => UNHEARD) }, RULES, hearNothing).seen;
  const silenced = new Map<Category, Set<string>>();
  const spoken = new Set<string>();
  for (const { candidate } of heeded) {
    const category = CATEGORIES.find((one) => one === candidate.rule.file.category);
    if (!category) continue;
    if (candidate.vetoed === null) spoken.add(category);
    else silenced.set(category, (silenced.get(category) ?? new Set()).add(candidate.vetoed));
  }
  return new Map([...silenced].filter(([category]) => !spoken.has(category)));
}
