/** Reads one line of JSON as a mail. Knows no files. */
import { readAddresses } from "../address.ts";
import { isoInstant, mailInstant } from "../instant.ts";
import { type Address, type Body, CHANNELS, type Mail, type MessageId } from "../message.ts";
import { type ReadProblem, readProblem } from "./read-problem.ts";

/**
 * A line `{id, text | html, from?, to?, cc?, date?, subject?, channel?}` as a mail; a text stays as it is. Unknown keys
 * are ignored, optional ones of a wrong type count as missing. `position` counts lines from 1 and is named in problems
 * (`bad-json`, `no-id`, `no-body`).
 */
export function readJsonMail(line: string, position: number): Mail | ReadProblem {
  const where = `Line ${position}`;
  const record = parseObject(line);
  if (record === null) return readProblem("bad-json", null, where);
  const id = readId(record.id);
  if (id === null) return readProblem("no-id", null, where);
  const body = readBody(record);
  if (body === null) return readProblem("no-body", id, where);
  const channel = CHANNELS.find((known) => known === record.channel) ?? "email";
  return {
    id,
    from: readPeople(record.from)[0] ?? null,
    to: readPeople(record.to),
    cc: readPeople(record.cc),
    date: typeof record.date === "string" ? (isoInstant(record.date) ?? mailInstant(record.date)) : null,
    subject: typeof record.subject === "string" ? record.subject : "",
    channel,
    automatic: false,
    body,
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function readId(value: unknown): MessageId | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value) as MessageId;
  return typeof value === "string" && value.trim() !== "" ? (value as MessageId) : null;
}

function readBody(record: Record<string, unknown>): Body | null {
  if (typeof record.text === "string") return { text: record.text, html: null };
  return typeof record.html === "string" ? { text: null, html: record.html } : null;
}

function readPeople(value: unknown): Address[] {
  const headers = Array.isArray(value) ? value : [value];
  return headers.flatMap((header) => (typeof header === "string" ? readAddresses(header) : []));
}
