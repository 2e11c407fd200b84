export { fingerprint, personPrint } from "./fingerprint.ts";
export { parsePrint } from "./print-schema.ts";
export { relate } from "./relate.ts";
export * from "./repeat.ts";
