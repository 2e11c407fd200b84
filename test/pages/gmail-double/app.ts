/**
 * A page that behaves as Gmail does: views that swap and stay behind, bodies that come late, drawing anew that wipes what
 * is not its own, a list that recycles its rows, editors with a model, sends that act on mouseup. Options in the address:
 * hl, rows, length, open, late, split, editor, conversation, opens; its state is steered by `double` on the window.
 */
import { advertCells, bar, composeHtml, menuHtml, rowCells, threadHtml, verticalRows } from "./draw.ts";
import { type DoubleEditor, type EditorKind, makeEditor } from "./editor-model.ts";
import { ACCOUNT, type DoubleMessage, type DoubleThread, hex, LANGUAGES, makeThreads, TWICE, token } from "./mailbox.ts";

const query = new URLSearchParams(location.search);
const option = (name: string, fallback: string) => query.get(name) ?? fallback;
const language = option("hl", "en-GB");
const threads = makeThreads(Number(option("rows", "100")), Number(option("length", "3")));
const LATE = Number(option("late", "200"));
const ROW = 40;
const WINDOW = 30;
const KEPT_VIEWS = 4;

type Policy = { createHTML(text: string): string };
const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: Policy): Policy } };
const policy = trustedTypes.createPolicy("double", { createHTML: (text) => text });
const html = (text: string) => policy.createHTML(text);
const byId = (id: string) => document.getElementById(id) as HTMLElement;
function make(text: string): HTMLElement {
  const holder = document.createElement("template");
  holder.innerHTML = html(text.trim());
  return holder.content.firstElementChild as HTMLElement;
}

document.documentElement.lang = language;
document.documentElement.dir = LANGUAGES[language]?.rtl ? "rtl" : "ltr";
byId("bar").innerHTML = html(bar());
if (location.pathname.endsWith("/popout")) document.body.className = "aAU xE Su";

/** Old views stay in the page, hidden; the newest comes last. */
function swapTo(view: HTMLElement): void {
  const views = byId("views");
  for (const old of views.children) (old as HTMLElement).style.display = "none";
  views.append(view);
  while (views.children.length > KEPT_VIEWS) views.firstElementChild?.remove();
}

function listView(list: readonly DoubleThread[]): HTMLElement {
  const view = make(`<div role="main"><div class="UI" gh="tl"><div id="scroller"><div class="Cp"><div><table class="F cf zt"><tbody></tbody></table></div></div></div></div></div>`);
  const body = view.querySelector("tbody") as HTMLElement;
  const scroller = view.querySelector("#scroller") as HTMLElement;
  const rows = Array.from({ length: Math.min(WINDOW, list.length) }, () => make(`<table><tbody><tr class="zA yO"></tr></tbody></table>`).querySelector("tr") as HTMLElement);
  const [above, below] = [document.createElement("tr"), document.createElement("tr")];
  let first = -1;
  // The same row nodes carry other conversations as the list scrolls.
  const draw = () => {
    const next = Math.max(0, Math.min(list.length - rows.length, Math.floor(scroller.scrollTop / ROW) - 5));
    if (next === first) return;
    first = next;
    above.style.height = `${first * ROW}px`;
    below.style.height = `${(list.length - first - rows.length) * ROW}px`;
    rows.forEach((row, i) => {
      const thread = list[first + i];
      if (!thread) return;
      row.innerHTML = html(i + first === 3 ? advertCells() : rowCells(thread, language));
      row.onclick = () => (location.hash = `#inbox/${token(thread.number)}`);
    });
  };
  draw();
  body.append(above, ...rows, below);
  scroller.addEventListener("scroll", draw);
  return view;
}

function splitView(list: readonly DoubleThread[], thread: DoubleThread | null): HTMLElement {
  const view = make(`<div role="main"><div gh="tl"><div class="Cp"><table><tbody></tbody></table></div></div><div class="aia"></div></div>`);
  for (const one of list.slice(0, 20)) {
    for (const cells of verticalRows(one)) {
      const row = make(`<table><tbody><tr class="zA yO apv">${cells}</tr></tbody></table>`).querySelector("tr") as HTMLElement;
      row.onclick = () => (location.hash = `#inbox/${token(one.number)}`);
      view.querySelector("tbody")?.append(row);
    }
  }
  if (thread) view.querySelector(".aia")?.append(threadPane(thread));
  return view;
}

function threadPane(thread: DoubleThread): HTMLElement {
  const pane = make(threadHtml(thread, language, Number(option("open", "2"))));
  setTimeout(() => fillBodies(pane, thread), LATE);
  wireThread(pane, thread);
  return pane;
}

