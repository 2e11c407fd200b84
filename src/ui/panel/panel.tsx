/** The side panel as a whole. "Could not read" and "nothing found" never look the same. */
import { AboutMessage } from "./about-message.tsx";
import type { PanelProps } from "./contract.ts";
import { OnRecord } from "./on-record.tsx";
import { RecordForms } from "./record-forms.tsx";

export function Panel(props: PanelProps) {
  return (
    <main class="stack">
      <h1>Composure</h1>
      <Content {...props} />
    </main>
  );
}

function Content(props: PanelProps) {
  const { view, case: kase } = props;
  switch (view.kind) {
    case "loading":
      return <p role="status">Reading…</p>;
    case "nothing-open":
      return <p role="status">No message is open. Open one in your webmail to see it here.</p>;
    case "unreadable":
      return (
        <section class="unreadable" role="status">
          <h2>This message could not be read</h2>
          <p>{view.problem.message}</p>
          <p>{view.problem.next}</p>
          <p>Nothing was checked. Read it yourself.</p>
        </section>
      );
    case "message":
      return (
        <>
          <AboutMessage assessment={view.assessment} only={view.only ?? null} />
          {kase ? (
            // A new person is a new page: nothing typed for one may be recorded for another.
            <div class="stack" key={kase.person}>
              <OnRecord {...props} case={kase} />
              <RecordForms {...props} case={kase} message={view.assessment.message.id} />
            </div>
          ) : (
            view.only !== "selected" && (
              <p>The message shows no address for this person, so nothing can be put on record.</p>
            )
          )}
        </>
      );
  }
}
