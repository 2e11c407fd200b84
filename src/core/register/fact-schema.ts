/**
 * The shape of every fact, field by field. Checks and never changes: evidence stays as written (001-42).
 * Knows nothing of cases; the conditions for recording a fact are in admit.ts.
 */
import * as v from "valibot";
import { CATEGORIES, type Category } from "../analysis/index.ts";
import { CHANNELS, type Instant, type MessageId } from "../mail/index.ts";
import { isDay, isInstant } from "./day.ts";
import { type Day, type FactId, type NotedChannel, type PersonId, RESTRICTION_KINDS } from "./fact.ts";

const BLANK = "is blank";
const REASON_MISSING = "has no reason, and a threat or a risk to somebody cannot be dismissed without one";

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const words = v.custom<string>(isText, BLANK);
const day = v.custom<Day>(isDay, "is not a day of the calendar, such as 2026-04-11");
const instant = v.custom<Instant>(isInstant, "is not a moment, such as 2026-04-11T09:00:00Z");
const factId = v.custom<FactId>(isText, BLANK);
const messageId = v.custom<MessageId>(isText, BLANK);
const person = v.custom<PersonId>(
  (value) => isText(value) && value.trim().toLowerCase() === value,
  "is not an address in small letters",
);
const staff = v.strictObject({ name: words, role: words });
const quotation = v.strictObject({ message: messageId, date: v.nullable(instant), quote: words });
const category = v.picklist(CATEGORIES, "is not one that Composure knows");
const term = v.strictObject({ kind: v.picklist(RESTRICTION_KINDS, "is not one that Composure knows"), detail: words });

/** True for a finding that nobody may dismiss without saying why (002-14, N15). */
export function needsReason(finding: Category): boolean {
  return finding.startsWith("threat.") || finding.startsWith("safeguarding.");
}

const ground = v.variant("kind", [
  v.strictObject({ kind: v.literal("earlier-step") }),
  v.strictObject({ kind: v.literal("immediate-risk"), reason: words }),
]);

const dismissed = {
  kind: v.literal("finding-dismissed"),
  person,
  category,
  words: quotation,
  reason: v.string(BLANK),
};

const warning = {
  kind: v.literal("warning-given"),
  person,
  manner: v.picklist(["written", "spoken"], "is neither written nor spoken"),
  on: day,
  words: v.array(quotation),
};

const restriction = {
  kind: v.literal("restriction-set"),
  person,
  terms: v.custom<[v.InferOutput<typeof term>, ...v.InferOutput<typeof term>[]]>(
    (value) => v.is(v.pipe(v.array(term), v.minLength(1)), value),
    "is missing, or has a term without words",
  ),
  reason: words,
  start: day,
  end: day,
  review: day,
  decidedBy: staff,
  challenge: words,
  ground,
};

const NOTED_CHANNELS = CHANNELS.filter((channel): channel is NotedChannel => channel !== "email");

const noted = {
  kind: v.literal("contact-noted"),
  person,
  channel: v.picklist(NOTED_CHANNELS, "is not one that can be noted by hand"),
  on: day,
  words: v.pipe(words, v.maxLength(20_000, "are longer than 20,000 characters")),
};

const KINDS = {
  "adjustment-asked": { kind: v.literal("adjustment-asked"), person },
  "adjustment-agreed": { kind: v.literal("adjustment-agreed"), person, adjustment: words, since: day },
  "first-reply": { kind: v.literal("first-reply"), person, message: v.nullable(messageId) },
  "de-escalation": { kind: v.literal("de-escalation"), person, message: v.nullable(messageId) },
  "finding-confirmed": { kind: v.literal("finding-confirmed"), person, category, words: quotation },
  "finding-dismissed": dismissed,
  "warning-given": warning,
  "restriction-set": restriction,
  "restriction-lifted": { kind: v.literal("restriction-lifted"), person, restriction: factId, reason: words, on: day },
  "complaint-answered": {
    kind: v.literal("complaint-answered"),
    person,
    reference: words,
    outcome: words,
    on: day,
    message: v.nullable(messageId),
    answers: v.exactOptional(messageId),
  },
  "contact-noted": noted,
  "read-and-filed": {
    kind: v.literal("read-and-filed"),
    person,
    message: messageId,
    looked: v.custom<true>((value) => value === true, "was not ticked"),
  },
  "address-joined": { kind: v.literal("address-joined"), person, address: person, evidence: v.array(words) },
  "address-parted": { kind: v.literal("address-parted"), person, address: person },
} as const;

/** What the register adds when a fact is recorded. */
const recorded = { id: factId, at: instant, by: staff };

/** A dismissal without a reason is refused wherever it comes from: a store or a file as much as a form. */
const saysWhy = (fact: v.InferOutput<typeof anyDraft>): boolean =>
  fact.kind !== "finding-dismissed" || !needsReason(fact.category) || isText(fact.reason);

const anyDraft = v.variant("kind", [
  v.strictObject(KINDS["adjustment-asked"]),
  v.strictObject(KINDS["adjustment-agreed"]),
  v.strictObject(KINDS["first-reply"]),
  v.strictObject(KINDS["de-escalation"]),
  v.strictObject(KINDS["finding-confirmed"]),
  v.strictObject(KINDS["finding-dismissed"]),
  v.strictObject(KINDS["warning-given"]),
  v.strictObject(KINDS["restriction-set"]),
  v.strictObject(KINDS["restriction-lifted"]),
  v.strictObject(KINDS["complaint-answered"]),
  v.strictObject(KINDS["contact-noted"]),
  v.strictObject(KINDS["read-and-filed"]),
  v.strictObject(KINDS["address-joined"]),
  v.strictObject(KINDS["address-parted"]),
]);

const anyFact = v.variant("kind", [
  v.strictObject({ ...recorded, ...KINDS["adjustment-asked"] }),
  v.strictObject({ ...recorded, ...KINDS["adjustment-agreed"] }),
  v.strictObject({ ...recorded, ...KINDS["first-reply"] }),
  v.strictObject({ ...recorded, ...KINDS["de-escalation"] }),
  v.strictObject({ ...recorded, ...KINDS["finding-confirmed"] }),
  v.strictObject({ ...recorded, ...KINDS["finding-dismissed"] }),
  v.strictObject({ ...recorded, ...KINDS["warning-given"] }),
  v.strictObject({ ...recorded, ...KINDS["restriction-set"] }),
  v.strictObject({ ...recorded, ...KINDS["restriction-lifted"] }),
  v.strictObject({ ...recorded, ...KINDS["complaint-answered"] }),
  v.strictObject({ ...recorded, ...KINDS["contact-noted"] }),
  v.strictObject({ ...recorded, ...KINDS["read-and-filed"] }),
  v.strictObject({ ...recorded, ...KINDS["address-joined"] }),
  v.strictObject({ ...recorded, ...KINDS["address-parted"] }),
]);

/** A fact before it is recorded. */
export const factDraftSchema = v.pipe(anyDraft, v.check(saysWhy, REASON_MISSING));
/** A fact as the register keeps it. */
export const factSchema = v.pipe(
  anyFact,
  v.check((fact) => saysWhy(fact), REASON_MISSING),
);
