/** The content script for every webmail that was added, which is Roundcube. Wiring only. */
import { readPage } from "../reader/index.ts";
import { ROUNDCUBE } from "../webmail/index.ts";

readPage(ROUNDCUBE);
