/** The states of the double that selectors name as their evidence, as whole pages. */
import { BINS, THANKS, TIPS } from "./mails.ts";
import { composeHtml, conversationHtml, itemHtml, pageHtml, replyContent, rowHtml, sendMenuHtml } from "./markup.ts";
import { WORDS, type Words } from "./words.ts";

const list = (roles: boolean) =>
  [BINS, TIPS, { ...THANKS, kind: "advert" as const }, THANKS].map((thread, at) => rowHtml(thread, at === 0, roles)).join("");
const reply = (words: Words, more: { plain?: boolean; bcc?: boolean; content?: string } = {}) =>
  composeHtml("15127c3b5a0", words, {
    subject: "Re: Missed bins",
    to: ["pat.resident@example.com"],
    content: more.plain ? "\n\nCasey Clerk, Council" : replyContent(TIPS.mails[0] as never, TIPS),
    ...more,
  });
const wrap = (inner: string) => inner.replace(' id="ConversationReadingPaneContainer"', "");

/** Pages by the name that follows `double:` in a selector's evidence. */
export function doubleStates(words: Words = WORDS["en"] as Words): Record<string, string> {
  const thread = conversationHtml(BINS, words);
  return {
    thread: pageHtml({ words, account: true, list: list(true), pane: thread }),
    "thread-no-icons": pageHtml({ words, account: true, list: list(true), pane: conversationHtml(BINS, words, { icons: null }) }),
    "thread-no-ids": pageHtml({ words, list: list(true), pane: conversationHtml(BINS, words, { ids: false }) }),
    item: pageHtml({ words, pane: itemHtml(THANKS, words) }),
    main: pageHtml({ words, pane: wrap(conversationHtml(THANKS, words)), paneTag: "main" }),
    "old-body": pageHtml({ words, pane: conversationHtml(THANKS, words, { bodyForm: "region" }) }),
    "history-bare": pageHtml({ words, pane: conversationHtml(BINS, words, { historyId: "mail-editor-reference-message-container" }) }),
    "icons-filled": pageHtml({ words, pane: itemHtml(THANKS, words, { icons: "Filled" }) }),
    tips: pageHtml({ words, pane: conversationHtml(TIPS, words) }),
    consumer: pageHtml({ words, list: list(false), pane: conversationHtml(THANKS, words) }),
    account: pageHtml({ words, account: true }),
    empty: pageHtml({ words, account: true, list: list(true) }),
    meeting: pageHtml({ words, list: list(true), pane: conversationHtml({ ...THANKS, mails: [], kind: "meeting" }, words) }),
    "compose-reply": pageHtml({ words, list: list(true), pane: thread, compose: reply(words) }),
    "compose-plain": pageHtml({ words, compose: reply(words, { plain: true }) }),
    "compose-bcc": pageHtml({ words, compose: reply(words, { bcc: true }) }),
    "compose-reference": pageHtml({ words, compose: reply(words, { content: replyContent(TIPS.mails[0] as never, TIPS, "reference") }) }),
    "send-menu": pageHtml({ words, compose: reply(words), portal: sendMenuHtml("splitButton-15127c3b5a0__menuButton", words) }),
  };
}
