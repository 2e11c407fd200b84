export * from "./message.ts";
export * from "./problem.ts";
