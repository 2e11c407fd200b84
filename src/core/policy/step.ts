/** What the policy allows next. Nothing here is done by software: a person decides, a person acts. */

export const STEP_IDS = [
  "safeguarding",
  "protect-colleagues",
  "consider-police",
  "consider-new-matter",
  "honour-adjustments",
  "ask-adjustments",
  "first-reply",
  "common-reply",
  "confirm-finding",
  "written-warning",
  "de-escalate",
  "answered-before",
  "set-restriction",
  "review-restriction",
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Letters of a pack, by the step that offers them. */
export type LetterId = string & { readonly __brand: "LetterId" };

/** A duty that a policy gives to somebody, for example who writes warnings. */
export const DUTIES = [
  "handle",
  "spokenWarning",
  "deEscalate",
  "writtenWarning",
  "agreement",
  "breach",
  "specificAction",
  "endContact",
  "appeal",
  "review",
  "police",
  "safeguarding",
] as const;
export type Duty = (typeof DUTIES)[number];

export interface Step {
  readonly id: StepId;
  /** Plain words, imperative: "Send a written warning". */
  readonly title: string;
  readonly why: string;
  readonly duty: Duty;
  /** Who decides, as the organisation names them, or as the policy does where no name was filled in. */
  readonly decidedBy: string;
  /** True when the reader holds that duty. Others prepare it for whoever does (001-36). */
  readonly yours: boolean;
  /** True when every condition of the policy holds; who may act is told by `decidedBy`. */
  readonly allowed: boolean;
  /** The conditions still missing, each a plain sentence; empty exactly when `allowed`. */
  readonly missing: readonly string[];
  /** Where the policy says so, for example "001 Situation 2: threatening language in writing". */
  readonly clause: string;
  readonly letter: LetterId | null;
}
