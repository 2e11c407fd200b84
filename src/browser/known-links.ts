/**
 * Where in a webmail a message was open, for webmails whose page names a message only in its address. A path of that
 * webmail and nothing else; the newest stay.
 */
import * as v from "valibot";
import { browser } from "./platform.ts";
import { lineSchema, parse } from "./schemas.ts";

const KEY = "links";
const MOST = 2_000;

const schema = v.array(v.strictObject({ message: lineSchema, path: lineSchema }));

async function read(): Promise<v.InferOutput<typeof schema>> {
  const stored = await browser.storage.local.get(KEY);
  return parse(schema, stored[KEY]) ?? [];
}

let last: Promise<unknown> = Promise.resolve();

/** Remembers the path at which the message was open. Two may come at once: one after the other. */
export function rememberLink(message: string, path: string): Promise<void> {
  const work = async () => {
    const links = await read();
    if (links.some((link) => link.message === message && link.path === path)) return;
    const others = links.filter((link) => link.message !== message);
    await browser.storage.local.set({ [KEY]: [...others, { message, path }].slice(-MOST) });
  };
  const next = last.then(work, work);
  last = next;
  return next;
}

/** The paths of those messages that have one. */
export async function findLinks(messages: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (messages.length === 0) return {};
  const wanted = new Set(messages);
  const links = (await read()).filter(({ message }) => wanted.has(message));
  return Object.fromEntries(links.map(({ message, path }) => [message, path]));
}
