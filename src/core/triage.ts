/** The one route through the rooms: Message in, Assessment out. Pure: store, clock and key are the caller's. */
import { type Analysis, analyse, type Scores } from "./analysis/index.ts";
import type { Assessment, Persistence } from "./assessment.ts";
import {
  type Campaign,
  campaignOf,
  fingerprint,
  firstMatter,
  type HistoryKey,
  type MessagePrint,
  type Repeat,
  relate,
} from "./history/index.ts";
import { type Message, ownWords } from "./mail/index.ts";
import { type Pack, stepsFor } from "./policy/index.ts";
import { answersTo, type Case, type Day, type Fact, foldCase, personId, type Staff } from "./register/index.ts";

export interface TriageContext {
  readonly pack: Pack;
  /** The pack's places as the organisation filled them in. */
  readonly places: Readonly<Record<string, string>>;
  /** Who is reading, so that a step can say whether it is theirs. */
  readonly reader: Staff | null;
  /** Our own addresses and `@domains`, lower case. */
  readonly own: readonly string[];
  /** True where the page itself says that the message was sent from the reader's account. */
  readonly sentByUs?: boolean;
  readonly today: Day;
  /** The facts about this person. */
  readonly facts: readonly Fact[];
  readonly key: HistoryKey;
  /** This person's earlier messages, oldest first. The message itself may be among them. */
  readonly earlier: readonly MessagePrint[];
  /** Anybody's messages that share a campaign key with this one. Left out where there is no store of them. */
  readonly alike?: (print: MessagePrint) => readonly MessagePrint[] | Promise<readonly MessagePrint[]>;
}

export interface Triaged {
  readonly assessment: Assessment;
  readonly analysis: Analysis;
  readonly scores: Scores;
  /** What to keep of the message; null for our own mail, automatic mail and copies. */
  readonly print: MessagePrint | null;
}

const NOTHING: Analysis = { findings: [], signals: [], scores: { threat: 0, abuse: 0, sexual: 0, "self-harm": 0 } };

/** True where the address is one of ours, by itself or by its domain. */
export function isOwn(address: string | null, own: readonly string[]): boolean {
  if (address === null) return false;
  return own.some((entry) => (entry.startsWith("@") ? address.endsWith(entry) : address === entry));
}

/** Reads one message by the team's policy. Never decides, sends or hides anything. */
export async function triage(message: Message, context: TriageContext): Promise<Triaged> {
  const address = message.from?.address ?? null;
  const ours = context.sentByUs === true || isOwn(address, context.own);
  const compared = ours || message.automatic ? null : await compare(message, context);
  const analysis = ours || message.automatic ? NOTHING : await readMessage(message, compared?.repeat ?? null);
  const kase = address === null || ours ? null : foldCase(personId(address), knownBy(context), context.today);
  const repeat = compared?.repeat ?? null;
  const steps = stepsFor({
    analysis,
    repeat,
    kase,
    message: message.id,
    pack: context.pack,
    places: context.places,
    reader: context.reader,
  });
  const assessment: Assessment = {
    message: {
      id: message.id,
      from: { name: message.from?.name ?? "", address },
      date: message.date,
      subject: message.subject,
    },
    ours,
    findings: analysis.findings,
    signals: analysis.signals,
    repeat,
    persistence: persistenceOf(message, repeat, kase),
    copyOf: compared?.copyOf ?? null,
    case: kase,
    steps: ours || message.automatic ? [] : steps,
    read: ownWords(message),
    ...(compared?.campaign && { campaign: compared.campaign }),
  };
  return { assessment, analysis, scores: analysis.scores, print: compared?.print ?? null };
}

/** The past is judged by what was on record then. */
function knownBy({ facts, today }: TriageContext): readonly Fact[] {
  return facts.filter((fact) => fact.at.slice(0, today.length) <= today);
}

interface Compared {
  readonly repeat: Repeat;
  readonly campaign: Campaign | null;
  readonly copyOf: Message["id"] | null;
  readonly print: MessagePrint | null;
}

/** The same mail seen again (same id, or same sender, date and body) is a copy: it is compared with what came before it. */
async function compare(message: Message, { earlier, key, alike }: TriageContext): Promise<Compared> {
  const print = fingerprint(message, key);
  const seen = earlier.findIndex((one) => one.id === print.id || one.content === print.content);
  const others = seen < 0 ? earlier.filter((one) => isBefore(one, print)) : earlier.slice(0, seen);
  const peers = (await alike?.(print)) ?? [];
  const campaign = campaignOf(
    print,
    peers.filter(({ content }) => content !== print.content),
  );
  return {
    repeat: {
      ...relate(message, others, key),
      campaign: campaign && { id: campaign.id, people: campaign.people, since: campaign.since },
    },
    campaign,
    copyOf: earlier[seen]?.id ?? null,
    print: seen < 0 ? print : null,
  };
}

/** Undated messages keep the order in which they came. */
function isBefore(one: MessagePrint, other: MessagePrint): boolean {
  return one.date === null || other.date === null || Date.parse(one.date) <= Date.parse(other.date);
}

/** The history may show a new matter that the message does not announce (categories: `new-matter`). */
async function readMessage(message: Message, repeat: Repeat | null): Promise<Analysis> {
  const analysis = await analyse(message);
  if (repeat === null || analysis.signals.some((signal) => signal.id === "new-matter")) return analysis;
  const fresh = newMatter(message, repeat);
  if (fresh === null) return analysis;
  const why = "The person has not raised this in an earlier message seen here.";
  return { ...analysis, signals: [...analysis.signals, { id: "new-matter", ...fresh, why }] };
}

function newMatter(message: Message, repeat: Repeat): { start: number; end: number; quote: string } | null {
  if (repeat.kind === "partly-new") return repeat.newSentences[0] ?? null;
  return repeat.kind === "new" ? firstMatter(message) : null;
}

function persistenceOf(message: Message, repeat: Repeat | null, kase: Case | null): readonly Persistence[] {
  if (repeat === null || (repeat.kind !== "duplicate" && repeat.kind !== "partly-new")) return [];
  // The same wording from different people is a campaign: nobody is persistent for taking part in it.
  if (repeat.campaign !== null) return [];
  const of = repeat.of.map((one) => one.id);
  const repeated: Persistence = { id: "persistence.duplicate", of, count: of.length + 1 };
  const sent = message.date?.slice(0, 10);
  const answers = answersTo(repeat.of, kase?.answered ?? []);
  const answeredSince = sent !== undefined && answers.some(({ on }) => on < sent);
  return answeredSince ? [repeated, { ...repeated, id: "persistence.after-resolution" }] : [repeated];
}
