/** The side panel: what the tab beside it shows, and the person's record. Wiring only. */
import { findActiveTab, makeClient, openOptions, watchActiveTab } from "../browser/index.ts";
import { isProblem } from "../core/mail/index.ts";
import { type FactDraft, missingBeforeRestriction } from "../core/register/index.ts";
import { mountPanel, type PanelProps } from "../ui/panel/index.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The panel's page has lost its root.");

const end = new AbortController();
const client = makeClient(end.signal);
let tab: number | null = null;
let turn = 0;
let props: PanelProps = {
  view: { kind: "loading" },
  case: null,
  staff: null,
  missingBeforeRestriction: [],
  outcome: null,
  record: (fact) => void record(fact),
  openOptions,
};
const panel = mountPanel(root, props);

function show(change: Partial<PanelProps>): void {
  props = { ...props, ...change };
  panel.update(props);
}

async function read(): Promise<void> {
  turn += 1;
  const mine = turn;
  const beside = await findActiveTab(location.href);
  const answer = beside === null ? { kind: "nothing-open" as const } : await client.ask("current", { tab: beside });
  if (mine !== turn) return;
  tab = beside;
  const view = isProblem(answer) ? { kind: "unreadable" as const, problem: answer } : answer;
  const kase = view.kind === "message" ? view.assessment.case : null;
  show({
    view,
    case: kase,
    staff: view.kind === "message" ? view.staff : null,
    missingBeforeRestriction: kase === null ? [] : missingBeforeRestriction(kase),
  });
}

async function record(fact: FactDraft): Promise<void> {
  if (tab === null) return;
  const problem = await client.ask("record", { fact, tab });
  await read();
  show({ outcome: problem ? { kind: "problem", fact: fact.kind, problem } : { kind: "recorded", fact: fact.kind } });
}

client.onNotice(() => void read(), end.signal);
watchActiveTab(() => void read(), end.signal);
void read();
