/** What was found, worst first. A risk of suicide stands above all, with its own route and nothing of the abuse route. */
import { useId } from "preact/hooks";
import type { Assessment } from "../../core/assessment.ts";
import type { Step } from "../../core/policy/index.ts";
import { CATEGORY_WORDING, TARGET_WORDING } from "../wording/categories.ts";
import { EMERGENCY_CARD, PAUSE, WHAT_MAY_LIE_BEHIND, YOUR_DUTY } from "../wording/sentences.ts";
import type { BannerEvents, Notice } from "./contract.ts";
import { OneFinding } from "./finding.tsx";
import { type FindingGroup, groupFindings, isDismissed, showsSelfHarm } from "./judged.ts";
import { StepList } from "./steps.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly notice: Notice;
  readonly events: BannerEvents;
  /** The safeguarding route. */
  readonly route: readonly Step[];
  /** "A person says whether this is right": asked by the buttons, so only its reason is shown. */
  readonly confirm: readonly Step[];
}

const isSafeguarding = ({ category }: FindingGroup): boolean => category.startsWith("safeguarding");

const inShort = (groups: readonly FindingGroup[]): string =>
  [...new Set(groups.map(({ category }) => `words that ${CATEGORY_WORDING[category].reads}`))].join(", ");

export function Findings({ route, confirm, ...props }: Props) {
  const groups = groupFindings(props.assessment.findings);
  if (groups.length === 0) return null;
  const urgent = groups.filter(isSafeguarding);
  const others = groups.filter((group) => !isSafeguarding(group));
  const waits = showsSelfHarm(props.assessment);
  const rest = others.map((group) => (
    <Group key={`${group.category} ${group.findings[0].target}`} {...props} group={group} asks={!waits} route={[]} />
  ));
  return (
    <>
      {urgent.map((group, index) => (
        <Group key={group.category} {...props} group={group} asks route={index === 0 ? route : []} />
      ))}
      {waits && others.length > 0 ? (
        <details class="part">
          <summary>The rest can wait until the risk to life has been passed on: {inShort(others)}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
      <p class="part muted small">
        {WHAT_MAY_LIE_BEHIND} {PAUSE} {confirm.map(({ why }) => why)}
      </p>
    </>
  );
}

type GroupProps = Omit<Props, "confirm"> & { readonly group: FindingGroup; readonly asks: boolean };

function Group({ group: { category, findings }, asks, route, assessment, notice, events }: GroupProps) {
  const id = useId();
  const { target } = findings[0];
  const life = category === "safeguarding.self-harm" && findings.some((each) => !isDismissed(assessment, each));
  return (
    <div class={life ? "part first" : "part"}>
      <h3 id={id}>
        Words that {CATEGORY_WORDING[category].reads}
        {target && target !== "none" && `, ${TARGET_WORDING[target]}`}
      </h3>
      {findings.map((finding) => (
        <OneFinding
          key={`${finding.start} ${finding.end}`}
          heading={id}
          {...{ finding, asks, assessment, notice, events }}
        />
      ))}
      <StepList steps={route} events={events} />
      {life && (
        <>
          <h4>{EMERGENCY_CARD.title}</h4>
          <ol>
            {EMERGENCY_CARD.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p>{YOUR_DUTY}</p>
        </>
      )}
    </div>
  );
}
