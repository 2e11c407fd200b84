/** The words for what is found in one message. Definitions: docs/categories.md. */
import type { Span } from "../mail/index.ts";

export const CATEGORIES = [
  "threat.violence",
  "threat.property",
  "abuse.insult",
  "abuse.profanity",
  "abuse.discriminatory",
  "abuse.sexual",
  "stalking",
  "boundary",
  "safeguarding.self-harm",
  "safeguarding.other",
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SIGNAL_IDS = ["distress", "adjustment", "rights", "resolution", "new-matter", "no-cooperation"] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** Most urgent first. */
export const SEVERITIES = ["immediate", "high", "medium"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const TARGETS = ["staff", "organisation", "other-person", "none"] as const;
/** At whom abuse or a threat is aimed. */
export type Target = (typeof TARGETS)[number];

/** Words found in a message. `quote` is exactly `message.text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string;
  /** One plain sentence: why these words were picked out. */
  readonly why: string;
}

/** A prompt for a person, never a decision about one. */
export interface Finding extends Evidence {
  readonly category: Category;
  readonly severity: Severity;
  /** Null outside abuse and threats. */
  readonly target: Target | null;
  readonly source: { readonly kind: "rule" | "model"; readonly id: string };
}

/** Something that asks for a kinder hand; never an accusation. */
export interface Signal extends Evidence {
  readonly id: SignalId;
}

/** The message's maximum per head in 0..1. For evaluation only; never shown to staff. */
export interface Scores {
  readonly threat: number;
  readonly abuse: number;
  readonly sexual: number;
  readonly "self-harm": number;
}

export interface Analysis {
  /** Most severe first, self-harm before everything; then in order of place. */
  readonly findings: readonly Finding[];
  readonly signals: readonly Signal[];
  readonly scores: Scores;
}
