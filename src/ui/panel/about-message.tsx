/** The open message in a few lines: who, what about, and what was found in it. Quotes nothing. */
import type { Assessment } from "../../core/assessment.ts";
import { CATEGORY_WORDING, TARGET_WORDING } from "../wording/categories.ts";
import { sayDay } from "../wording/day.ts";
import { SIGNAL_WORDING } from "../wording/signals.ts";

interface Props {
  readonly assessment: Assessment;
  readonly only: "partial" | "selected" | null;
}

/** Says "Checked: nothing found" where that is so. */
export function AboutMessage({ assessment, only }: Props) {
  const { message, ours } = assessment;
  const found = foundIn(assessment);
  return (
    <section>
      <h2>{only === "selected" ? message.subject : senderOf(assessment)}</h2>
      {message.from.name && message.from.address && <p class="muted">{message.from.address}</p>}
      {only !== "selected" && (
        <p>
          {message.subject || "No subject"}
          {message.date && <span class="muted">, {sayDay(message.date)}</span>}
        </p>
      )}
      {only === "partial" && <p>Only a part of this message was read. Read the rest yourself.</p>}
      {only === "selected" && <p>This is the text that you selected. It was checked and not kept.</p>}
      {ours ? (
        <p role="status">This is your own mail, or no person wrote it. It was not checked.</p>
      ) : found.length === 0 ? (
        <p role="status" class="done">
          {only ? "Nothing found in the words that were read" : "Checked: nothing found"}
        </p>
      ) : (
        <ul>
          {found.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const senderOf = ({ message: { from } }: Assessment) => from.name || from.address || "Sender not shown";

function foundIn({ campaign, findings, signals, repeat }: Assessment): readonly string[] {
  const said = repeat?.kind === "duplicate" || repeat?.kind === "partly-new";
  return [
    ...new Set([
      ...findings.map(({ category, target }) => {
        const aimed = target && target !== "none" ? `, ${TARGET_WORDING[target]}` : "";
        return `Words that ${CATEGORY_WORDING[category].reads}${aimed}`;
      }),
      ...(said ? [repeat.kind === "duplicate" ? "Repeats an earlier message" : "Partly said before, partly new"] : []),
      ...(campaign ? [`A text that ${campaign.people} people sent`] : []),
      ...signals.map(({ id }) => SIGNAL_WORDING[id].title),
    ]),
  ];
}
