/** The background's work: requests in, answers out. Core and browser; no DOM. */
export { checkText } from "./check-text.ts";
export { deleteOld } from "./delete-old.ts";
export { makeHandlers } from "./handlers.ts";
export type { Edge } from "./worlds.ts";
