/** Text that somebody selected, where a page cannot be read: shown in the panel as a message without a sender. */
import { type SelectedText, setTabView, tell } from "../browser/index.ts";
import { hashId, type Mail } from "../core/mail/index.ts";

/** Checks the text in the panel beside the tab. Nothing of it is kept beyond what the tab shows. */
export async function checkText({ text, tab, practice }: SelectedText): Promise<void> {
  await setTabView(tab, { practice, document: "selected text", shows: { kind: "text", text } });
  await tell("viewChanged");
}

/** The text as a mail that nobody sent: no record can be matched to it. */
export function textAsMail(text: string): Mail {
  return {
    id: hashId(text),
    from: null,
    to: [],
    cc: [],
    date: null,
    subject: "Selected text",
    channel: "email",
    automatic: false,
    body: { text, html: null },
  };
}
