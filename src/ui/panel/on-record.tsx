/** What is on record for the person: adjustments, then restrictions, then every fact in order. */
import { useState } from "preact/hooks";
import type { Case, Quotation, Restriction } from "../../core/register/index.ts";
import { sayDay } from "../wording/day.ts";
import { RESTRICTION_WORDING } from "../wording/restrictions.ts";
import { NEW_IS_READ, RIGHTS_STAND } from "../wording/sentences.ts";
import type { PanelProps } from "./contract.ts";
import { factsInOrder } from "./facts-in-order.ts";
import { LiftForm } from "./lift-form.tsx";

type Props = PanelProps & { readonly case: Case };

export function OnRecord(props: Props) {
  return (
    <>
      <Adjustments case={props.case} />
      <section>
        <h2>Restrictions</h2>
        {props.case.restrictions.length === 0 && <p>None.</p>}
        {props.case.restrictions.map((restriction) => (
          <OneRestriction key={restriction.id} {...props} restriction={restriction} />
        ))}
        <p class="muted">
          {RIGHTS_STAND} {NEW_IS_READ}
        </p>
      </section>
      <Facts case={props.case} />
    </>
  );
}

function Adjustments({ case: { adjustments, adjustmentAsked } }: Pick<Props, "case">) {
  return (
    <section>
      <h2>Adjustments</h2>
      {adjustments.length > 0 ? (
        <ul>
          {adjustments.map(({ id, adjustment, since }) => (
            <li key={id}>
              <strong>{adjustment}</strong> <span class="muted">since {sayDay(since)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{adjustmentAsked ? "Asked about. None is agreed." : "Nobody has asked about them yet."}</p>
      )}
    </section>
  );
}

function Facts({ case: kase }: Pick<Props, "case">) {
  const lines = factsInOrder(kase);
  return (
    <section>
      <h2>The record</h2>
      {lines.length === 0 && <p>Nothing yet.</p>}
      <ol class="record">
        {lines.map(({ id, at, by, what, words }) => (
          <li key={id}>
            {what}
            <div class="muted">
              {sayDay(at)}, {by}
            </div>
            {words.length > 0 && <CoveredQuotations words={words} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Quotations are verbatim and covered; the page holds none of them before the reader asks (001-42, 001-43). */
function CoveredQuotations({ words }: { words: readonly Quotation[] }) {
  const [seen, see] = useState(false);
  return (
    <>
      <button type="button" class="link" aria-expanded={seen} onClick={() => see(!seen)}>
        {seen ? "Cover the words again" : "Show the exact words"}
      </button>
      {seen &&
        words.map(({ message, quote, date }) => (
          <blockquote key={`${message} ${quote}`}>
            {quote}
            {date && <div class="muted">{sayDay(date)}</div>}
          </blockquote>
        ))}
    </>
  );
}

function OneRestriction(props: Props & { readonly restriction: Restriction }) {
  const { state, fact } = props.restriction;
  const [lifting, lift] = useState(false);
  return (
    <div class={`restriction ${state}`}>
      {state === "overdue" && <p class="tag">Review overdue since {sayDay(fact.review)}</p>}
      <ul>
        {fact.terms.map(({ kind, detail }, index) => (
          <li key={index}>
            <strong>{RESTRICTION_WORDING[kind].title}</strong>
            {detail && `: ${detail}`}
          </li>
        ))}
      </ul>
      <p>
        From {sayDay(fact.start)} until {sayDay(fact.end)}. Review on {sayDay(fact.review)}.
      </p>
      <p>Why: {fact.reason}</p>
      <p>
        Decided by {fact.decidedBy.name}, {fact.decidedBy.role}. To challenge it: {fact.challenge}
      </p>
      {props.staff && (
        <button type="button" aria-expanded={lifting} onClick={() => lift(!lifting)}>
          Lift this restriction
        </button>
      )}
      {lifting && <LiftForm {...props} close={() => lift(false)} />}
    </div>
  );
}
