/** The words for a policy pack: one kind of organisation's rules as data. How to add one: README.md beside this file. */
import type { Category } from "../analysis/index.ts";
import type { Day } from "../register/index.ts";
import type { Duty, LetterId, StepId } from "./step.ts";

export const LAW_AREAS = ["England", "Wales", "Scotland", "Northern Ireland", "other"] as const;
export const LADDER = ["first-reply", "de-escalate", "agreement-or-action", "warning", "stop-or-end"] as const;
/** Taking a service away is not among them: no pack may offer it for a complaint (N1). */
export const SANCTIONS = ["stop-complaint", "end-contact"] as const;

/** Something the organisation fills in, for example a role or a contact. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is said where nothing is filled in: "the colleague who …". */
  readonly otherwise: string;
  readonly clause: string;
}

/** Who holds a duty: any colleague, or whoever is named in a place. */
export interface DutyRule {
  readonly place: string | null;
  /** How the decider is told; `{{holder}}` is what stands in the place. */
  readonly words: string;
  readonly clause: string;
}

/** What a step says. `why` may name places and what is known of the case (template.ts). */
export interface StepWords {
  readonly title: string;
  readonly why: string;
  readonly duty: Duty;
  readonly clause: string;
  readonly letter: LetterId | null;
}

/** When a paragraph of a letter is there. */
export const CONDITIONS = ["adjustments-agreed", "no-adjustments-agreed", "warned-before"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** One paragraph of a letter: a template (template.ts), or the confirmed words, each in a paragraph of its own. */
export type LetterParagraph =
  | { readonly when?: Condition | undefined; readonly text: string }
  | { readonly quote: "confirmed-words" };

export interface Letter {
  readonly id: LetterId;
  readonly title: string;
  /** The step that offers it: without that step, allowed, there is no draft. */
  readonly step: StepId;
  readonly clause: string;
  /** What comes before the letter when it is prepared for the colleague who holds the duty. */
  readonly note: readonly string[];
  readonly paragraphs: readonly LetterParagraph[];
}

export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: string;
  readonly lawArea: (typeof LAW_AREAS)[number];
  readonly title: string;
  /** How a letter names the policy: "our policy on …". */
  readonly policyName: string;
  readonly basedOn: readonly string[];
  /** When the pack itself has to be looked at again (000-24). */
  readonly reviewDate: Day;
  readonly vocabulary: { readonly person: string };
  readonly duties: Readonly<Record<Duty, DutyRule>>;
  readonly ombudsman: { readonly name: string; readonly route: "direct" | "via-mp"; readonly text: string };
  /** The place that holds the advocacy service. */
  readonly advocacy: string;
  /** Whom to tell, and what to do, line by line, while somebody may be at risk (004-23). */
  readonly safeguarding: { readonly place: string; readonly card: readonly string[] };
  readonly ladder: readonly (typeof LADDER)[number][];
  readonly sanctions: readonly (typeof SANCTIONS)[number][];
  /** Which findings open which path. A category may end in `*`. */
  readonly grounds: {
    readonly warning: readonly Ground[];
    readonly protect: readonly Ground[];
    readonly police: readonly Ground[];
  };
  /** Days from the start of a restriction to its first review as proposed, and its longest length. */
  readonly review: { readonly firstDays: number; readonly maxDays: number; readonly remindDays: number };
  readonly appeal: { readonly place: string; readonly days: number | null };
  /** Counts are shown, never a verdict; starting values until the owner of the policy confirms them. */
  readonly thresholds: {
    readonly lookBackDays: number;
    readonly volume: { readonly contacts: number; readonly days: number };
    readonly repeatsAfterAnswer: number;
    readonly confirmedByOwner: boolean;
  };
  readonly records: { readonly place: string; readonly retentionDays: number | null };
  /** Can be written in no other way. */
  readonly locked: {
    readonly newComplaintsAlways: true;
    readonly selfHarmNeverWarning: true;
    readonly autoSend: false;
    readonly paraphraseEvidence: false;
  };
  readonly places: readonly Place[];
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly letters: readonly Letter[];
}

/** A kind of finding that counts, and from which severity on. */
export interface Ground {
  readonly category: Category;
  readonly severities: readonly ("immediate" | "high" | "medium")[];
}
