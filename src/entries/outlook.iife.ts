/** The content script for Outlook on the web. Wiring only. */
import { readPage } from "../reader/index.ts";
import { OUTLOOK } from "../webmail/index.ts";

readPage(OUTLOOK);
