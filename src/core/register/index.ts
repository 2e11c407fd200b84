export * from "./case.ts";
export * from "./fact.ts";
