/** The double's markup, after the shared pages and the notes on the live page. Strings only: unit tests use it as well. */
import { ACCOUNT, type DoubleMail, type DoubleThread } from "./mails.ts";
import { printDate, type Words } from "./words.ts";

export const esc = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const icon = (name: string) => `<span class="fui-Icon"><i data-icon-name="${name}"></i></span>`;
const full = (name: string, address: string | null) => esc(address ? `${name}<${address}>` : name);

/** Icon names: of this build, of another, or none. */
export type Icons = "Regular" | "Filled" | null;

export interface CardLook {
  readonly icons?: Icons;
  readonly late?: boolean;
  readonly ids?: boolean;
  readonly bodyForm?: "id" | "document" | "region";
  readonly historyId?: string;
}

let bodies = 0;

export function bodyHtml(mail: DoubleMail, words: Words, look: CardLook): string {
  bodies += 1;
  const inner = look.late ? "" : `<div visibility="visible">${mail.html}</div>`;
  if (look.bodyForm === "region") return `<div role="region" aria-label="${words.body}" class="allowTextSelection">${inner}</div>`;
  const id = look.bodyForm === "document" ? "" : ` id="UniqueMessageBody_${bodies}"`;
  return `<div tabindex="0" aria-label="${words.body}" role="document"${id} class="XbIp4 customScrollBar allowTextSelection">${inner}</div>`;
}

export function senderHtml(mail: DoubleMail, words: Words, ids = true): string {
  const id = ids ? ` id="MSG_${mail.id}_FROM"` : "";
  const shown = full(mail.name, mail.address);
  return `<span class="Q84Kk" role="heading" aria-level="3"${id}><span role="button" aria-label="${words.from}: ${shown}"><span class="OZZZK">${shown}</span></span></span>`;
}

function toolbarHtml(words: Words, icons: Icons): string {
  const button = (name: string, label: string) =>
    icons === null
      ? `<button role="menuitem" aria-label="${label}"></button>`
      : `<button role="menuitem" class="fui-Button">${icon(`${name}${icons}`)}</button>`;
  return `<div role="toolbar">${button("EmojiHand", "…")}${button("ArrowReply", words.reply)}${button("ArrowReplyAll", words.replyAll)}${button("ArrowForward", words.forward)}</div>`;
}

function recipientsHtml(mail: DoubleMail, words: Words): string {
  const to = mail.address === ACCOUNT.address ? "Pat Resident<pat.resident@example.com>" : `${ACCOUNT.name}`;
  const button = (label: string) => `<button aria-label="${esc(label)}">${esc(label.replace(/<.*/, ""))}</button>`;
  const cc = mail.cc ? `<div role="heading" aria-level="3" id="MSG_${mail.id}_CC">${mail.cc.map(button).join("")}</div>` : "";
  return `<div role="heading" aria-level="3" id="MSG_${mail.id}_TO" aria-label="${words.to}: ${esc(to)}">${button(to)}</div>${cc}`;
}

/** What stands in the wide host of an expanded card. */
export function cardInnerHtml(mail: DoubleMail, words: Words, look: CardLook = {}): string {
  const date = `<div data-testid="SentReceivedSavedTime" role="heading" aria-level="3" id="MSG_${mail.id}_DATETIME">${esc(printDate(new Date(mail.at), words.lang))}</div>`;
  const history = mail.history
    ? `<button aria-label="${esc(words.showHistory)}"></button><div tabindex="0" aria-label="${words.body}" role="document" id="UniqueMessageBody_h${mail.id}"><div><div id="${look.historyId ?? "x_mail-editor-reference-message-container"}">${mail.history}</div></div></div>`
    : "";
  const files = mail.attachment
    ? `<div role="heading" aria-level="3" id="MSG_${mail.id}_ATTACHMENTS"><div role="listbox" aria-label="${esc(words.attachments)}"><div role="option" aria-label="${mail.attachment} 45 KB"></div></div></div>`
    : "";
  const recipients = look.ids === false ? "" : recipientsHtml(mail, words);
  return `<div tabindex="-1" aria-label="${words.message}">${senderHtml(mail, words, look.ids)}${recipients}${look.ids === false ? "" : date}${toolbarHtml(words, look.icons === undefined ? "Regular" : look.icons)}${bodyHtml(mail, words, look)}${history}${files}</div>`;
}

export function cardHtml(mail: DoubleMail, words: Words, open: boolean, look: CardLook = {}): string {
  const inner = open
    ? `<div class="wide-content-host">${cardInnerHtml(mail, words, look)}</div>`
    : `<div class="GjFKx"><span class="OZZZK">${esc(mail.name)}</span><div data-testid="SentReceivedSavedTime">${esc(printDate(new Date(mail.at), words.lang))}</div><div class="_nzWz">Preview</div></div>`;
  return `<div class="aVla3" data-card="${mail.id}"><div aria-expanded="${open}">${inner}</div></div>`;
}

export function conversationHtml(thread: DoubleThread, words: Words, look: CardLook = {}): string {
  const cards = thread.mails.map((mail) => cardHtml(mail, words, thread.open.includes(mail.id), look)).join("");
  const subject = `<span id="CONV_${thread.mails.at(-1)?.id ?? "QAMEET"}_SUBJECT" role="heading" aria-level="3" title="${esc(thread.subject)}">${esc(thread.subject)}</span>`;
  const content = thread.kind === "meeting" ? '<div class="meetingCard">Accept</div>' : cards;
  return `<div id="ConversationReadingPaneContainer" tabindex="-1"><div class="floatingHeader">${subject}</div><div data-app-section="ConversationContainer" class="customScrollBar">${content}</div></div>`;
}

