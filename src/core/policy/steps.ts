/**
 * Which steps the policy allows next for one message, in the order in which they matter. Lists and explains; a person
 * decides and acts (N8). What each step says is data of the pack.
 */
import { missingBeforeRestriction } from "../register/index.ts";
import { readSituation, type Situation, type StepsInput } from "./situation.ts";
import type { Step, StepId } from "./step.ts";
import { stepInWords } from "./step-words.ts";

const NO_ADDRESS = "The sender's address is not known, so nothing can be put on record for this person.";
const NOT_CONFIRMED = "A person has to read the words that were found and say that they are abusive or threatening.";
const NOT_ASKED = "The person has to be asked first what would make communication easier.";

/** A condition that is not met, or none; `false` means that the step has no place here. */
type Conditions = readonly string[] | false;
type Rule = readonly [StepId, (situation: Situation, input: StepsInput) => Conditions];

const when = (holds: boolean): Conditions => (holds ? [] : false);

/** The steps that keep people safe and the complaint alive. They stand whatever else is in the message. */
const ALWAYS: readonly Rule[] = [
  ["safeguarding", ({ atRisk }) => when(atRisk)],
  ["protect-colleagues", ({ protect }) => when(protect)],
  ["consider-police", ({ police }) => when(police)],
  ["honour-adjustments", (_, { kase }) => when((kase?.adjustments.length ?? 0) > 0)],
  ["consider-new-matter", ({ newMatter }) => when(newMatter)],
];

/** The steps that have no place beside a risk of suicide: nothing there is answered by letter, warning or limit (N5). */
const WITHOUT_SELF_HARM: readonly Rule[] = [
  ["ask-adjustments", askAdjustments],
  ["confirm-finding", ({ warnable, confirmed }) => when(warnable && !confirmed)],
  ["written-warning", writtenWarning],
  ["first-reply", firstReply],
  ["common-reply", (_, { repeat }) => when(isCampaign(repeat))],
  ["answered-before", ({ answered }) => when(answered.length > 0)],
  ["de-escalate", deEscalate],
  ["set-restriction", setRestriction],
];

const LAST: readonly Rule[] = [["review-restriction", ({ reviews }) => when(reviews.length > 0)]];

/** The steps for one message. Nothing is listed where nothing is to be done. */
export function stepsFor(input: StepsInput): readonly Step[] {
  const situation = readSituation(input);
  const rules = [...ALWAYS, ...(situation.selfHarm ? [] : WITHOUT_SELF_HARM), ...LAST];
  return rules.flatMap(([id, conditionsOf]) => {
    const missing = conditionsOf(situation, input);
    return missing === false ? [] : [stepInWords(id, input, situation, missing)];
  });
}

/** Everybody who complains is asked (001-06); the reminder comes with a message that gives something to do. */
function askAdjustments({ upset, warnable, answered }: Situation, { kase, repeat }: StepsInput): Conditions {
  const called = upset || warnable || answered.length > 0 || repeat?.kind === "duplicate";
  return when(called && !kase?.adjustmentAsked);
}

/**
 * NHS sample policy, Situation 2 (001-36): open as soon as a person has confirmed the words. The question about
 * adjustments (001-06) is asked in the letter itself and does not hold it up, as the policy lets colleagues act at once
 * on threats and abuse (001-33); it does hold up de-escalation and restrictions.
 */
function writtenWarning({ warnable, confirmed, warned }: Situation, { kase }: StepsInput): Conditions {
  if (warned || !(warnable || confirmed)) return false;
  if (kase === null) return [NO_ADDRESS];
  return confirmed ? [] : [NOT_CONFIRMED];
}

/** A kind first reply (001-04): to an upset person who has had none. Where a threat stands, safety and warning come first. */
function firstReply({ upset, police }: Situation, { kase, repeat }: StepsInput): Conditions {
  const answered = (kase?.firstReplies.length ?? 0) > 0 || (kase?.answered.length ?? 0) > 0 || repeat?.kind === "reply";
  return when(upset && !police && !answered);
}

/** Counts of repeats after an answer are a reason to look, never a verdict (001-14, 000-14); off until the owner agrees. */
function deEscalate({ answered }: Situation, { kase, repeat, pack: { thresholds } }: StepsInput): Conditions {
  const often = answered.length > 0 && (repeat?.of.length ?? 0) >= thresholds.repeatsAfterAnswer;
  if (!thresholds.confirmedByOwner || !often || isCampaign(repeat) || kase === null || kase.deEscalations.length > 0)
    return false;
  return kase.adjustmentAsked ? [] : [NOT_ASKED];
}

/**
 * A restriction (001-21) is named only where a person confirmed words or took an earlier step, and this message gives
 * cause: confirmed words, or the same again after an answer with no restriction in force. Never on a complaint alone (N1).
 */
function setRestriction({ confirmed, answered }: Situation, { kase, repeat }: StepsInput): Conditions {
  if (kase === null) return false;
  const earlierStep = kase.deEscalations.length > 0 || kase.warnings.length > 0;
  const again = answered.length > 0 && !isCampaign(repeat);
  const cause = confirmed || (again && earlierStep && !inForce(kase));
  return cause ? missingBeforeRestriction(kase) : false;
}

/** Whoever sends a text that others sent as well takes part in a campaign: nothing is said against them for it. */
function isCampaign(repeat: StepsInput["repeat"]): boolean {
  return repeat !== null && repeat.campaign !== null;
}

function inForce({ restrictions }: NonNullable<StepsInput["kase"]>): boolean {
  return restrictions.some(({ state }) => state !== "upcoming");
}
