export * from "./duty.ts";
export * from "./find-pack.ts";
export * from "./pack.ts";
export * from "./parse-pack.ts";
export type { StepsInput } from "./situation.ts";
export * from "./step.ts";
export { adjustmentsInWords } from "./step-words.ts";
export * from "./steps.ts";
export * from "./template.ts";
