/**
 * The same wording from different people: keys to find it by, and how many people sent it. A campaign says nothing of
 * any one of them: nobody is persistent for taking part in it.
 */
import type { HistoryKey, MessagePrint } from "./repeat.ts";
import { type Sketcher, sketcherFor } from "./sketch.ts";
import type { Token } from "./words/index.ts";

/** Texts with fewer words of content are alike by chance. */
const FEWEST_WORDS = 12;
const BANDS = 12;
const ROWS = 4;
/** Share of the shorter text's words that the longer one must hold. */
const SAME_WORDING = 0.6;
/** Two people may have written together. */
const FEWEST_PEOPLE = 3;

export interface Campaign {
  readonly id: string;
  /** How many people sent it, the writer of this message among them. */
  readonly people: number;
  readonly since: MessagePrint["date"];
  /** Every message counted, oldest first. */
  readonly messages: readonly MessagePrint["id"][];
}

/** Mixes 32 bits so that each seed orders the words differently. */
function mix(value: number, seed: number): number {
  let mixed = Math.imul(value ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Look-up keys of a wording: two texts that share most words share at least one key (nine in ten at a likeness of
 * 0.7), unrelated ones hardly ever do. Empty for a short text. They derive from keyed hashes and say no more than those.
 */
export function campaignKeys(tokens: readonly Token[], sketcher: Sketcher): readonly string[] {
  const hashes = [...new Set(tokens.map(({ form }) => sketcher.hash(form)))];
  if (hashes.length < FEWEST_WORDS) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = 0; row < ROWS; row++) {
      const seed = band * ROWS + row;
      key = mix(
        hashes.reduce((least, hash) => Math.min(least, mix(hash, seed)), 0xffffffff),
        key,
      );
    }
    return key.toString(36);
  });
}

const wordsOf = (print: MessagePrint, sketcher: Sketcher): ReadonlySet<number> =>
  new Set(print.sentences.flatMap((sentence) => sketcher.unpack(sentence).map(({ hash }) => hash)));

function sameWording(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const hash of shorter) if (longer.has(hash)) shared += 1;
  // A note of one line inside a long letter is no campaign.
  return shorter.size >= FEWEST_WORDS && shorter.size * 2.5 >= longer.size && shared >= shorter.size * SAME_WORDING;
}

const moment = ({ date }: MessagePrint) => (date === null ? Number.MAX_VALUE : Date.parse(date));

/**
 * The campaign that a message belongs to, or null. `alike` are prints of any people that share a campaign key with it
 * (the store's index finds them); the message itself may be among them.
 */
export function campaignOf(print: MessagePrint, alike: readonly MessagePrint[], key: HistoryKey): Campaign | null {
  const sketcher = sketcherFor(key);
  const own = wordsOf(print, sketcher);
  const same = [print, ...alike.filter(({ id }) => id !== print.id)]
    .filter((one) => one === print || sameWording(own, wordsOf(one, sketcher)))
    .sort((a, b) => moment(a) - moment(b));
  const people = new Set(same.map(({ person }) => person)).size;
  const [first] = same;
  if (people < FEWEST_PEOPLE || first === undefined) return null;
  return { id: first.campaign[0] ?? first.content, people, since: first.date, messages: same.map(({ id }) => id) };
}
