/** Words side by side as one choice in the language of pattern.ts. */
export const either = (words: string): string => `( ${words.split(" ").join(" | ")} )`;
