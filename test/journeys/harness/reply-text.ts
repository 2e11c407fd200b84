/** Reads what stands in a reply as a person sees it. */

const BLANK = /\[fill in: ([^\]]*)\]/;

/** The label of the first blank that is left in a text, or null. */
export const firstBlank = (text: string): string | null => BLANK.exec(text)?.[1] ?? null;

export const fillBlanks = (text: string): string => text.replaceAll(new RegExp(BLANK, "g"), "as agreed");

/** The paragraphs of a text, without empty ones. */
export const paragraphs = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
