/** How the message relates to earlier ones: which it repeats, whether that was answered, and what is new in it. */
import { useId } from "preact/hooks";
import type { Assessment } from "../../core/assessment.ts";
import type { Repeat } from "../../core/history/index.ts";
import type { Step } from "../../core/policy/index.ts";
import type { Case } from "../../core/register/index.ts";
import { OpenEarlier, type OpensEarlier } from "../counts/index.ts";
import { CHANNEL_WORDING } from "../wording/channels.ts";
import { sayDay } from "../wording/day.ts";
import { endSentence } from "../wording/sentence-end.ts";
import type { BannerEvents } from "./contract.ts";
import { isCovered } from "./judged.ts";
import { isRepeat } from "./sort-steps.ts";
import { StepList } from "./steps.tsx";
import { Words } from "./words.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly events: BannerEvents;
  readonly links: OpensEarlier["links"];
  readonly steps: readonly Step[];
}

type EarlierMessage = Repeat["of"][number];

export function Repeated({ assessment, events, links, steps }: Props) {
  const id = useId();
  const { repeat, findings, persistence } = assessment;
  const [first, ...others] = repeat?.of ?? [];
  if (repeat === null || !isRepeat(assessment) || first === undefined) return null;
  const opens = { links, openEarlier: events.openEarlier };
  const fresh = repeat.newSentences;
  return (
    <div class="part">
      <h3 id={id}>
        <Which assessment={assessment} first={first} opens={opens} /> {newInWords(repeat)}
      </h3>
      {fresh.map((sentence) => (
        <Words key={sentence.start} quote={sentence.quote} covered={isCovered(findings, sentence)} about={id} />
      ))}
      <Noted kase={assessment.case} of={repeat.of} />
      <div class="run">
        {repeat.unsure && (
          <p>
            {fresh.length > 0
              ? "There may be more that is new: read the whole message."
              : "It may contain something new. Read it as if it did."}
          </p>
        )}
        <AlsoSaid others={others} kase={assessment.case} opens={opens} />
        {assessment.answers?.map(({ id: fact, reference, outcome, on }) => (
          <p key={fact}>
            Answered on {sayDay(on)}, reference {reference}: {endSentence(outcome)}
          </p>
        ))}
        <HowOften persistence={persistence} />
      </div>
      <StepList steps={steps} events={events} />
    </div>
  );
}

function HowOften({ persistence }: Pick<Assessment, "persistence">) {
  const said = persistence.find(({ id }) => id === "persistence.duplicate")?.count;
  const again = persistence.some(({ id }) => id === "persistence.after-resolution");
  if (said === undefined && !again) return null;
  return (
    <p>
      {said !== undefined && `Said ${said === 2 ? "twice" : `${said} times`} so far, this message among them. `}
      {again && "It came again after that answer. Check first that the answer covers what is said here."}
    </p>
  );
}

const MOST = 5;

interface AlsoProps {
  readonly others: Repeat["of"];
  readonly kase: Case | null;
  readonly opens: OpensEarlier;
}

function AlsoSaid({ others, kase, opens }: AlsoProps) {
  if (others.length === 0) return null;
  return (
    <p>
      Also said in{" "}
      {others.slice(0, MOST).map((earlier, at) => {
        const which = whichInWords(earlier, kase);
        return (
          <span key={earlier.id}>
            {at > 0 && ", "}
            {which}
            <Open earlier={earlier} which={which} opens={opens} />
          </span>
        );
      })}
      {others.length > MOST && ` and ${others.length - MOST} more`}.
    </p>
  );
}

/** "This repeats a complaint answered on 4 March 2026 (open it)." Without an answer on record it says when it was said. */
function Which({ assessment, first, opens }: { assessment: Assessment; first: EarlierMessage; opens: OpensEarlier }) {
  const answer = assessment.answers?.at(-1);
  const which = whichInWords(first, assessment.case);
  return (
    <>
      This repeats {answer ? `a complaint answered on ${sayDay(answer.on)}` : which}
      <Open earlier={first} which={which} opens={opens} />.
    </>
  );
}

/** What was noted by hand is no message that could be opened. */
function Open({ earlier: { id }, which, opens }: { earlier: EarlierMessage; which: string; opens: OpensEarlier }) {
  if (id.startsWith(NOTED)) return null;
  return (
    <>
      {" "}
      (<OpenEarlier id={id} which={which} {...opens} />)
    </>
  );
}

function newInWords({ kind, newSentences }: Repeat): string {
  if (newSentences.length === 1) return "One thing is new:";
  if (newSentences.length > 1) return `${newSentences.length} things are new:`;
  return kind === "duplicate" ? "No new sentence was found in it." : "Something in it is new.";
}

const NOTED = "noted:";

const noteOf = (kase: Case | null, { id }: EarlierMessage) =>
  kase?.noted.find((fact) => id === `${NOTED}${fact.id}`) ?? null;

/** "the message of 4 March 2026", "the phone call of 4 March 2026". */
function whichInWords(earlier: EarlierMessage, kase: Case | null): string {
  const what = CHANNEL_WORDING[noteOf(kase, earlier)?.channel ?? "email"];
  return earlier.date ? `the ${what} of ${sayDay(earlier.date)}` : `an earlier ${what}`;
}

/** What was noted by hand stands in the record: it is shown, as there is no message to open. */
function Noted({ kase, of }: { kase: Case | null; of: Repeat["of"] }) {
  return of.map((earlier) => {
    const note = noteOf(kase, earlier);
    if (note === null) return null;
    return (
      <details key={note.id}>
        <summary>
          What was noted of the {CHANNEL_WORDING[note.channel]} of {sayDay(note.on)}
        </summary>
        <blockquote>{note.words}</blockquote>
      </details>
    );
  });
}