export function itemHtml(thread: DoubleThread, words: Words, look: CardLook = {}): string {
  const mail = thread.mails.find(({ id }) => thread.open.includes(id)) as DoubleMail;
  return `<div id="ItemReadingPaneContainer"><div role="heading" aria-level="3" id="MSG_${mail.id}_SUBJECT">${esc(thread.subject)}</div><div class="customScrollBar" data-app-section="ItemContainer">${cardInnerHtml(mail, words, look)}</div></div>`;
}

export function rowInnerHtml(thread: DoubleThread): string {
  const last = thread.mails.at(-1);
  const title = last?.address ? ` title="${last.address}"` : "";
  return `<div><span${title}>${esc(last?.name ?? "Casey Clerk")}</span></div><div>${esc(thread.subject)}</div><div>08:18</div><div>Preview</div>`;
}

/** `roles` false: as private accounts may show it. */
export function rowHtml(thread: DoubleThread, selected: boolean, roles = true): string {
  if (thread.kind === "advert") return '<div class="adRow"><div><span title="offers@example.com">Offers</span></div><div>Buy now</div></div>';
  const role = roles ? ' role="option"' : "";
  return `<div${role} data-convid="${thread.convid}" id="AQ${thread.convid}" aria-selected="${selected}" data-focusable-row="true" aria-label="${esc(thread.subject)}">${rowInnerHtml(thread)}</div>`;
}

export interface ComposeLook {
  readonly plain?: boolean;
  readonly bcc?: boolean;
  readonly subject: string;
  readonly to: readonly string[];
  readonly content: string;
}

export function composeHtml(id: string, words: Words, look: ComposeLook): string {
  const chip = (address: string) => `<span class="_EType_RECIPIENT_ENTITY" aria-label="${address}" contenteditable="false">${address.split("@")[0]}\ue711</span>&#8203;`;
  const well = (name: string, chips: string) => `<div id="MSG_${id}_${name}" role="group"><div aria-label="${name}" role="textbox" contenteditable="true" class="EditorClass">${chips}</div></div>`;
  const editor = look.plain
    ? `<textarea aria-label="${words.body}">${look.content}</textarea>`
    : `<div tabindex="0" dir="${words.rtl ? "rtl" : "ltr"}" class="dFCbN" role="textbox" aria-multiline="true" aria-label="${words.body}" contenteditable="true">${look.content}</div>`;
  return `<div data-app-section="MailCompose"><div id="docking_InitVisiblePart_0" class="customScrollBar"><div class="OTADH"><div data-testid="ComposeSendButton"><div class="fui-SplitButton" role="group"><button type="button" id="splitButton-${id}__primaryActionButton" aria-label="${words.send}" title="${words.send} (Ctrl+Enter)">${words.send}</button><button type="button" id="splitButton-${id}__menuButton" aria-haspopup="true" aria-expanded="false"></button></div></div><button id="discardCompose"></button></div>${well("TO", look.to.map(chip).join(""))}${well("CC", "")}${look.bcc ? well("BCC", "") : ""}<input type="text" aria-label="${words.subject}" id="MSG_${id}_SUBJECT" value="${esc(look.subject)}"><div id="docking_DockingTriggerPart_0"><div id="editorParent_${id}">${editor}</div></div></div></div>`;
}

/** What Outlook puts into a reply: an empty line, the signature, the mail that is answered. */
export function replyContent(mail: DoubleMail, thread: DoubleThread, form: "header" | "reference" = "header"): string {
  const head = `<b>From:</b> ${full(mail.name, mail.address)}<br><b>Sent:</b> ${esc(mail.at)}<br><b>Subject:</b> ${esc(thread.subject)}`;
  const start = '<div class="elementToProof"><br></div><div id="Signature" class="elementToProof">Casey Clerk, Council</div>';
  if (form === "reference") return `${start}<div id="mail-editor-reference-message-container"><div>${head}</div>${mail.html}</div>`;
  return `${start}<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">${head}</div><div>${mail.html}</div>`;
}

export function sendMenuHtml(buttonId: string, words: Words): string {
  return `<div role="menu" aria-labelledby="${buttonId}"><div role="menuitem" tabindex="0">${words.send}</div><div role="menuitem" tabindex="0">${words.sendLater}</div></div>`;
}

/** Company accounts name the reader's mailbox in the header and in the tree of folders. */
export function accountHtml(words: Words): string {
  return `<div id="O365_NavHeader"><button id="O365_MainLink_Me" aria-label="${words.account} ${ACCOUNT.name}"></button></div><div role="tree"><div id="primaryMailboxRoot_1" data-folder-name="${ACCOUNT.address}" role="treeitem">${ACCOUNT.address}</div></div>`;
}

export interface PageParts {
  readonly words: Words;
  readonly account?: boolean;
  readonly list?: string;
  readonly pane?: string;
  readonly compose?: string;
  readonly portal?: string;
  readonly paneTag?: "main" | "div";
}

/** A whole page as markup. */
export function pageHtml({ words, account, list, pane, compose, portal, paneTag = "div" }: PageParts): string {
  const role = paneTag === "div" ? ' role="main"' : "";
  const listHtml = list === undefined ? "" : `<div role="complementary" aria-label="${words.list}" data-app-section="MessageList">${list}</div>`;
  return `<!doctype html><html lang="${words.lang}"${words.rtl ? ' dir="rtl"' : ""}><head><meta charset="utf-8"><title>Mail - ${ACCOUNT.name} - Outlook</title></head><body>${account ? accountHtml(words) : ""}${listHtml}<${paneTag}${role} aria-label="${words.pane}" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId" class="customScrollBar">${pane ?? ""}${compose ?? ""}</div></${paneTag}>${portal ?? ""}</body></html>`;
}
