/** Reads one mail as it was sent (RFC 5322 and MIME). Knows no files and no pages. */
import PostalMime, { type Email } from "postal-mime";
import { flatten } from "../address.ts";
import { hashId, headerId } from "../id.ts";
import { mailInstant } from "../instant.ts";
import type { Body, Mail, MessageId } from "../message.ts";
import { isAutomatic } from "./automatic.ts";
import { hasGaps, isDamaged, nameUnknownUtf8 } from "./charset.ts";
import { countLines, quickBody } from "./quick-body.ts";
import { MAX_MAIL_BYTES, MAX_MAIL_LINES, type ReadProblem, type ReadProblemId, readProblem } from "./read-problem.ts";

/** One of these a mail must have; anything else with colons is no mail. */
const MAIL_HEADERS = new Set(
  "from to cc date subject message-id received mime-version content-type return-path sender delivered-to reply-to".split(
    " ",
  ),
);

/** In bytes, of all parts together. */
const MAX_HEADERS = 262_144;

/**
 * A mail from its bytes: names decoded, addresses in lower case, the plain part with LF line ends. Mail inside mail is
 * an attachment and not read. Every failure is a `ReadProblem`, never thrown; up to 100 MB, 1.5 million lines and
 * 256 layers are read.
 */
export async function readEml(bytes: Uint8Array): Promise<Mail | ReadProblem> {
  if (bytes.length === 0) return readProblem("empty-file");
  if (bytes.length > MAX_MAIL_BYTES || countLines(bytes) > MAX_MAIL_LINES) return readProblem("too-large");
  const raw = withoutEnvelopeLine(bytes);
  const email = await parse(raw);
  if (typeof email === "string") return readProblem(email);
  if (!email.headers.some((header) => MAIL_HEADERS.has(header.key))) return readProblem("not-mail");
  const id = headerId(email.messageId);
  if (isCutShort(email, raw)) return readProblem("cut-short", id);
  const renamed = nameUnknownUtf8(raw);
  const read = renamed === null ? email : await parse(renamed);
  if (typeof read === "string") return readProblem(read, id);
  const words = `${read.text ?? ""}${read.html ?? ""}`;
  if (isDamaged(words) || (renamed !== null && hasGaps(words))) return readProblem("bad-charset", id);
  const body = readBody(read);
  return body === null ? readProblem("no-body", id) : makeMail(read, id, body);
}

async function parse(bytes: Uint8Array): Promise<Email | ReadProblemId> {
  try {
    return await PostalMime.parse(quickBody(bytes), { forceRfc822Attachments: true, maxHeadersSize: MAX_HEADERS });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (/nesting depth/i.test(reason)) return "too-deep";
    return /header/i.test(reason) ? "headers-too-long" : "unreadable";
  }
}

function makeMail(email: Email, id: MessageId | null, body: Body): Mail {
  const header = (name: string) => email.headers.find((entry) => entry.key === name)?.value;
  const from = flatten(email.from === undefined ? [] : [email.from])[0] ?? null;
  const date = mailInstant(header("date") ?? "");
  const subject = (email.subject ?? "").replace(/\s+/g, " ").trim();
  const own = [from?.name, from?.address, header("date"), subject, body.text, body.html];
  return {
    id: id ?? hashId(own.map((part) => part ?? "").join("\0")),
    from,
    to: flatten(email.to ?? []),
    cc: flatten(email.cc ?? []),
    date,
    subject,
    channel: "email",
    automatic: isAutomatic(header, from?.address ?? null),
    body,
  };
}

function readBody(email: Email): Body | null {
  const text = clean(email.text);
  const html = clean(email.html);
  if (text !== null) return { text, html };
  return html === null ? null : { text, html };
}

/** LF line ends, no NUL; null where nothing is there. */
function clean(part: string | undefined): string | null {
  const text = (part ?? "").replace(/\r\n?/g, "\n").replaceAll("\0", "");
  return /\S/.test(text) ? text : null;
}

/** A mail saved from a mailbox may still have the mailbox's "From " line. */
function withoutEnvelopeLine(bytes: Uint8Array): Uint8Array {
  const start = bytes[0] === 0x3e ? 1 : 0;
  if (new TextDecoder("latin1").decode(bytes.subarray(start, start + 5)) !== "From ") return bytes;
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(end + 1);
}

/** True where the closing line of the outermost MIME boundary is missing. */
function isCutShort(email: Email, bytes: Uint8Array): boolean {
  const type = email.headers.find((header) => header.key === "content-type")?.value ?? "";
  if (!/^\s{0,9}multipart\//i.test(type)) return false;
  const boundary = /;\s{0,99}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) return false;
  return !new TextDecoder("latin1").decode(bytes).includes(`--${name}--`);
}
