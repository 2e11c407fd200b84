/** The side panel as a whole. "Could not read" and "nothing found" never look the same. */
import { Counts } from "../counts/index.ts";
import { AboutMessage } from "./about-message.tsx";
import type { PanelProps } from "./contract.ts";
import { OnRecord } from "./on-record.tsx";
import { People } from "./people.tsx";
import { RecordForms } from "./record-forms.tsx";
import { SideBySide } from "./side-by-side.tsx";

export function Panel(props: PanelProps) {
  return (
    <main class="stack">
      <h1>Composure</h1>
      <Content {...props} />
    </main>
  );
}

function Content(props: PanelProps) {
  const { view } = props;
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
      return <OpenMessage {...props} view={view} />;
  }
}

type Opened = Extract<PanelProps["view"], { kind: "message" }>;

function OpenMessage({ view, ...props }: Omit<PanelProps, "view"> & { readonly view: Opened }) {
  const { case: kase } = props;
  const { assessment, beside, only = null, suggestions = [] } = view;
  const shared = { ...props, view };
  return (
    <>
      <AboutMessage assessment={assessment} only={only} />
      {beside && <SideBySide beside={beside} />}
      {kase ? (
        // A new person is a new page: nothing typed for one may be recorded for another.
        <div class="stack" key={kase.person}>
          <HowOften assessment={assessment} />
          <OnRecord {...shared} case={kase} />
          <People {...shared} case={kase} assessment={assessment} suggestions={suggestions} />
          <RecordForms {...shared} case={kase} message={assessment.message.id} />
        </div>
      ) : (
        only !== "selected" && <p>The message shows no address for this person, so nothing can be put on record.</p>
      )}
    </>
  );
}

function HowOften({ assessment: { counts, message } }: Pick<Opened, "assessment">) {
  if (counts === undefined) return null;
  return (
    <section class="stack">
      <h2>How often they wrote</h2>
      <Counts counts={counts} open={message.id} />
    </section>
  );
}
