/**
 * The facts of the register: append-only, never edited. What they add up to today is a Case (case.ts).
 * Sources: NHS sample policy clauses 001-06, 001-08, 001-21 to 001-31, 001-35, 001-36, 001-41, 001-42.
 */
import type { Category } from "../analysis/index.ts";
import type { Channel, Instant, MessageId } from "../mail/index.ts";

/** One address of an outside correspondent, lower case. People join addresses that are one person's (people.ts). */
export type PersonId = string & { readonly __brand: "PersonId" };
export type FactId = string & { readonly __brand: "FactId" };
/** A calendar day, `2026-04-11`. */
export type Day = string & { readonly __brand: "Day" };

/** Who recorded or decided something: a member of staff, in their own words. */
export interface Staff {
  readonly name: string;
  readonly role: string;
}

/** Words complained of, verbatim, with the message they stand in. */
export interface Quotation {
  readonly message: MessageId;
  readonly date: Instant | null;
  readonly quote: string;
}

/** NHS sample policy, "Specific actions" (001-22 to 001-29). */
export const RESTRICTION_KINDS = [
  "channel",
  "one-colleague",
  "third-party",
  "no-names",
  "automated-phone",
  "limit",
  "read-and-file",
  "abusive-mail",
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** One thing that a restriction asks, and in words what it means for the reader. */
export interface RestrictionTerm {
  readonly kind: RestrictionKind;
  /** For example "e-mail only, to Claire Dunning". */
  readonly detail: string;
}

/** Why a restriction may be set: a step was taken before it, or the risk is immediate and someone says why. */
export type RestrictionGround =
  | { readonly kind: "earlier-step" }
  | { readonly kind: "immediate-risk"; readonly reason: string };

interface Recorded {
  readonly id: FactId;
  readonly person: PersonId;
  /** When it was recorded. */
  readonly at: Instant;
  readonly by: Staff;
}

export type Fact = Recorded &
  (
    | { readonly kind: "adjustment-asked" }
    | { readonly kind: "adjustment-agreed"; readonly adjustment: string; readonly since: Day }
    | { readonly kind: "first-reply"; readonly message: MessageId | null }
    | { readonly kind: "de-escalation"; readonly message: MessageId | null }
    | { readonly kind: "finding-confirmed"; readonly category: Category; readonly words: Quotation }
    | {
        readonly kind: "finding-dismissed";
        readonly category: Category;
        readonly words: Quotation;
        /** Empty is not allowed for a threat or a safeguarding finding (N15). */
        readonly reason: string;
      }
    | {
        readonly kind: "warning-given";
        readonly manner: "written" | "spoken";
        readonly on: Day;
        readonly words: readonly Quotation[];
      }
    | {
        readonly kind: "restriction-set";
        readonly terms: readonly [RestrictionTerm, ...RestrictionTerm[]];
        readonly reason: string;
        readonly start: Day;
        readonly end: Day;
        readonly review: Day;
        readonly decidedBy: Staff;
        readonly challenge: string;
        readonly ground: RestrictionGround;
      }
    | { readonly kind: "restriction-lifted"; readonly restriction: FactId; readonly reason: string; readonly on: Day }
    | {
        readonly kind: "complaint-answered";
        readonly reference: string;
        readonly outcome: string;
        readonly on: Day;
        /** The answer itself, where it is a mail. */
        readonly message: MessageId | null;
        /** The person's message that was answered; left out where nobody said which. */
        readonly answers?: MessageId;
      }
    | {
        /** A phone call, a letter or a web form, noted by hand. */
        readonly kind: "contact-noted";
        readonly channel: NotedChannel;
        readonly on: Day;
        /** As noted; never changed. */
        readonly words: string;
      }
    | {
        /** Filed without an answer under a restriction, after somebody looked for anything new (001-28, N2). */
        readonly kind: "read-and-filed";
        readonly message: MessageId;
        readonly looked: true;
      }
    | {
        /** A person says that this other address is the same person's. Stands on both sides. */
        readonly kind: "address-joined";
        readonly address: PersonId;
        /** What the person was shown when they said so; empty where they knew. */
        readonly evidence: readonly string[];
      }
    /** Takes a joining back. */
    | { readonly kind: "address-parted"; readonly address: PersonId }
  );

/** How somebody got in touch other than by a mail that Composure reads. */
export type NotedChannel = Exclude<Channel, "email">;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
/** A fact before it is recorded: the register adds id, moment and recorder. */
export type FactDraft = Fact extends infer F ? (F extends Fact ? Omit<F, "id" | "at" | "by"> : never) : never;
