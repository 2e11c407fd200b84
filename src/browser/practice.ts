/** What the practice inbox is: its day, and the account whose mail it shows. Data only. */
import type { Day } from "../core/register/index.ts";

/** The sample mailbox ends on this day. */
export const PRACTICE_DAY = "2026-04-11" as Day;

/** The team that the sample mailbox belongs to. */
export const PRACTICE_ACCOUNT = "complaints.northmere@example.org";
