/** Takes an exported mailbox in as history: choose the file, see how far it is, stop it. */
import { useId } from "preact/hooks";
import type { ImportView, OptionsProps } from "./contract.ts";

export function TakeIn({ taking, takeIn, stopTaking, values }: OptionsProps) {
  const id = useId();
  const runs = taking !== null && taking.ended === null;
  const ready = values.own.length > 0;
  return (
    <section class="stack">
      <h2>Earlier mail</h2>
      <p>
        Composure compares a message with those it has seen. You can let it take in mail from before: export a folder of
        your webmail as .mbox and choose the file. It is read on this computer. Only fingerprints are kept, and a mail
        that comes twice counts once.
      </p>
      {ready ? (
        <div class="field">
          <label for={id}>Mailbox file (.mbox)</label>
          <input
            id={id}
            type="file"
            accept=".mbox,application/mbox"
            disabled={runs}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) takeIn(file);
            }}
          />
        </div>
      ) : (
        <p>
          First fill in your team’s own addresses above and save. Otherwise your own replies would count as somebody
          else’s.
        </p>
      )}
      {taking && <Progress taking={taking} stop={stopTaking} />}
    </section>
  );
}

function Progress({ taking, stop }: { taking: ImportView; stop(): void }) {
  const id = useId();
  const { file, kept, known, leftOut, unread, share, ended, problem } = taking;
  const counts = [
    `${kept} taken in`,
    known > 0 ? `${known} known already` : "",
    leftOut > 0 ? `${leftOut} left out (your own mail, bounces, auto-replies)` : "",
    unread > 0 ? `${unread} could not be read` : "",
  ].filter(Boolean);
  return (
    <>
      {ended === null && (
        <div class="row">
          <label for={id}>Reading {file}</label>
          <progress id={id} max={1} value={share} />
          <button type="button" onClick={stop}>
            Stop
          </button>
        </div>
      )}
      <p role="status">
        {ended === "whole" && `${file} is read. `}
        {ended === "stopped" && `Stopped. What was taken in stays. `}
        {ended !== null && `${counts.join(", ")}.`}
      </p>
      <p role="alert" class="error">
        {problem && `${problem.message} ${problem.next}`}
      </p>
    </>
  );
}
