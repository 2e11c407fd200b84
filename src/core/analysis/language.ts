/** The only door to compromise. Loaded when a sentence has been selected, never before. */

/** Answers questions of grammar about a few words. */
export interface Language {
  /** Whether words have the grammar that a compromise match asks for. */
  holds(words: string, match: string): boolean;
}

let loading: Promise<Language> | null = null;

/** The language, loaded once. */
export function loadLanguage(): Promise<Language> {
  loading ??= import("compromise").then(({ default: nlp }) => ({ holds: (words, match) => nlp(words).has(match) }));
  return loading;
}

/** Whether it has been loaded: a message without selected sentences must not load it. */
export function isLanguageLoaded(): boolean {
  return loading !== null;
}
