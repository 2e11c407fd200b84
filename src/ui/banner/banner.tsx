/** The whole banner: a head that folds it to one line, then what stands, what was found, and what to do. */
import { useState } from "preact/hooks";
import { NEW_IS_READ, RIGHTS_STAND } from "../wording/sentences.ts";
import { Agreed } from "./agreed.tsx";
import { Answered } from "./answered.tsx";
import { CampaignPart } from "./campaign.tsx";
import type { BannerEvents, BannerView, Notice } from "./contract.ts";
import { CameFrom, CountsPart } from "./earlier.tsx";
import { Filing } from "./filing.tsx";
import { Findings } from "./findings.tsx";
import { Gaps } from "./gaps.tsx";
import { headline } from "./headline.ts";
import { showsSelfHarm } from "./judged.ts";
import { Repeated } from "./repeated.tsx";
import { Signals } from "./signals.tsx";
import { sortSteps } from "./sort-steps.ts";
import { Steps } from "./steps.tsx";

export interface BannerProps {
  readonly view: BannerView;
  readonly notice: Notice;
  readonly events: BannerEvents;
}

export function Banner({ view, notice, events }: BannerProps) {
  const [folded, fold] = useState(false);
  return (
    <section aria-label="Composure: about this message" class={view.kind} tabIndex={-1}>
      <header>
        <h2>
          <span class="name">Composure</span>{" "}
          {folded || view.kind === "problem" ? headline(view) : "About this message"}
        </h2>
        <button type="button" class="link" aria-expanded={!folded} onClick={() => fold(!folded)}>
          {folded ? "Show" : "Hide"}
          <span class="vh"> what Composure says</span>
        </button>
      </header>
      <div hidden={folded}>
        <Body view={view} notice={notice} events={events} />
      </div>
      <p role="status" class={notice?.tone}>
        {notice?.text}
      </p>
    </section>
  );
}

function Body({ view, notice, events }: BannerProps) {
  if (view.kind === "problem") {
    return (
      <div class="part">
        <p>{view.problem.message}</p>
        <p>{view.problem.next}</p>
        {events.copyReport && (
          <button type="button" onClick={events.copyReport}>
            Copy a report
          </button>
        )}
      </div>
    );
  }
  const { assessment } = view;
  const steps = sortSteps(assessment);
  const shared = { assessment, notice, events };
  const agreed = <Agreed key="agreed" {...shared} steps={steps.agreed} />;
  const findings = <Findings key="findings" {...shared} route={steps.safety} confirm={steps.confirm} />;
  // A risk to life comes before all else (N5); otherwise what was agreed does (001-08).
  const life = showsSelfHarm(assessment);
  return (
    <>
      <Gaps assessment={assessment} partial={view.partial ?? null} />
      {life ? [findings, agreed] : [agreed, findings]}
      <CampaignPart {...shared} steps={steps.campaign} />
      <Repeated {...shared} links={view.links ?? {}} steps={steps.repeat} />
      <CameFrom assessment={assessment} events={events} />
      <CountsPart assessment={assessment} links={view.links ?? {}} events={events} />
      <Signals {...shared} />
      <Filing assessment={assessment} events={events} />
      <Steps title="What to do next" steps={steps.next} events={events} />
      <footer>
        <span class="muted">
          {RIGHTS_STAND} {assessment.case?.restrictions.length ? NEW_IS_READ : ""}
        </span>
        <button type="button" class="link" onClick={events.openPanel}>
          Open the record
        </button>
        <Answered {...shared} />
      </footer>
    </>
  );
}
