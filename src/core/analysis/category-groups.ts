/** Categories that are heard, or not heard, in the same way. */
import { CATEGORIES, type Category } from "./finding.ts";

export const ABUSE: readonly Category[] = CATEGORIES.filter((category) => category.startsWith("abuse."));
/** What puts a person at risk is told of in others' words, too: it is not among these. */
export const TELLABLE: readonly Category[] = CATEGORIES.filter((category) => !category.startsWith("safeguarding."));
/** What is known of somebody may have been told, and unsettles nevertheless: stalking is not among these. */
export const SAID: readonly Category[] = TELLABLE.filter((category) => /^(?:threat|abuse)\./.test(category));
