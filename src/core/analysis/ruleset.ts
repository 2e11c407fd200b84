/** All rules made ready: which word brings up which pattern. Knows rules, not messages. */
import type { Lexicon, Pattern } from "./pattern.ts";
import { type CompiledVeto, compileRules, compileVetoes, type Rule, type RuleFile, type Veto } from "./rule.ts";
import type { Vocabulary } from "./tokens.ts";

export interface RuleSet {
  readonly rules: readonly Rule[];
  /** The rule patterns that a word brings up. */
  readonly byWord: ReadonlyMap<string, readonly Lead[]>;
  readonly vetoes: ReadonlyMap<string, CompiledVeto>;
  readonly vocabulary: Vocabulary;
}

/** One pattern of one rule. */
export interface Lead {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** Compiles every row once; throws on a row that cannot work. `hidden`: the words that people mask with signs. */
export function buildRuleSet(
  files: readonly RuleFile[],
  vetoes: readonly Veto[],
  lexicon: Lexicon,
  hidden: readonly string[],
): RuleSet {
  const compiled = compileVetoes(vetoes, lexicon);
  const rules = files.flatMap((file) => compileRules(file, compiled, lexicon));
  const byWord = new Map<string, Lead[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const anchor of pattern.anchors) {
        const leads = byWord.get(anchor);
        if (leads) leads.push({ rule, pattern });
        else byWord.set(anchor, [{ rule, pattern }]);
      }
    }
  }
  return { rules, byWord, vetoes: compiled, vocabulary: vocabularyOf(rules, hidden) };
}

function vocabularyOf(rules: readonly Rule[], hidden: readonly string[]): Vocabulary {
  const words = new Set([...rules.flatMap((rule) => [...rule.words]), ...hidden]);
  const byLength = new Map<number, string[]>();
  for (const word of hidden) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  return { has: (word) => words.has(word), hidden: byLength };
}
