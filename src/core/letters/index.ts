export * from "./draft.ts";
export * from "./fill-letter.ts";
export * from "./letter-input.ts";
export * from "./letter-text.ts";
