/** What the background does for each request. Every handler finds all it needs in the stores: the worker may die. */
import {
  type Answer,
  findTabView,
  type Handlers,
  holdReply,
  loadParts,
  pasteInPage,
  type Requests,
  readSettings,
  type Sender,
  saveSettings,
  takeReply,
  tell,
} from "../browser/index.ts";
import { fillLetter } from "../core/letters/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { foldCase } from "../core/register/index.ts";
import { learnMails } from "./learn-mails.ts";
import { markPeople, markThreads } from "./mark-people.ts";
import { readRecord } from "./person.ts";
import { seedPractice } from "./practice-seed.ts";
import { readMail } from "./read-mail.ts";
import { recordFact } from "./record-fact.ts";
import { beginComparison, showMessage, showNothing, showUnreadable, viewForPanel } from "./show-message.ts";
import { type Edge, type World, worldOf } from "./worlds.ts";

/** All handlers. `edge` gives the clock and new ids. */
export function makeHandlers(edge: Edge): Handlers {
  return {
    async assess(ask, sender) {
      const failed = sender.origin === "practice" ? await seedPractice() : null;
      return failed ?? showMessage(ask, sender, edge);
    },
    unreadable: ({ problem }, sender) => showUnreadable(problem, sender),
    closed: (_ask, sender) => showNothing(sender),
    async record({ fact, tab }, sender) {
      const world = await worldBeside(sender, tab, edge);
      return isProblem(world) ? world : recordFact(fact, sender, world, edge);
    },
    draft: (ask, sender) => draftLetter(ask, sender, edge),
    async holdReply(reply, { page }) {
      await holdReply(page, reply, edge.now().getTime());
      return null;
    },
    takeReply: (wanted, { page }) => takeReply(page, wanted, edge.now().getTime()),
    learn: ({ mails, account }, { origin }) => learnMails(mails, account, worldOf(origin === "practice", edge)),
    compare: ({ earlier }, sender) => beginComparison(earlier, sender),
    loadParts: (_ask, sender) => loadParts(sender),
    pasteInPage: (ask, sender) => pasteInPage(sender, ask, edge.pasteIntoEditor),
    async marks({ addresses, threads = [] }, sender) {
      const failed = sender.origin === "practice" ? await seedPractice() : null;
      const world = worldOf(sender.origin === "practice", edge);
      return failed ?? [...(await markPeople(addresses, world)), ...(await markThreads(threads, world))];
    },
    current: ({ tab }) => viewForPanel(tab, edge),
    case: (ask, sender) => readCase(ask, sender, edge),
    settings: () => readSettings(),
    async saveSettings({ settings }) {
      await saveSettings(settings);
      // Who reads, and who holds which duty, may be another now: what is shown is asked for again.
      await tell("registerChanged");
      return null;
    },
  };
}

const CLOSED: Problem<"message-closed"> = {
  problem: "message-closed",
  message: "The message that this is about is not open any more.",
  next: "Open the person's message again and try once more.",
};

/**
 * The panel stands beside a tab and works in that tab's world; readers work in their own. Once the tab shows nothing
 * nobody knows the world, and a practice fact must never reach the real register.
 */
async function worldBeside(sender: Sender, tab: number | undefined, edge: Edge): Promise<World | Problem> {
  if (sender.origin !== "panel") return worldOf(sender.origin === "practice", edge);
  const view = tab === undefined ? null : await findTabView(tab);
  return view === null ? CLOSED : worldOf(view.practice, edge);
}

async function readCase({ person, tab }: Requests["case"]["ask"], sender: Sender, edge: Edge): Promise<Answer<"case">> {
  const world = await worldBeside(sender, tab, edge);
  if (isProblem(world)) return world;
  const record = await readRecord(person, world);
  return isProblem(record) ? record : foldCase(person, record.facts, world.today);
}

async function draftLetter(
  { letter, mail, account }: Requests["draft"]["ask"],
  sender: Sender,
  edge: Edge,
): Promise<Answer<"draft">> {
  const read = await readMail(mail, account, worldOf(sender.origin === "practice", edge));
  if (isProblem(read)) return read;
  const { pack, settings, staff } = read.desk;
  return fillLetter({
    letter,
    pack,
    places: settings.places,
    organisation: settings.organisation,
    reader: staff,
    message: read.message,
    kase: read.assessment.case,
    steps: read.assessment.steps,
  });
}
