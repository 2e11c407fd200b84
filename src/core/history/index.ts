export * from "./repeat.ts";
