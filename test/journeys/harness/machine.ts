/** What this machine can run, as scripts/journeys.mjs found out. Reasons are null where nothing is in the way. */
import { fileURLToPath } from "node:url";

const { COMPOSURE_BROWSER, COMPOSURE_NO_BROWSER, COMPOSURE_NO_WEBMAIL } = process.env;

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const BROWSER = COMPOSURE_BROWSER ?? "";
export const NO_BROWSER: string | null =
  COMPOSURE_NO_BROWSER || (BROWSER === "" ? "start the journeys with npm run journeys" : null);
export const NO_WEBMAIL: string | null = NO_BROWSER ?? (COMPOSURE_NO_WEBMAIL || null);
export const AS_ROOT = process.getuid?.() === 0;
