/** The shared examples, where they are there: the writer's words are the writer's, borrowed words are not. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  isProblem,
  type Message,
  openMail,
  ownWords,
  readEml,
  readJsonMail,
  readMbox,
  spanText,
} from "../../../src/core/mail/index.ts";

const EXAMPLES = new URL("../../../../shared/examples/", import.meta.url);
const here = existsSync(EXAMPLES);
const nameOf = (name: string) => (here ? name : `${name} (skipped: ../shared/examples is not there)`);

/** Functions whose messages hold the words of others; all others are the writer's from end to end. */
const BORROWING = /^(?:quoted|forwarded-mail|signature)/;

interface Example {
  readonly id: string;
  readonly function: string;
  readonly text: string;
}

function openLine(line: string): Message {
  const mail = readJsonMail(line, 1);
  const message = isProblem(mail) ? mail : openMail(mail);
  if (isProblem(message)) throw new Error(message.message);
  return message;
}

const ownText = (message: Message): string =>
  ownWords(message)
    .map((span) => spanText(message, span))
    .join("\n");

function examples(): (Example & { readonly message: Message })[] {
  const lines = readFileSync(new URL("messages.jsonl", EXAMPLES), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => ({ ...(JSON.parse(line) as Example), message: openLine(line) }));
}

it.skipIf(!here)(nameOf("leaves every message that borrows nothing to its writer"), () => {
  const taken = examples().filter(
    ({ function: name, message }) => !BORROWING.test(name) && ownText(message) !== message.text,
  );
  expect(taken.map(({ id }) => id)).toEqual([]);
});

it.skipIf(!here)(nameOf("gives no marked line, forwarded mail or signature to the writer"), () => {
  for (const { id, text, message } of examples().filter((example) => BORROWING.test(example.function))) {
    const own = ownText(message);
    expect(own, id).not.toMatch(/^>/m);
    expect(own, id).not.toMatch(/^(?:From|Sent|Subject): |^-{2,}/m);
    // One example quotes in quotation marks inside the writer's own passage.
    if (id !== "quoted-earlier-mail-07") expect(own.length, id).toBeLessThan(text.length);
    expect(own.trim(), id).not.toBe("");
  }
});

it.skipIf(!here)(nameOf("reads the sample mailbox and gives its quotes to the writer"), async () => {
  const expected = JSON.parse(readFileSync(new URL("demo-mailbox.json", EXAMPLES), "utf8")) as {
    messages: Record<
      string,
      { date: string; address: string; direction: string; quotes?: string[]; newSentences?: string[] }
    >;
  };
  const seen: string[] = [];
  for await (const raw of readMbox(createReadStream(new URL("demo-mailbox.mbox", EXAMPLES)))) {
    if (isProblem(raw)) throw new Error(raw.message);
    const mail = await readEml(raw.bytes);
    if (isProblem(mail)) throw new Error(mail.message);
    const message = openMail(mail);
    if (isProblem(message)) throw new Error(message.message);
    const about = expected.messages[`<${message.id}>`];
    seen.push(`<${message.id}>`);
    expect(message.text, message.id).toBe(mail.body.text);
    expect(message.date, message.id).toBe(about?.date);
    if (about?.direction === "in") expect(message.from?.address).toBe(about.address);
    for (const quote of [...(about?.quotes ?? []), ...(about?.newSentences ?? [])])
      expect(ownText(message), message.id).toContain(quote);
  }
  expect(seen).toEqual(Object.keys(expected.messages));
});
