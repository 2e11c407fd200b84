/** The facts of a case as lines of a record, oldest first. Words quoted stay apart, so that they can be covered. */
import type { Instant, MessageId } from "../../core/mail/index.ts";
import type { Case, FactOf, Quotation } from "../../core/register/index.ts";
import { CATEGORY_WORDING } from "../wording/categories.ts";
import { CHANNEL_WORDING } from "../wording/channels.ts";
import { sayDay } from "../wording/day.ts";
import { RESTRICTION_WORDING } from "../wording/restrictions.ts";

export interface FactLine {
  readonly id: string;
  readonly at: Instant;
  /** Who recorded it. */
  readonly by: string;
  readonly what: string;
  readonly words: readonly Quotation[];
}

/** Restrictions that ended or were lifted are not in a case, and so not here. */
export function factsInOrder(kase: Case): readonly FactLine[] {
  const lines: FactLine[] = [];
  const add = (
    fact: { id: string; at: Instant; by: { name: string } },
    what: string,
    words: readonly Quotation[] = [],
  ) => lines.push({ id: fact.id, at: fact.at, by: fact.by.name, what, words });
  for (const fact of kase.adjustments) add(fact, `Adjustment agreed since ${sayDay(fact.since)}: ${fact.adjustment}`);
  for (const fact of kase.firstReplies) add(fact, "First reply sent");
  for (const fact of kase.deEscalations) add(fact, "Talked or wrote to calm things down");
  for (const fact of kase.warnings)
    add(fact, `${fact.manner === "written" ? "Written" : "Spoken"} warning given on ${sayDay(fact.on)}`, fact.words);
  for (const fact of kase.confirmed)
    add(fact, `Said to be right: words that ${CATEGORY_WORDING[fact.category].reads}`, [fact.words]);
  for (const fact of kase.dismissed) {
    const reason = fact.reason && `. Reason: ${fact.reason}`;
    add(fact, `Said to be not right: words that ${CATEGORY_WORDING[fact.category].reads}${reason}`, [fact.words]);
  }
  for (const fact of kase.answered)
    add(fact, `Complaint ${fact.reference} answered on ${sayDay(fact.on)}: ${fact.outcome}`);
  for (const fact of kase.noted)
    add(fact, `Noted: ${CHANNEL_WORDING[fact.channel]} of ${sayDay(fact.on)}`, [noteAsWords(fact)]);
  for (const fact of kase.filed) add(fact, "Read, looked for anything new, and filed without an answer");
  for (const fact of kase.joined) add(fact, `Another address is this person’s: ${fact.address}`);
  for (const { fact } of kase.restrictions)
    add(fact, `Restriction set: ${fact.terms.map(({ kind }) => RESTRICTION_WORDING[kind].title).join("; ")}`);
  return lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What was noted is shown like words of a message: covered until somebody asks. */
function noteAsWords({ id, on, words }: FactOf<"contact-noted">): Quotation {
  return { message: `noted:${id}` as MessageId, date: on as string as Instant, quote: words };
}
