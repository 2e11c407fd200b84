/** What stands below a reply or forward: the mail it answers, as plain lines. */
import type { Mail } from "../../core/mail/index.ts";
import { sayDay } from "../wording/day.ts";
import type { NotSent } from "./contract.ts";

/** "Re: …" or "Fwd: …", never twice. */
export function subjectOf(mail: Mail, kind: NotSent["kind"]): string {
  const mark = kind === "reply" ? "Re: " : "Fwd: ";
  return mail.subject.toLowerCase().startsWith(mark.toLowerCase()) ? mail.subject : mark + mail.subject;
}

/** The line above the quoted mail, then its lines, without marks. */
export function quotedLines(mail: Mail, kind: NotSent["kind"]): { readonly head: string; readonly lines: string[] } {
  const who = mail.from?.name || mail.from?.address || "the sender";
  const lines = textOf(mail).split(/\r\n?|\n/);
  if (kind === "reply") return { head: mail.date ? `On ${sayDay(mail.date)}, ${who} wrote:` : `${who} wrote:`, lines };
  const about = [
    `Subject: ${mail.subject}`,
    ...(mail.date ? [`Date: ${sayDay(mail.date)}`] : []),
    `From: ${[mail.from?.name, mail.from?.address && `<${mail.from.address}>`].filter(Boolean).join(" ")}`,
  ];
  return { head: "-------- Forwarded message --------", lines: [...about, "", ...lines] };
}

/** A mail without a plain part is quoted as the words that its HTML shows. */
function textOf({ body }: Mail): string {
  if (body.text !== null) return body.text;
  const page = new DOMParser().parseFromString(body.html, "text/html");
  for (const node of page.querySelectorAll("br, p, div, tr, li")) node.after("\n");
  return (page.body.textContent ?? "").replace(/\n{3,}/g, "\n\n").trim();
}
