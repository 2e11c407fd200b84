/** The options page: settings, and the webmails that Composure may read. Wiring only. */
import {
  askForHost,
  describeRepairs,
  EMPTY_SETTINGS,
  findOverrides,
  forgetHost,
  listHosts,
  makeClient,
  type Settings,
} from "../browser/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { DEFAULT_PACK_ID, findPack } from "../core/policy/index.ts";
import { takeInMailbox } from "../reader/index.ts";
import { type MountedOptions, mountOptions, type OptionsProps, placesInGroups } from "../ui/options/index.ts";
import { checkOverrides, sayRefused } from "../webmail/index.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The options page has lost its root.");

const client = makeClient(new AbortController().signal);
const pack = findPack(DEFAULT_PACK_ID);
if (isProblem(pack)) throw new Error(pack.message);
const places = placesInGroups(pack);

let page: MountedOptions | null = null;
let props: OptionsProps | null = null;

function show(change: Partial<OptionsProps>): void {
  if (props === null) return;
  props = { ...props, ...change };
  page?.update(props);
}

const readHosts = async (): Promise<OptionsProps["hosts"]> =>
  (await listHosts()).map(({ origin, allowed }) => ({ origin, status: allowed ? "allowed" : "not-allowed" }));

async function save(values: Settings): Promise<void> {
  const problem = await client.ask("saveSettings", { settings: values });
  show({ values, outcome: problem ? { kind: "problem", problem } : { kind: "saved" } });
}

let stop = new AbortController();

function takeIn(file: File): void {
  stop = new AbortController();
  void takeInMailbox(file, client, (taking) => show({ taking }), stop.signal);
}

/** The browser asks the reader only while their click lasts: nothing is waited for before. */
async function changeHost(changing: Promise<null | Problem>): Promise<void> {
  const hostProblem = await changing;
  show({ hosts: await readHosts(), hostProblem });
}

async function start(place: HTMLElement): Promise<void> {
  const answer = await client.ask("settings", null);
  const read = isProblem(answer) ? { settings: null, repaired: [] } : answer;
  const problem = isProblem(answer) ? answer : describeRepairs(read.repaired);
  props = {
    values: read.settings ?? EMPTY_SETTINGS,
    pack: { title: isProblem(pack) ? "" : pack.title, places },
    hosts: await readHosts(),
    outcome: problem && { kind: "problem", problem },
    hostProblem: null,
    taking: null,
    takeIn,
    stopTaking: () => stop.abort(),
    save: (values) => void save(values),
    addHost: (origin) => void changeHost(askForHost(origin)),
    removeHost: (origin) => void changeHost(forgetHost(origin)),
  };
  page = mountOptions(place, props);
}

void start(root).then(async () => {
  // Managed storage may be slow: the page does not wait for it.
  const { refused } = checkOverrides(await findOverrides(), document);
  show({ refusedSelectors: refused.map(sayRefused) });
});
