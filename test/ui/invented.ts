/** Invented assessments, cases and steps for the tests of the ui. */
import type { Category, Finding, Severity, Signal, SignalId } from "../../src/core/analysis/index.ts";
import type { Assessment } from "../../src/core/assessment.ts";
import type { Repeat } from "../../src/core/history/index.ts";
import type { Instant, MessageId } from "../../src/core/mail/index.ts";
import type { LetterId, Step } from "../../src/core/policy/index.ts";
import type { Case, Day, FactId, FactOf, PersonId, Restriction, Staff } from "../../src/core/register/index.ts";

export const MESSAGE = "m1@example.org" as MessageId;
export const PERSON = "pat.doe@example.org" as PersonId;
export const CLAIRE: Staff = { name: "Claire Dunning", role: "Complaints manager" };
export const day = (text: string): Day => text as Day;
export const instant = (text: string): Instant => text as Instant;

const recorded = (id: string, at: string) => ({ id: id as FactId, person: PERSON, at: instant(at), by: CLAIRE });

const SEVERITY: Partial<Record<Category, Severity>> = {
  "threat.violence": "immediate",
  "safeguarding.self-harm": "immediate",
  "safeguarding.other": "immediate",
  "abuse.profanity": "medium",
  boundary: "medium",
};

export function finding(category: Category, quote: string, start: number, more: Partial<Finding> = {}): Finding {
  const aimed = category.startsWith("abuse") || category.startsWith("threat");
  return {
    category,
    severity: SEVERITY[category] ?? "high",
    target: aimed ? "staff" : null,
    quote,
    start,
    end: start + quote.length,
    why: "The writer says that harm will come to the reader.",
    source: { kind: "rule", id: "rule" },
    ...more,
  };
}

export function signal(id: SignalId, quote: string, start: number): Signal {
  return { id, quote, start, end: start + quote.length, why: "The writer says so." };
}

export function repeat(more: Partial<Repeat> = {}): Repeat {
  return {
    kind: "duplicate",
    of: [{ id: "m0@example.org" as MessageId, date: instant("2026-03-04T23:30:00+00:00") }],
    newSentences: [],
    unsure: false,
    campaign: null,
    ...more,
  };
}

export function step(id: Step["id"], more: Partial<Step> = {}): Step {
  return {
    id,
    title: "Send a written warning",
    why: "The policy says that such words are answered in writing.",
    duty: "writtenWarning",
    decidedBy: "Head of Complaints",
    yours: false,
    allowed: true,
    missing: [],
    clause: "001 Situation 2",
    letter: null,
    ...more,
  };
}

export const WARNING = "warning" as LetterId;

export function kase(more: Partial<Case> = {}): Case {
  return {
    person: PERSON,
    today: day("2026-04-11"),
    adjustmentAsked: false,
    adjustments: [],
    restrictions: [],
    firstReplies: [],
    deEscalations: [],
    warnings: [],
    confirmed: [],
    dismissed: [],
    answered: [],
    noted: [],
    filed: [],
    joined: [],
    ...more,
  };
}

export const adjustment: FactOf<"adjustment-agreed"> = {
  ...recorded("f1", "2026-02-03T10:00:00+00:00"),
  kind: "adjustment-agreed",
  adjustment: "Letters in large print, 18 point",
  since: day("2026-02-03"),
};

export function restriction(state: Restriction["state"] = "standing"): Restriction {
  return {
    id: "f2" as FactId,
    state,
    fact: {
      ...recorded("f2", "2026-02-20T10:00:00+00:00"),
      kind: "restriction-set",
      terms: [
        { kind: "channel", detail: "e-mail only" },
        { kind: "limit", detail: "one e-mail every two weeks" },
      ],
      reason: "Up to nine calls a day in January took colleagues away from other people’s complaints.",
      start: day("2026-02-20"),
      end: day("2026-08-20"),
      review: day("2026-05-20"),
      decidedBy: CLAIRE,
      challenge: "Write to the Head of Service at appeals@example.org.",
      ground: { kind: "earlier-step" },
    },
  };
}

export function confirmed(of: Finding): FactOf<"finding-confirmed"> {
  return {
    ...recorded("f3", "2026-04-11T09:00:00+01:00"),
    kind: "finding-confirmed",
    category: of.category,
    words: { message: MESSAGE, date: instant("2026-04-11T08:00:00+01:00"), quote: of.quote },
  };
}

export function dismissed(of: Finding, reason: string): FactOf<"finding-dismissed"> {
  return { ...confirmed(of), ...recorded("f4", "2026-04-11T09:05:00+01:00"), kind: "finding-dismissed", reason };
}

export const answered: FactOf<"complaint-answered"> = {
  ...recorded("f5", "2026-01-12T09:05:00+00:00"),
  kind: "complaint-answered",
  reference: "NM-2207",
  outcome: "upheld in part, repair done",
  on: day("2026-01-12"),
  message: null,
};

export const warned: FactOf<"warning-given"> = {
  ...recorded("f6", "2026-03-01T09:05:00+00:00"),
  kind: "warning-given",
  manner: "written",
  on: day("2026-03-01"),
  words: [{ message: MESSAGE, date: instant("2026-02-27T08:00:00+00:00"), quote: "I will find out where you park" }],
};

export function assessment(more: Partial<Assessment> = {}): Assessment {
  return {
    message: {
      id: MESSAGE,
      from: { name: "Pat Doe", address: "pat.doe@example.org" },
      date: instant("2026-04-11T08:00:00+01:00"),
      subject: "My complaint",
    },
    ours: false,
    findings: [],
    signals: [],
    repeat: null,
    persistence: [],
    copyOf: null,
    case: null,
    steps: [],
    read: [],
    ...more,
  };
}
