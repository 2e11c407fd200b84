/** Shows which letter is in the reply, what is still to fill in, and why a send was stopped. */
import { mountInShadow } from "../shell/mount.ts";
import type { MountedReplyBar, ReplyBarEvents, ReplyBarView } from "./contract.ts";
import css from "./reply-bar.css?inline";

/** Shows `view` in an open shadow root inside `place`. Takes no focus. */
export function mountReplyBar(place: HTMLElement, view: ReplyBarView, events: ReplyBarEvents): MountedReplyBar {
  const shell = mountInShadow(place, "reply-bar", css);
  const update = (next: ReplyBarView): void => shell.show(<ReplyBar view={next} events={events} />);
  update(view);
  return { update, unmount: shell.unmount };
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** For example "Two places to fill in: reference; date". */
export function sayBlanks(blanks: readonly string[]): string {
  if (blanks.length === 0) return "Nothing left to fill in.";
  const places = blanks.length === 1 ? "place" : "places";
  return `${NUMBERS[blanks.length] ?? blanks.length} ${places} to fill in: ${blanks.join("; ")}`;
}

function ReplyBar({ view, events }: { view: ReplyBarView; events: ReplyBarEvents }) {
  return (
    <section aria-label="Composure: about this reply">
      <div class="row">
        <strong>{view.title}</strong>
        {(view.blanks.length > 0 || view.stopped === null) && <span>{sayBlanks(view.blanks)}</span>}
      </div>
      <p role="alert" class="error">
        {view.stopped}
      </p>
      {view.anyway && (
        <div class="row">
          <button type="button" onClick={events.anyway}>
            Send anyway
          </button>
        </div>
      )}
      <div class="row">
        <button type="button" onClick={events.again}>
          Put the letter in again
        </button>
        <span class="muted">Composure never sends. You do.</span>
      </div>
    </section>
  );
}
