/** What the policy looks at in one message and one case, said once. Dismissed findings count for nothing. */
import type { Analysis, Finding, SignalId } from "../analysis/index.ts";
import type { Repeat } from "../history/index.ts";
import type { MessageId } from "../mail/index.ts";
import { answersTo, type Case, daysBetween, type FactOf, type Restriction, type Staff } from "../register/index.ts";
import type { Ground, Pack } from "./pack.ts";

/** What `stepsFor` goes by. `repeat` and `kase` are null where nothing is known of them. */
export interface StepsInput {
  readonly analysis: Analysis;
  readonly repeat: Repeat | null;
  readonly kase: Case | null;
  readonly message: MessageId;
  readonly pack: Pack;
  /** The pack's places as the organisation filled them in. */
  readonly places: Readonly<Record<string, string>>;
  readonly reader: Staff | null;
}

export interface Situation {
  /** Risk of suicide or self-harm: outranks everything and never meets a warning (N5). */
  readonly selfHarm: boolean;
  /** Somebody may be at risk of harm, the writer included. */
  readonly atRisk: boolean;
  readonly protect: boolean;
  readonly police: boolean;
  /** Something was found that may lead to a warning, once a person agrees. */
  readonly warnable: boolean;
  /** A person agreed that words of this message are abusive or threatening. */
  readonly confirmed: boolean;
  /** A written warning about words of this message is on record. */
  readonly warned: boolean;
  readonly newMatter: boolean;
  /** The answers given since this was said before. */
  readonly answered: readonly FactOf<"complaint-answered">[];
  readonly upset: boolean;
  /** The restrictions whose review is due or overdue. */
  readonly reviews: readonly Restriction[];
}

/** Reads message and case as the policy asks. */
export function readSituation(input: StepsInput): Situation {
  const { analysis, repeat, kase, message, pack } = input;
  const live = liveFindings(input);
  const given = signalsOf(analysis);
  const here = kase?.confirmed.filter(({ words }) => words.message === message) ?? [];
  return {
    selfHarm: live.some(({ category }) => category === "safeguarding.self-harm"),
    atRisk: live.some(({ category }) => category.startsWith("safeguarding.")),
    protect: live.some((finding) => falls(finding, pack.grounds.protect)),
    police: live.some((finding) => falls(finding, pack.grounds.police)),
    warnable: live.some((finding) => falls(finding, pack.grounds.warning)),
    confirmed: here.some(({ category }) => pack.grounds.warning.some((ground) => ground.category === category)),
    warned: kase?.warnings.some((fact) => fact.manner === "written" && quotes(fact, message)) ?? false,
    newMatter: given.has("new-matter") || isNew(repeat) || filesUnanswered(kase),
    answered: answeredSince(repeat, kase),
    upset: given.has("distress") || given.has("adjustment"),
    reviews: kase?.restrictions.filter((one) => isDue(one, kase, pack)) ?? [],
  };
}

/** The findings that nobody has dismissed. */
function liveFindings({ analysis, kase, message }: StepsInput): readonly Finding[] {
  return analysis.findings.filter(
    ({ category, quote }) =>
      !kase?.dismissed.some(
        (fact) => fact.category === category && fact.words.message === message && fact.words.quote === quote,
      ),
  );
}

function signalsOf({ signals }: Analysis): ReadonlySet<SignalId> {
  return new Set(signals.map(({ id }) => id));
}

function falls({ category, severity }: Finding, grounds: readonly Ground[]): boolean {
  return grounds.some((ground) => ground.category === category && ground.severities.includes(severity));
}

function quotes({ words }: FactOf<"warning-given">, message: MessageId): boolean {
  return words.some((word) => word.message === message);
}

function isNew(repeat: Repeat | null): boolean {
  return repeat !== null && (repeat.kind === "new" || repeat.kind === "partly-new" || repeat.unsure);
}

/** Whoever reads mail that is to be filed without an answer must look for a new complaint in it (001-28, N2). */
function filesUnanswered(kase: Case | null): boolean {
  const kinds = kase?.restrictions.filter(({ state }) => state !== "upcoming").flatMap(({ fact }) => fact.terms) ?? [];
  return kinds.some(({ kind }) => kind === "read-and-file" || kind === "abusive-mail");
}

/** The answers to what this message says again (000-13). */
function answeredSince(repeat: Repeat | null, kase: Case | null): readonly FactOf<"complaint-answered">[] {
  if (repeat === null || kase === null || !isRepeat(repeat)) return [];
  return answersTo(repeat.of, kase.answered);
}

function isRepeat({ kind }: Repeat): boolean {
  return kind === "duplicate" || kind === "partly-new";
}

function isDue({ state, fact }: Restriction, { today }: Case, { review }: Pack): boolean {
  return state === "overdue" || (state === "standing" && daysBetween(today, fact.review) <= review.remindDays);
}
