/** Writes an invented mail as the source of an e-mail. Knows nothing of who reads it. */

export interface SeedMail {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly subject: string;
  /** Age in days when the journey begins. */
  readonly daysAgo: number;
  readonly text: string;
  readonly html?: string;
}

const DAY = 24 * 60 * 60 * 1000;

export function dateOf(mail: SeedMail, now: number): Date {
  return new Date(now - mail.daysAgo * DAY);
}

const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\n");

function part(type: string, text: string): string {
  return `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}\n`;
}

function body(mail: SeedMail): string {
  if (mail.html === undefined) return part("text/plain", mail.text);
  const parts = [part("text/plain", mail.text), part("text/html", mail.html)];
  const inner = parts.map((each) => `--seam\n${each}\n`).join("");
  return `Content-Type: multipart/alternative; boundary="seam"\n\n${inner}--seam--\n`;
}

/** The mail's source with LF line ends, as a maildir holds it. */
export function sourceOf(mail: SeedMail, to: string, now: number): string {
  return [
    `From: ${mail.name} <${mail.from}>`,
    `To: Complaints Team <${to}>`,
    `Subject: ${mail.subject}`,
    `Date: ${dateOf(mail, now).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${mail.id}@example.net>`,
    "MIME-Version: 1.0",
    body(mail),
  ].join("\n");
}

/** Mails as one mailbox file. */
export function mboxOf(mails: readonly SeedMail[], to: string, now: number): string {
  return mails.map((mail) => `From ${mail.from} Mon Mar  2 08:14:00 2026\n${sourceOf(mail, to, now)}\n`).join("\n");
}
