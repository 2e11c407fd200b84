/** All of an administrator's selectors looked at together, for the options page. Knows which webmail has which lists. */
import { GMAIL_SELECTORS } from "./gmail/selectors.ts";
import { OUTLOOK_SELECTORS } from "./outlook/selectors.ts";
import { readOverrides } from "./overrides.ts";
import { ROUNDCUBE_SELECTORS } from "./roundcube/selectors.ts";
import { overrideBook, type SelectorBook } from "./selector-book.ts";
import type { Health } from "./webmail.ts";

const BOOKS: Readonly<Record<"gmail" | "outlook" | "roundcube", SelectorBook>> = {
  gmail: GMAIL_SELECTORS,
  outlook: OUTLOOK_SELECTORS,
  roundcube: ROUNDCUBE_SELECTORS,
};

/** How many lists the policy changes, and each entry that no webmail takes, once. CSS is tried in `document`. */
export function checkOverrides(given: unknown, document: Document): Pick<Health, "taken" | "refused"> {
  const checked = (Object.keys(BOOKS) as (keyof typeof BOOKS)[]).map((webmail) =>
    overrideBook(BOOKS[webmail], readOverrides(given, webmail), webmail, document),
  );
  const refused = new Map(checked.flatMap((one) => one.refused).map((each) => [JSON.stringify(each), each]));
  return { taken: checked.reduce((sum, { taken }) => sum + taken, 0), refused: [...refused.values()] };
}
