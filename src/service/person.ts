/** One person with all addresses that people have joined: facts, fingerprints, our replies. Joins nothing by itself. */
import { RECORD_DAMAGED, type SentReply } from "../browser/index.ts";
import { type HistoryKey, type MessagePrint, personPrint } from "../core/history/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { type Fact, factsOfGroup, joinsIn, type PersonId, personId } from "../core/register/index.ts";
import type { World } from "./worlds.ts";

export interface Recorded {
  /** All addresses of the person, the open one first. */
  readonly addresses: readonly PersonId[];
  /** The facts of all, as of the open address, oldest first. */
  readonly facts: readonly Fact[];
  /** The facts of each address by itself. */
  readonly byAddress: ReadonlyMap<PersonId, readonly Fact[]>;
}

export interface Known extends Omit<Recorded, "byAddress"> {
  readonly key: HistoryKey;
  /** Fingerprints of all addresses, oldest first, undated ones last. */
  readonly earlier: readonly MessagePrint[];
  readonly replies: readonly SentReply[];
}

/** Nobody has more; it bounds the work. */
const MOST_ADDRESSES = 20;

/** What is on record for the person behind an address. `setAside`: rows that cannot be read are told of once, and kept. */
export async function readRecord(address: string, { register }: World, setAside = false): Promise<Recorded | Problem> {
  const open = personId(address);
  const byAddress = new Map<PersonId, readonly Fact[]>();
  const next = [open];
  for (let one = next.shift(); one !== undefined && byAddress.size < MOST_ADDRESSES; one = next.shift()) {
    if (byAddress.has(one)) continue;
    const facts = await factsUnder(one, one === open ? address : one, register);
    if (isProblem(facts)) {
      if (setAside && facts.problem === RECORD_DAMAGED.problem) await register.setAside(one);
      return facts;
    }
    byAddress.set(one, facts);
    next.push(...joinsIn(facts).map((join) => join.address));
  }
  const facts = [...factsOfGroup(open, [...byAddress.values()])];
  return {
    addresses: [...byAddress.keys()],
    facts: facts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    byAddress,
  };
}

/** Facts stand under the mailbox; earlier versions put some under the address as it was spelt. */
async function factsUnder(
  person: PersonId,
  address: string,
  register: World["register"],
): Promise<readonly Fact[] | Problem> {
  const spelt = address.trim().toLowerCase() as PersonId;
  const facts = await register.of(person);
  if (isProblem(facts) || spelt === person) return facts;
  const others = await register.of(spelt);
  return isProblem(others) ? others : [...facts, ...others].map((fact) => ({ ...fact, person }));
}

/** All that is known of the person behind an address; null is somebody of whom nothing is known. */
export async function readPerson(address: string | null, world: World): Promise<Known | Problem> {
  const key = await world.history.key();
  if (isProblem(key)) return key;
  if (address === null) return { key, addresses: [], facts: [], earlier: [], replies: [] };
  // Told in place of an assessment that might miss a restriction.
  const record = await readRecord(address, world, true);
  if (isProblem(record)) return record;
  const { addresses, facts } = record;
  const earlier: MessagePrint[] = [];
  const replies: SentReply[] = [];
  for (const one of addresses) {
    const print = personPrint(one, key);
    const [prints, sent] = await Promise.all([world.history.of(print), world.replies.of(print)]);
    if (isProblem(prints)) return prints;
    if (isProblem(sent)) return sent;
    earlier.push(...prints);
    replies.push(...sent);
  }
  return { key, addresses, facts, earlier: earlier.sort((a, b) => moment(a) - moment(b)), replies };
}

const moment = ({ date }: MessagePrint) => (date === null ? Number.MAX_VALUE : Date.parse(date));
