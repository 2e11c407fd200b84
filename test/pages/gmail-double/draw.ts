/** The markup of the Gmail double, in the shapes that Gmail's pages have. Strings of our own data only. */
import { ACCOUNT, type DoubleMessage, type DoubleThread, dateTitle, decimal, hex, LANGUAGES } from "./mailbox.ts";

type Words = NonNullable<(typeof LANGUAGES)[string]>;
export const wordsFor = (language: string): Words => (LANGUAGES[language] ?? LANGUAGES["en-GB"]) as Words;

export const bar = () =>
  `<a href="https://accounts.google.com/SignOutOptions" aria-label="Google: Casey Clerk (${ACCOUNT})"></a>`;

const threadMarks = ({ number, messages }: DoubleThread) =>
  `data-thread-id="#thread-f:${decimal(number)}" data-legacy-thread-id="${hex(number)}" data-legacy-last-message-id="${hex(messages.at(-1)?.number ?? 0)}"`;

/** The cells of a conversation's row. */
export function rowCells(thread: DoubleThread, language: string): string {
  const [first] = thread.messages;
  const date = dateTitle(first?.date ?? new Date(0), language);
  return `<td class="yX xY"><div class="afn">${first?.name}</div><div class="yW"><span class="bA4"><span class="zF" email="${first?.address}" name="${first?.name}">${first?.name}</span></span></div></td>
    <td class="xY a4W"><div class="xS" role="link"><div class="y6"><span class="bog"><span class="bqe" ${threadMarks(thread)}>${thread.subject}</span></span></div><span class="y2"><span class="Zt"> - </span>Letter</span></div></td>
    <td class="xW xY"><span title="${date}"><span>${date}</span></span></td>`;
}

export const advertCells = () =>
  `<td class="yX"><div class="yW"><span class="am0">Ad</span><span email="shop@example.net" name="Shop">Shop</span></div></td>`;

/** The two or three rows of a conversation in a vertical split. */
export function verticalRows(thread: DoubleThread): string[] {
  const [first] = thread.messages;
  return [
    `<td rowspan="3" class="PF xY"></td><td class="yX xY apy"><div class="yW"><span class="yP" email="${first?.address}" name="${first?.name}">${first?.name}</span></div></td>`,
    `<td class="xY apD"><div class="xS"><div class="y6"><span ${threadMarks(thread)}>${thread.subject}</span></div></div></td>`,
    `<td class="xY apA"><div class="y2 apz">Letter</div></td>`,
  ];
}

/** A conversation: all but the last two messages collapsed where there are more than `open`. */
export function threadHtml(thread: DoubleThread, language: string, open: number): string {
  const words = wordsFor(language);
  const items = thread.messages.map((message, i) => itemHtml(message, language, i >= thread.messages.length - open));
  return `<div class="nH g id"><div class="nH a98 iY"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${decimal(thread.number)}" data-legacy-thread-id="${hex(thread.number)}">${thread.subject}</h2></div></div>
    <div class="nH" role="list">${items.join("")}</div>
    <div class="amn"><span class="ams bkH" role="link" tabindex="0">${words.reply}</span><span class="ams bkG" role="link" tabindex="0">${words.forward}</span></div></div>`;
}

function itemHtml(message: DoubleMessage, language: string, open: boolean): string {
  const person = `<span class="gD" email="${message.address}" name="${message.name}">${message.name}</span>`;
  const date = dateTitle(message.date, language);
  const dated = `<span class="g3" title="${date}" alt="${date}">${date}</span>`;
  if (!open)
    return `<div class="kv" role="listitem" aria-expanded="false" data-number="${message.number}"><div class="G3"><div class="adf ads"><div class="gs gt"><table><tbody><tr><td class="gF gK">${person}</td><td><div class="iA g6">Letter</div></td><td>${dated}</td></tr></tbody></table></div></div></div></div>`;
  return `<div class="h7 ie nH" role="listitem" aria-expanded="true" data-number="${message.number}"><div class="Bk"><div class="G3 G2">${cardHtml(message, person, dated, language)}</div></div></div>`;
}

function cardHtml(message: DoubleMessage, person: string, dated: string, language: string): string {
  const words = wordsFor(language);
  return `<div class="adn ads" data-message-id="#msg-f:${decimal(message.number)}" data-legacy-message-id="${hex(message.number)}"><div class="gs"><div class="gE iv gt"><table><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw">${person}</h3></td><td class="gH">${dated}<div class="T-I aaq" role="button" tabindex="0" aria-label="${words.reply}">${words.reply}</div></td></tr>
    <tr><td><div class="iw ajw"><span class="hb"><span email="${ACCOUNT}" name="me" class="g2">me</span></span></div></td></tr></tbody></table></div><div class="ii gt"><div class="a3s aiL"></div></div></div></div>`;
}

/** A reply or a new mail, its editor still empty. */
export function composeHtml(id: number, answers: DoubleMessage | null, thread: DoubleThread | null, forward: boolean, language: string): string {
  const words = wordsFor(language);
  const to = answers && !forward ? `<div class="aoD hl"><span email="${answers.address}" name="${answers.name}">${answers.name}</span></div>` : "";
  const rm = answers ? `#msg-f:${decimal(answers.number)}` : "";
  const rt = thread ? `#thread-f:${decimal(thread.number)}` : `#thread-a:r-${id}`;
  const subject = thread ? `${forward ? "Fwd" : "Re"}: ${thread.subject}` : "";
  return `<div class="M9"><div class="aoI" role="region" data-compose-id="${id}"><form class="bAs"><input type="hidden" name="composeid" value="${id}"><input type="hidden" name="draft" value="#msg-a:r${id}"><input type="hidden" name="rm" value="${rm}"><input type="hidden" name="rt" value="${rt}">${to}<div name="to"></div></form>
    <input name="subjectbox" value="${subject}"><table class="iN"><tbody><tr><td class="Ap"><div class="Ar"></div></td></tr></tbody></table>
    <div class="dC"><div class="T-I aoO" role="button" tabindex="1" data-tooltip="${words.send}" aria-label="${words.send}">${words.send}</div><div class="T-I Uo" role="button" tabindex="1">+</div><div class="T-I hG" role="button" aria-haspopup="true" tabindex="1">v</div></div></div></div>`;
}

export const menuHtml = () =>
  `<div class="J-M" role="menu" tabindex="0" aria-activedescendant="later"><div class="J-N yr" id="later" selector="scheduledSend" role="menuitem">Later</div></div>`;
