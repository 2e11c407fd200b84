/**
 * The conditions under which a fact may be recorded. Whether it is well formed is fact-schema.ts; who may do it is for
 * the pack. Nothing here decides anything: it refuses what the policy does not allow and says what is missing.
 */
import type { Problem } from "../mail/index.ts";
import type { Case } from "./case.ts";
import { dayInWords, daysBetween } from "./day.ts";
import type { FactDraft } from "./fact.ts";
import { needsReason } from "./fact-schema.ts";

/** Longest a restriction may be set for. A pack may ask for less, never for more (C10). */
export const MAX_RESTRICTION_DAYS = 365;

const ASK_FIRST =
  "No record says that this person was asked what would make communication easier. Ask them, or record the answer.";
const EARLIER_STEP =
  "No earlier step is on record. First try to put things right: calm things down, or give a warning. Or say why the risk is immediate.";

/** What has to be recorded before a restriction may be set, each a plain sentence (001-06, 001-13, N3). */
export function missingBeforeRestriction(kase: Case): readonly string[] {
  return [...(kase.adjustmentAsked ? [] : [ASK_FIRST]), ...(hasEarlierStep(kase) ? [] : [EARLIER_STEP])];
}

/** Null when the fact may be recorded; otherwise what stands in the way and what to do. */
export function admit(draft: FactDraft, kase: Case): Problem<"not-admitted"> | null {
  if (draft.person !== kase.person) {
    return refuse("This record is about somebody else.", "Open the message of the person it is about and try again.");
  }
  switch (draft.kind) {
    case "restriction-set":
      return admitRestriction(draft, kase);
    case "restriction-lifted":
      return kase.restrictions.some(({ id }) => id === draft.restriction)
        ? null
        : refuse(
            "This restriction does not stand any more: it has ended or was lifted, or it was never set.",
            "Check which restrictions stand for this person.",
          );
    case "finding-dismissed":
      return needsReason(draft.category) && draft.reason.trim() === ""
        ? refuse(
            "A threat or a risk to somebody cannot be dismissed without a reason.",
            "Say in a few words why this is not a threat or a risk.",
          )
        : null;
    case "warning-given":
      return admitWarning(draft, kase);
    case "complaint-answered":
      return draft.on > kase.today ? refuseFuture("The answer", draft.on) : null;
    case "contact-noted":
      return draft.on > kase.today ? refuseFuture("The contact", draft.on) : null;
    case "read-and-filed":
      return filesUnanswered(kase) ? null : NO_FILING;
    case "address-joined":
      return admitJoining(draft, kase);
    default:
      return null;
  }
}

/** A written warning quotes the words it is about; a spoken one is dated (001-35, 001-36, 001-42). */
function admitWarning(draft: FactDraft & { kind: "warning-given" }, kase: Case): Problem<"not-admitted"> | null {
  if (draft.on > kase.today) return refuseFuture("The warning", draft.on);
  return draft.manner === "written" && draft.words.length === 0
    ? refuse(
        "A written warning is recorded with the exact words that it is about.",
        "Confirm the finding that the warning is about, then record the warning.",
      )
    : null;
}

function admitRestriction(draft: FactDraft & { kind: "restriction-set" }, kase: Case): Problem<"not-admitted"> | null {
  if (!kase.adjustmentAsked) return refuse(...inTwo(ASK_FIRST));
  if (draft.ground.kind === "earlier-step" && !hasEarlierStep(kase)) return refuse(...inTwo(EARLIER_STEP));
  const { start, review, end } = draft;
  if (end < start) return refuse("The restriction ends before it starts.", "Check the start day and the end day.");
  if (review < start || review > end) {
    return refuse(
      "The review day is not within the restriction.",
      `Choose a review day from ${dayInWords(start)} to ${dayInWords(end)}.`,
    );
  }
  if (daysBetween(start, end) > MAX_RESTRICTION_DAYS) {
    return refuse(
      "A restriction cannot last longer than a year.",
      "Choose an earlier end day, and review it before then.",
    );
  }
  return end < kase.today
    ? refuse("The end day of this restriction has already passed.", "Check the year of the end day.")
    : null;
}

const NO_FILING = refuse(
  "No restriction on record lets this person's messages be filed without an answer.",
  "Answer the message as usual.",
);

/** Whether a restriction in force lets messages be read and filed without an answer (001-28). */
export function filesUnanswered({ restrictions }: Case): boolean {
  return restrictions.some(
    ({ state, fact }) => state !== "upcoming" && fact.terms.some(({ kind }) => kind === "read-and-file"),
  );
}

function admitJoining(draft: FactDraft & { kind: "address-joined" }, kase: Case): Problem<"not-admitted"> | null {
  if (draft.address === draft.person)
    return refuse("This is the same address.", "Enter another address of the same person.");
  return kase.joined.some(({ address }) => address === draft.address)
    ? refuse("This address is joined already.", "Nothing more to do.")
    : null;
}

function hasEarlierStep({ deEscalations, warnings }: Case): boolean {
  return deEscalations.length > 0 || warnings.length > 0;
}

function refuse(message: string, next: string): Problem<"not-admitted"> {
  return { problem: "not-admitted", message, next };
}

function refuseFuture(what: string, day: Parameters<typeof dayInWords>[0]): Problem<"not-admitted"> {
  return refuse(`${what} is dated ${dayInWords(day)}, which is still to come.`, "Check the day.");
}

/** A sentence of a missing condition, cut into what is wrong and what to do. */
function inTwo(sentence: string): [string, string] {
  const cut = sentence.indexOf(". ") + 1;
  return [sentence.slice(0, cut), sentence.slice(cut + 1)];
}
