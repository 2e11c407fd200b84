/** The message that a tab shows: assessed, kept in the history once, and told to toolbar and panel. */
import {
  clearTabView,
  findTabView,
  type PanelView,
  type Requests,
  type Sender,
  setTabView,
  setToolbar,
  type TabView,
  tell,
} from "../browser/index.ts";
import type { Assessment } from "../core/assessment.ts";
import { isProblem, type Mail, type Problem } from "../core/mail/index.ts";
import { textAsMail } from "./check-text.ts";
import { noteThread } from "./note-thread.ts";
import { readMail } from "./read-mail.ts";
import { faceOf, faceOfProblem } from "./toolbar-face.ts";
import { type Edge, worldOf } from "./worlds.ts";

/** Reads the mail that has just been opened. The tab's view is set first: a later message may overtake this one. */
export async function showMessage(
  { mail, account, notes }: Requests["assess"]["ask"],
  sender: Sender,
  edge: Edge,
): Promise<Assessment | Problem> {
  const practice = sender.origin === "practice";
  await setView(sender, { kind: "message", mail, account, ...(notes && { notes }) });
  const world = worldOf(practice, edge);
  const read = await readMail(mail, account, world, notes?.own);
  if (isProblem(read)) {
    if (await stillShows(sender.tab, mail)) await showUnreadable(read, sender);
    return read;
  }
  // Should the disk be full, what was found now matters more than a later comparison.
  if (read.print) await world.history.keep(read.print);
  if (sender.tab !== null && (await stillShows(sender.tab, mail)))
    await setToolbar(sender.tab, faceOf(read.assessment, notes?.partial));
  if (notes?.thread && !practice) await noteThread(notes.thread, read.assessment);
  await tell("viewChanged");
  return read.assessment;
}

/** The page could not be read. */
export async function showUnreadable(problem: Problem, sender: Sender): Promise<null> {
  await setView(sender, { kind: "unreadable", problem });
  if (sender.tab !== null) await setToolbar(sender.tab, faceOfProblem(problem));
  await tell("viewChanged");
  return null;
}

/** No message is open any more. A frame speaks for its own message only; the page itself for all its frames. */
export async function showNothing(sender: Sender): Promise<null> {
  const { tab } = sender;
  if (tab === null) return null;
  const cleared = await inOrder(async () => {
    const view = await findTabView(tab);
    if (view === null || (!sender.top && view.document !== sender.document)) return false;
    await clearTabView(tab);
    return true;
  });
  if (!cleared) return null;
  await setToolbar(tab, null);
  await tell("viewChanged");
  return null;
}

/** What the panel shows beside a tab, worked out anew. */
export async function viewForPanel(tab: number, edge: Edge): Promise<PanelView> {
  const view = await findTabView(tab);
  if (view === null) return { kind: "nothing-open" };
  if (view.shows.kind === "unreadable") return view.shows;
  const shown = view.shows.kind === "text" ? { mail: textAsMail(view.shows.text), account: null } : view.shows;
  const { account, mail, notes } = { notes: undefined, ...shown };
  const read = await readMail(mail, account, worldOf(view.practice, edge), notes?.own);
  if (isProblem(read)) return { kind: "unreadable", problem: read };
  const { assessment, desk } = read;
  const only = view.shows.kind === "text" ? "selected" : notes?.partial ? "partial" : null;
  return { kind: "message", assessment, staff: desk.staff, ...(only && { only }) };
}

async function setView(sender: Sender, shows: TabView["shows"]): Promise<void> {
  const { document, origin, tab } = sender;
  if (tab !== null) await inOrder(() => setTabView(tab, { practice: origin === "practice", document, shows }));
}

let last: Promise<unknown> = Promise.resolve();

/** "Closed" looks before it clears: nothing may be set in between. */
function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

async function stillShows(tab: number | null, mail: Mail): Promise<boolean> {
  const view = tab === null ? null : await findTabView(tab);
  return view?.shows.kind === "message" && view.shows.mail.id === mail.id;
}
