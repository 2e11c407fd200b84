export * from "./admit.ts";
export * from "./case.ts";
export * from "./day.ts";
export * from "./fact.ts";
export * from "./fold-case.ts";
export * from "./parse-fact.ts";
export * from "./person.ts";
