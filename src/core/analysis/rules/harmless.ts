/** All ways of speaking that mean no harm, and what is not to be heard from their words. */
import { HARMLESS_ABUSE } from "./harmless-abuse.ts";
import { HARMLESS_CONTACT } from "./harmless-contact.ts";
import { HARMLESS_RISK } from "./harmless-risk.ts";
import { HARMLESS_THREAT } from "./harmless-threat.ts";
import { HARMLESS_TURNS } from "./harmless-turns.ts";
import type { Phrase } from "./phrase.ts";

export const HARMLESS: readonly Phrase[] = [
  ...HARMLESS_ABUSE,
  ...HARMLESS_THREAT,
  ...HARMLESS_TURNS,
  ...HARMLESS_RISK,
  ...HARMLESS_CONTACT,
];
