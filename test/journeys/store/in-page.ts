/** Runs in a page: fills the real store with made-up fingerprints, looks messages up in it and takes the time. */
import { openDatabase } from "../../../src/browser/database.ts";
import { historyStore } from "../../../src/browser/history-store.ts";
import { addPrint } from "../../../src/browser/print-places.ts";
import { campaignOf, type MessagePrint } from "../../../src/core/history/index.ts";
import { isProblem } from "../../../src/core/mail/index.ts";
import { countOld, fillOld, upgrade, upgradeUntil } from "./old-version.ts";

const MESSAGES_EACH = 10;
const BATCH = 2_000;
/** Every so many messages are one campaign's, sent by so many people. */
const CAMPAIGN_EVERY = 20;
const CAMPAIGN_SIZE = 25;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Numbers 0..1 that a seed decides. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (random: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");

/** Four to eight sentences of five to fourteen words: words of ordinary mail, some far more common than others. */
function sentencesFrom(random: () => number): string[] {
  const word = () => {
    const code = Math.floor(random() ** 2 * 65_536) * 4 + Math.floor(random() * 4);
    return [code >> 12, (code >> 6) & 63, code & 63].map((at) => LETTERS[at]).join("");
  };
  return Array.from({ length: 4 + Math.floor(random() * 5) }, () =>
    Array.from({ length: 5 + Math.floor(random() * 10) }, word).join(""),
  );
}

export const personOf = (number: number) => hex(numbersFrom(number + 7_000_000), 24) as MessagePrint["person"];

/** Message `at` of a store of any size: always the same one. */
export function printAt(at: number, people: number): MessagePrint {
  const random = numbersFrom(at);
  const campaign = at % CAMPAIGN_EVERY === 0 ? Math.floor(at / CAMPAIGN_EVERY / CAMPAIGN_SIZE) : null;
  const own = sentencesFrom(random);
  const common = campaign === null ? [] : sentencesFrom(numbersFrom(campaign + 9_000_000));
  return {
    version: 1,
    id: `CAHq${hex(random, 20)}@mail.example.org` as MessagePrint["id"],
    person: personOf(at % people),
    date: new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString() as NonNullable<MessagePrint["date"]>,
    channel: "email",
    sentences: campaign === null ? own : [...common, ...own.slice(0, 1)],
    content: hex(random, 24),
    thread: hex(random, 8),
    recipients: 1,
  };
}

/** Adds messages `from` up to `to`, in transactions of many: as an import of a mailbox does. */
async function fill(from: number, to: number): Promise<void> {
  const database = await openDatabase("composure");
  const people = to / MESSAGES_EACH;
  for (let start = from; start < to; start += BATCH) {
    const work = database.transaction(["messages", "histories"], "readwrite", { durability: "relaxed" });
    for (let at = start; at < Math.min(to, start + BATCH); at++) void addPrint(work, printAt(at, people));
    await work.done;
  }
}

interface LookedUp {
  readonly took: number;
  readonly own: number;
  readonly people: number;
}

/** What the background does with a message of a person that the store knows; every other one is of a campaign. */
async function lookUp(total: number, round: number): Promise<LookedUp> {
  const history = historyStore("composure");
  const people = total / MESSAGES_EACH;
  const random = numbersFrom(round + 3_000_000);
  const at = Math.floor(random() * (total / CAMPAIGN_EVERY)) * CAMPAIGN_EVERY + (round % 2);
  const print = { ...printAt(at, people), id: `new-${round}` as MessagePrint["id"], content: hex(random, 24) };
  const start = performance.now();
  const [own, peers] = await Promise.all([history.of(print.person), history.campaignPeers(print)]);
  if (isProblem(own) || isProblem(peers)) throw new Error("The store failed.");
  const campaign = campaignOf(print, peers);
  return { took: performance.now() - start, own: own.length, people: campaign?.people ?? 0 };
}

/** Bytes that the browser keeps for this page. */
const size = async () => (await navigator.storage.estimate()).usage ?? 0;

/** The same messages in the tables of version 3. */
const fillVersion3 = (total: number) => fillOld(total, (at) => printAt(at, total / MESSAGES_EACH));

Object.assign(globalThis, { bigStore: { countOld, fill, fillVersion3, lookUp, size, upgrade, upgradeUntil } });
