/** The content script for Gmail. Wiring only. */
import { readPage } from "../reader/index.ts";
import { GMAIL } from "../webmail/index.ts";

readPage(GMAIL);
