/**
 * What each tab shows now, kept while the browser runs, so that the worker may die at any time. It keeps the mail, not
 * the assessment: what the panel shows is worked out anew and never older than the register.
 */
import * as v from "valibot";
import type { Mail, Problem } from "../core/mail/index.ts";
import { browser } from "./platform.ts";
import type { PageNotes } from "./requests.ts";
import { accountSchema, mailSchema, notesSchema, parse, problemSchema } from "./schemas.ts";

export interface TabView {
  readonly practice: boolean;
  /** The document within the tab that said so. */
  readonly document: string;
  readonly shows:
    | { readonly kind: "unreadable"; readonly problem: Problem }
    /** Text that somebody selected to have it checked. */
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "message"; readonly mail: Mail; readonly account: string | null; readonly notes?: PageNotes };
}

const viewSchema: v.GenericSchema<unknown, TabView> = v.strictObject({
  practice: v.boolean(),
  document: v.string(),
  shows: v.union([
    v.strictObject({ kind: v.literal("unreadable"), problem: problemSchema }),
    v.strictObject({ kind: v.literal("text"), text: v.string() }),
    v.strictObject({
      kind: v.literal("message"),
      mail: mailSchema,
      account: accountSchema,
      notes: v.exactOptional(notesSchema),
    }),
  ]),
});

const TOO_LONG: Problem<"too-long-for-panel"> = {
  problem: "too-long-for-panel",
  message: "This message is too long for the side panel.",
  next: "Read it in the webmail: what was found is in the banner above it.",
};

const keyOf = (tab: number) => `tab.${tab}`;

/** What the tab shows, or null where no message is open in it. */
export async function findTabView(tab: number): Promise<TabView | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return parse(viewSchema, stored[keyOf(tab)]);
}

/** Sets what the tab shows. A mail beyond the browser's room for it is kept as a Problem. */
export async function setTabView(tab: number, view: TabView): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: view });
  } catch {
    const problem: TabView = { ...view, shows: { kind: "unreadable", problem: TOO_LONG } };
    await browser.storage.session.set({ [keyOf(tab)]: problem });
  }
}

export async function clearTabView(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Forgets what a tab showed when it closes. Call at the top of the worker. */
export function watchTabsClosing(): void {
  browser.tabs.onRemoved.addListener((tab) => void clearTabView(tab));
}
