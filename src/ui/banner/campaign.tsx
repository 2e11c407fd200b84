/** The same wording from several people: a campaign, and nobody's persistence. */
import type { Assessment } from "../../core/assessment.ts";
import type { Step } from "../../core/policy/index.ts";
import { sayDay } from "../wording/day.ts";
import type { BannerEvents } from "./contract.ts";
import { StepList } from "./steps.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly steps: readonly Step[];
  readonly events: BannerEvents;
}

export function CampaignPart({ assessment: { campaign, message }, steps, events }: Props) {
  if (campaign === undefined) return null;
  const { people, since } = campaign;
  return (
    <div class="part">
      <h3>
        {people} people sent this text{since && ` since ${sinceInWords(since, message.date)}`}
      </h3>
      <p>
        {people > 2 ? "Many people, one matter." : "They may share a matter, or be one person with two addresses."}{" "}
        Nobody counts as writing too often for it.
      </p>
      <StepList steps={steps} events={events} />
    </div>
  );
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY_MS = 86_400_000;

/** "Monday" within six days before this message; else the day in full. */
function sinceInWords(since: string, date: string | null): string {
  const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const ago = date === null ? Number.NaN : (day(date) - day(since)) / DAY_MS;
  return ago >= 0 && ago < 7 ? (WEEKDAYS[new Date(day(since)).getUTCDay()] ?? sayDay(since)) : sayDay(since);
}
