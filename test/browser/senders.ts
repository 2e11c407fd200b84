/** The senders that browsers would stamp, good and bad. */
import type { Stamp } from "../../src/browser/prove-sender.ts";
import { BASE, ID } from "./fake-browser.ts";

export const WEBMAIL: Stamp = {
  id: ID,
  url: "https://mail.example.org/roundcube/?_task=mail",
  origin: "https://mail.example.org",
  frameId: 0,
  documentId: "D1",
  tab: { id: 7 },
};
export const FRAME: Stamp = {
  ...WEBMAIL,
  url: "https://mail.example.org/?_action=preview",
  frameId: 4,
  documentId: "D2",
};
export const PRACTICE: Stamp = {
  id: ID,
  url: `${BASE}src/entries/practice.html`,
  origin: BASE.slice(0, -1),
  frameId: 0,
  documentId: "P1",
  tab: { id: 9 },
};
export const PANEL: Stamp = { id: ID, url: `${BASE}src/entries/panel.html?x=1#y`, origin: BASE.slice(0, -1) };
export const OPTIONS: Stamp = { id: ID, url: `${BASE}src/entries/options.html`, tab: { id: 3 }, frameId: 0 };
