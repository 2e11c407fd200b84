/** What the banner says of other messages beside a repeat: how often the person wrote, and the one the reader came from. */
import type { Assessment } from "../../core/assessment.ts";
import { Counts, type OpensEarlier } from "../counts/index.ts";
import { sayDay } from "../wording/day.ts";
import type { BannerEvents } from "./contract.ts";

interface Props {
  readonly assessment: Assessment;
  readonly events: BannerEvents;
}

/** Nothing for a person's only message: one is no count. */
export function CountsPart({
  assessment: { counts, message, ours },
  links,
  events,
}: Props & Pick<OpensEarlier, "links">) {
  if (ours || !counts?.windows.some(({ of }) => of.length > 1)) return null;
  return (
    <div class="part">
      <Counts counts={counts} open={message.id} opens={{ links, openEarlier: events.openEarlier }} />
    </div>
  );
}

/** The way back to the comparison, once the reader has opened the earlier message. */
export function CameFrom({ assessment: { cameFrom }, events }: Props) {
  if (cameFrom === undefined) return null;
  return (
    <div class="part">
      <h3>Compare this with {cameFrom.date ? `the message of ${sayDay(cameFrom.date)}` : "the later message"}</h3>
      <button type="button" onClick={events.openPanel}>
        See both side by side
      </button>
    </div>
  );
}
