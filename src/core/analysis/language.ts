/** The only door to compromise. Loaded when a candidate is in doubt, never before. */

/** Answers questions of grammar about a few words. */
export interface Language {
  /** Whether words have the grammar that a compromise match asks for. */
  holds(words: string, match: string): boolean;
}

let loading: Promise<Language> | null = null;

/** The language, loaded once; a load that fails is tried again at the next question. */
export function loadLanguage(): Promise<Language> {
  loading ??= import("compromise").then(
    ({ default: nlp }) => ({ holds: (words: string, match: string) => nlp(words).has(match) }),
    (failure: unknown) => {
      loading = null;
      throw failure;
    },
  );
  return loading;
}
