/** Invented people, messages and cases for the tests of register, policy and letters. */
import type { Analysis, Category, Finding, Severity, SignalId, Target } from "../../../src/core/analysis/index.ts";
import type { Repeat, RepeatKind } from "../../../src/core/history/index.ts";
import { type Instant, isProblem, type Message, type MessageId } from "../../../src/core/mail/index.ts";
import {
  DEFAULT_PACK_ID,
  findPack,
  type LetterId,
  type Pack,
  type StepsInput,
} from "../../../src/core/policy/index.ts";
import {
  type Case,
  type Day,
  type Fact,
  type FactDraft,
  type FactId,
  foldCase,
  type PersonId,
  type Quotation,
  type Staff,
} from "../../../src/core/register/index.ts";

export const PERSON = "jo.fletcher@example.org" as PersonId;
export const MESSAGE = "m1@example.org" as MessageId;
export const TODAY = "2026-04-11" as Day;
export const MANAGER: Staff = { name: "Miriam Oakes", role: "Complaints Manager" };
export const OFFICER: Staff = { name: "Claire Dunning", role: "Complaints Officer" };
export const WARNING = "warning-written" as LetterId;
export const FIRST_REPLY = "first-reply" as LetterId;

export const THREAT_WORDS = "I will come down there and break your legs";
export const INSULT_WORDS = "you thick, useless cow";
export const TEXT = `Nobody rang me back.\n${THREAT_WORDS}, ${INSULT_WORDS}.\nI want my complaint looked at.`;

/** Every place of the sample policy filled in. */
export const PLACES: Readonly<Record<string, string>> = {
  advocacy: "Northmere Advocacy, 01632 960123",
  "de-escalator": "Complaints Manager",
  "agreement-overseer": "Head of Customer Relations",
  "breach-handler": "Complaints Manager",
  appeal: "the Director of Nursing",
  reviewer: "Head of Customer Relations",
  "end-contact-decider": "Chief Executive",
  "violence-reporting": "the Safe at Work policy, support line 01632 960111",
  "alert-contact": "your line manager",
  "notify-contact": "security",
  "follow-up-writer": "Complaints Manager",
  "written-abuse-writer": "Complaints Manager",
  "online-adviser": "the IT security lead",
  "physical-threat-contact": "the duty manager",
  "police-supporter": "the duty manager",
  "record-place": "the complaints file",
  "immediate-action-appeal": "Chief Operating Officer",
  safeguarding: "the safeguarding lead, 01632 960112",
  contact: "01632 960100, Monday to Friday, 9 to 5",
  process: "A colleague who was not involved looks into what happened and writes to you.",
  duration: "about 40 working days",
  updates: "by e-mail every two weeks",
};

export function pack(): Pack {
  const found = findPack(DEFAULT_PACK_ID);
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

export function message(text = TEXT, name = "Jo Fletcher"): Message {
  return {
    id: MESSAGE,
    from: { name, address: PERSON },
    to: [],
    cc: [],
    date: "2026-04-11T08:58:00+01:00" as Instant,
    subject: "No call back",
    channel: "email",
    automatic: false,
    text,
    passages: [{ kind: "writer", start: 0, end: text.length }],
  };
}

export function words(quote: string, of: MessageId = MESSAGE): Quotation {
  return { message: of, date: "2026-04-11T08:58:00+01:00" as Instant, quote };
}

const SEVERITY: Partial<Record<Category, Severity>> = {
  "threat.violence": "immediate",
  "safeguarding.self-harm": "immediate",
  "safeguarding.other": "immediate",
  boundary: "medium",
};

export function finding(category: Category, quote = THREAT_WORDS, severity?: Severity, target?: Target): Finding {
  const start = Math.max(0, TEXT.indexOf(quote));
  return {
    category,
    severity: severity ?? SEVERITY[category] ?? "high",
    target: target ?? (category.startsWith("safeguarding") ? null : "staff"),
    quote,
    start,
    end: start + quote.length,
    why: "These words were found.",
    source: { kind: "rule", id: "test" },
  };
}

export function analysis(findings: readonly Finding[] = [], signals: readonly SignalId[] = []): Analysis {
  return {
    findings,
    signals: signals.map((id) => ({ id, quote: "Nobody", start: 0, end: 6, why: "These words were found." })),
    scores: { threat: 0, abuse: 0, sexual: 0, "self-harm": 0 },
  };
}

export function repeat(kind: RepeatKind, times = 0, unsure = false): Repeat {
  const of = Array.from({ length: times }, (_, index) => ({
    id: `earlier${index}@example.org` as MessageId,
    date: `2026-03-0${index + 1}T09:00:00Z` as Instant,
  }));
  return { kind, of, newSentences: [], unsure, campaign: null };
}

let recorded = 0;

/** A fact as the register would keep it. */
export function fact(draft: Record<string, unknown> & { kind: Fact["kind"] }, at = "2026-04-01T09:00:00Z"): Fact {
  recorded += 1;
  return { id: `f${recorded}`, at, by: OFFICER, person: PERSON, ...draft } as unknown as Fact;
}

export const asked = () => fact({ kind: "adjustment-asked" });
export const deEscalated = () => fact({ kind: "de-escalation", message: null });
export const confirmed = (category: Category = "threat.violence", quote = THREAT_WORDS, of: MessageId = MESSAGE) =>
  fact({ kind: "finding-confirmed", category, words: words(quote, of) });
export const warned = (of: MessageId = "earlier@example.org" as MessageId) =>
  fact({ kind: "warning-given", manner: "written", on: "2026-03-02", words: [words(INSULT_WORDS, of)] });
export const answered = (on = "2026-03-17") =>
  fact({ kind: "complaint-answered", reference: "NM-2391", outcome: "Not upheld.", on, message: null });

export function restrictionDraft(changes: Record<string, unknown> = {}): FactDraft {
  return {
    kind: "restriction-set",
    person: PERSON,
    terms: [{ kind: "channel", detail: "e-mail only" }],
    reason: "Threats on 2 March and 11 April",
    start: "2026-04-11",
    end: "2026-10-10",
    review: "2026-07-10",
    decidedBy: MANAGER,
    challenge: "Write to the Director of Nursing",
    ground: { kind: "earlier-step" },
    ...changes,
  } as unknown as FactDraft;
}

export const restriction = (changes: Record<string, unknown> = {}, id?: string) =>
  fact({ ...restrictionDraft(changes), ...(id === undefined ? {} : { id: id as FactId }) } as never);

export function kase(facts: readonly Fact[] = [], today: Day = TODAY): Case {
  return foldCase(PERSON, facts, today);
}

/** What `stepsFor` goes by, with nothing found and nothing on record unless said. */
export function input(changes: Partial<StepsInput> = {}): StepsInput {
  return {
    analysis: analysis(),
    repeat: null,
    kase: kase(),
    message: MESSAGE,
    pack: pack(),
    places: PLACES,
    reader: OFFICER,
    ...changes,
  };
}
