/**
 * The same wording from different people: keys to find it by, and how many people sent it. A campaign says nothing of
 * any one of them: nobody is persistent for taking part in it.
 */
import type { MessagePrint } from "./repeat.ts";
import { type SketchWord, unpackCodes } from "./sketch.ts";

/** Texts with fewer words of content are alike by chance. */
const FEWEST_WORDS = 12;
/** A sentence with fewer is a turn of phrase. */
const FEWEST_IN_SENTENCE = 4;
const SENTENCE_KEYS = 4;
const BANDS = 4;
const ROWS = 4;
/** Share of the shorter text's words that the longer one must hold. */
const SAME_WORDING = 0.6;
/** For a pair of people more: two neighbours write of one thing in much the same words. */
const SAME_WORDING_OF_TWO = 0.8;
const FEWEST_PEOPLE = 2;

export interface Campaign {
  /** The id of its oldest message. */
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

const tellingWords = (words: readonly SketchWord[]) =>
  words.filter(({ sort }) => sort !== "common").map(({ hash }) => hash);

/**
 * Look-up keys of a wording, 32 bits each, eight at most: of its sentences, and of samples of its words. Two texts that
 * share most of either share at least one (98 in 100 messages of a campaign meet an earlier one), unrelated ones hardly
 * ever do. Empty for a short text. They are made from what is kept, so they say no more than that.
 */
export function campaignKeys({ sentences }: Pick<MessagePrint, "sentences">): readonly number[] {
  const rows = sentences.map((sentence) => tellingWords(unpackCodes(sentence)));
  const words = [...new Set(rows.flat())];
  if (words.length < FEWEST_WORDS) return [];
  const ofSentences = rows
    .filter((row) => row.length >= FEWEST_IN_SENTENCE)
    .map((row) => row.reduce((key, hash) => mix(hash, key), 0))
    .sort((a, b) => mix(a, 1) - mix(b, 1));
  const ofSamples = Array.from({ length: BANDS }, (_, band) =>
    Array.from({ length: ROWS }, (_, row) => band * ROWS + row).reduce(
      (key, seed) =>
        mix(
          words.reduce((least, hash) => Math.min(least, mix(hash, seed)), 0xffffffff),
          key,
        ),
      band + 1,
    ),
  );
  return [...new Set([...new Set(ofSentences)].slice(0, SENTENCE_KEYS).concat(ofSamples))];
}

const wordsOf = ({ sentences }: MessagePrint): ReadonlySet<number> =>
  new Set(sentences.flatMap((sentence) => unpackCodes(sentence).map(({ hash }) => hash)));

/** Share of the shorter text's words that the longer one holds; 0 where one is a note inside a long letter. */
function wordingShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < FEWEST_WORDS || shorter.size * 2.5 < longer.size) return 0;
  let shared = 0;
  for (const hash of shorter) if (longer.has(hash)) shared += 1;
  return shared / shorter.size;
}

const moment = ({ date }: MessagePrint) => (date === null ? Number.MAX_VALUE : Date.parse(date));

/**
 * The campaign that a message belongs to, or null. `alike` are prints of any people that share a campaign key with it
 * (the store's index finds them); the message itself may be among them.
 */
export function campaignOf(print: MessagePrint, alike: readonly MessagePrint[]): Campaign | null {
  const own = wordsOf(print);
  const shared = alike
    .filter(({ id }) => id !== print.id)
    .map((one) => ({ one, share: wordingShared(own, wordsOf(one)) }));
  const same = [print, ...shared.filter(({ share }) => share >= SAME_WORDING).map(({ one }) => one)].sort(
    (a, b) => moment(a) - moment(b),
  );
  const people = new Set(same.map(({ person }) => person)).size;
  const [first] = same;
  if (people < FEWEST_PEOPLE || first === undefined) return null;
  const isPair =
    people === 2 && !shared.some(({ one, share }) => share >= SAME_WORDING_OF_TWO && one.person !== print.person);
  return isPair ? null : { id: first.id, people, since: first.date, messages: same.map(({ id }) => id) };
}
