/** The message that a tab shows: assessed, kept in the history once, and told to toolbar and panel. */
import {
  clearTabView,
  findComparison,
  findTabView,
  keepComparison,
  type PanelView,
  type Requests,
  rememberLink,
  type Sender,
  type SideBySide,
  setTabView,
  setToolbar,
  type TabView,
  tell,
} from "../browser/index.ts";
import type { Assessment } from "../core/assessment.ts";
import type { HistoryKey } from "../core/history/index.ts";
import { isProblem, type Mail, type MessageId, openMail, type Problem } from "../core/mail/index.ts";
import { textAsMail } from "./check-text.ts";
import { noteReply } from "./note-reply.ts";
import { noteThread } from "./note-thread.ts";
import { type ReadMail, readMail } from "./read-mail.ts";
import { sideBySide } from "./side-by-side.ts";
import { noteClues, suggestPeople } from "./suggest-people.ts";
import { faceOf, faceOfProblem } from "./toolbar-face.ts";
import { type Edge, type World, worldOf } from "./worlds.ts";

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
  await keepTrace(read, world, notes?.link ?? null);
  const cameFrom = await meetComparison(mail, read.assessment, practice);
  if (sender.tab !== null && (await stillShows(sender.tab, mail)))
    await setToolbar(sender.tab, faceOf(read.assessment, notes?.partial));
  if (notes?.thread && !practice) await noteThread(notes.thread, read.assessment);
  await tell("viewChanged");
  return cameFrom ? { ...read.assessment, cameFrom } : read.assessment;
}

/** Should the disk be full, what was found now matters more than a later comparison. */
async function keepTrace({ assessment, known, message, own, print }: ReadMail, world: World, link: string | null) {
  if (print) await world.history.keep(print);
  if (assessment.ours) await noteReply(message, own, known.key, world);
  else if (!message.automatic) await noteClues(message, known.key, world);
  if (link !== null && !world.practice) await rememberLink(message.id, link);
}

/** The earlier message that somebody went to look at is open now. */
async function meetComparison(
  mail: Mail,
  { copyOf }: Assessment,
  practice: boolean,
): Promise<NonNullable<Assessment["cameFrom"]> | null> {
  const comparison = await findComparison();
  if (comparison === null || comparison.practice !== practice) return null;
  if (mail.id !== comparison.of && copyOf !== comparison.of) return null;
  if (comparison.earlier === null) await keepComparison({ ...comparison, earlier: mail });
  return { date: comparison.later.date };
}

/** The page could not be read. Text that somebody selected there to have it checked stays in the panel. */
export async function showUnreadable(problem: Problem, sender: Sender): Promise<null> {
  const view = sender.tab === null ? null : await findTabView(sender.tab);
  if (view?.shows.kind !== "text") await setView(sender, { kind: "unreadable", problem });
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
  const { assessment, desk, message, known, own } = read;
  const only = view.shows.kind === "text" ? "selected" : notes?.partial ? "partial" : null;
  const beside = await readBeside(mail, view.practice, known.key);
  const suggestions = assessment.case ? await suggestPeople(message, known, own, worldOf(view.practice, edge)) : [];
  return {
    kind: "message",
    assessment,
    staff: desk.staff,
    ...(only && { only }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(beside && { beside }),
  };
}

/** Both messages of the comparison, where the tab shows one of them and both have been open. */
async function readBeside({ id }: Mail, practice: boolean, key: HistoryKey): Promise<SideBySide | null> {
  const comparison = await findComparison();
  if (!comparison?.earlier || comparison.practice !== practice) return null;
  if (id !== comparison.later.id && id !== comparison.earlier.id) return null;
  const [later, earlier] = [openMail(comparison.later), openMail(comparison.earlier)];
  if (isProblem(later) || isProblem(earlier)) return null;
  return { laterDate: later.date, earlierDate: earlier.date, rows: sideBySide(later, earlier, key) };
}

/** Somebody goes from the message that their tab shows to an earlier one. */
export async function beginComparison(earlier: MessageId, { tab, origin }: Sender): Promise<null> {
  const view = tab === null ? null : await findTabView(tab);
  if (view?.shows.kind !== "message") return null;
  await keepComparison({ practice: origin === "practice", later: view.shows.mail, of: earlier, earlier: null });
  return null;
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