function fillBodies(pane: HTMLElement, thread: DoubleThread): void {
  for (const item of pane.querySelectorAll<HTMLElement>(".h7")) {
    const body = item.querySelector(".a3s");
    if (body?.childElementCount === 0) body.innerHTML = html(messageOf(item, thread)?.body ?? "");
  }
}

function messageOf(item: HTMLElement, thread: DoubleThread): DoubleMessage | undefined {
  return thread.messages.find(({ number }) => String(number) === item.dataset["number"]);
}

function wireThread(pane: HTMLElement, thread: DoubleThread): void {
  const last = thread.messages.at(-1) ?? null;
  const answer = (message: DoubleMessage | null, forward: boolean, near: Element | null) =>
    setTimeout(() => openCompose(message, thread, forward, near ?? pane), Number(option("opens", "150")));
  for (const [css, forward] of [[".bkH", false], [".bkG", true]] as const) {
    pane.querySelector(css)?.addEventListener("click", () => answer(last, forward, pane));
  }
  pane.addEventListener("mouseup", (event) => {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>("[role=listitem]");
    if (target.closest(".aaq") && item) answer(messageOf(item, thread) ?? null, false, item);
  });
}

let composes = 0;
function openCompose(answers: DoubleMessage | null, thread: DoubleThread | null, forward: boolean, near: Element): void {
  composes += 1;
  const box = make(composeHtml(composes, answers, thread, forward, language));
  const editor = makeEditor(option("editor", "open") as EditorKind, html);
  box.querySelector(".Ar")?.append(editor.node);
  near.append(box);
  wireSends(box, editor);
}

function wireSends(box: HTMLElement, editor: DoubleEditor): void {
  const send = (way: string) => {
    const to = [...box.querySelectorAll("[name=to] [data-hovercard-id], .hl [email]")].map((node) => node.getAttribute("email"));
    const subject = box.querySelector<HTMLInputElement>("[name=subjectbox]")?.value;
    void fetch("/double/send", { method: "POST", body: JSON.stringify({ way, to, subject, text: editor.text() }) });
    box.remove();
  };
  // Gmail's own buttons act when the mouse goes up after it went down on them, and on Enter or Space.
  const press = (control: Element | null, act: () => void) => {
    let down = false;
    control?.addEventListener("mousedown", () => (down = true));
    control?.addEventListener("mouseup", () => down && act());
    control?.addEventListener("keydown", (event) => [" ", "Enter"].includes((event as KeyboardEvent).key) && act());
  };
  press(box.querySelector(".aoO"), () => send("send"));
  press(box.querySelector(".Uo"), () => send("archive"));
  press(box.querySelector(".hG"), () => {
    const menu = make(menuHtml());
    document.body.append(menu);
    const later = () => {
      menu.remove();
      send("schedule");
    };
    menu.firstElementChild?.addEventListener("mouseup", later);
    menu.addEventListener("keydown", (event) => event.key === "Enter" && later());
    menu.focus();
  });
  box.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send("keys"));
}

/** The page takes a conversation's token, and the id of a message in it. */
const names = (wanted: string | undefined, { number, messages }: DoubleThread) =>
  token(number) === wanted || messages.some((message) => hex(message.number) === wanted);

function route(): void {
  const [, wanted] = location.hash.slice(1).split("/");
  const thread = [...threads, ...TWICE].find((one) => names(wanted, one)) ?? null;
  const list = option("conversation", "on") === "off" ? threads.slice(1) : threads;
  document.title = `${thread?.subject ?? "Inbox"} - ${ACCOUNT} - Gmail`;
  if (query.get("view") === "cm") return openCompose(null, null, false, byId("windows"));
  if (option("split", "") !== "") return swapTo(splitView(list, thread));
  if (!thread) return swapTo(listView(list));
  const view = make(`<div role="main"></div>`);
  view.append(threadPane(thread));
  swapTo(view);
}

Object.assign(window, {
  double: {
    /** Takes out every node in the open conversation that is not the page's own. */
    wipe: () => {
      const view = byId("views").lastElementChild;
      for (const foreign of view?.querySelectorAll("[data-composure]") ?? []) foreign.remove();
    },
    /** Draws every open message anew. */
    redraw: () => {
      const view = byId("views").lastElementChild;
      for (const group of view?.querySelectorAll(".G3.G2") ?? []) {
        const own = [...group.children].filter((child) => !child.hasAttribute("data-composure"));
        group.replaceChildren(...own.map((child) => child.cloneNode(true)));
      }
    },
    newMail: () => openCompose(null, null, false, byId("windows")),
    go: (number: number | null) => (location.hash = number === null ? "#inbox" : `#inbox/${token(1_000 + number)}`),
  },
});
addEventListener("hashchange", route);
// Gmail draws itself well after its document is there.
setTimeout(route, 100);
