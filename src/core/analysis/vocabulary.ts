/** Which words rules look for, so that tricks of spelling are undone only where they hide one. Knows no patterns but their words. */
import type { RuleSource } from "./ruleset.ts";
import type { Vocabulary } from "./tokens.ts";
import { formsOf } from "./verb-forms.ts";

/** Nothing is read before the first question. */
export function vocabularyOf(source: RuleSource): Vocabulary {
  let words: ReadonlySet<string> | null = null;
  const has = (word: string): boolean => {
    words ??= wordsOf(source);
    return words.has(word);
  };
  return { has, hidden: byLength(source.hidden) };
}

function wordsOf({ files, lexicon, hidden }: RuleSource): ReadonlySet<string> {
  const words = new Set(hidden);
  const texts = [...Object.values(lexicon), ...files.flatMap(({ rows }) => rows.flatMap(({ match }) => match))];
  for (const text of texts) {
    for (const word of text.match(/[a-z'+]{2,}/g) ?? []) {
      if (word.endsWith("+")) for (const form of formsOf(word.slice(0, -1))) words.add(form);
      else words.add(word);
    }
  }
  return words;
}

function byLength(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lengths = new Map<number, string[]>();
  for (const word of words) {
    const known = lengths.get(word.length);
    if (known) known.push(word);
    else lengths.set(word.length, [word]);
  }
  return lengths;
}
