import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding, Signal } from "../../src/core/analysis/index.ts";
import type { Draft } from "../../src/core/letters/index.ts";
import type { LetterId } from "../../src/core/policy/index.ts";
import type { Day } from "../../src/core/register/index.ts";
import { startReader } from "../../src/reader/index.ts";
import { mail } from "../browser/mails.ts";
import { ASSESSMENT, compose, FakeClient, FakeWebmail, makeMounts, message } from "./fake-page.ts";

let webmail: FakeWebmail;
let client: FakeClient;
let ui: ReturnType<typeof makeMounts>;
let end: AbortController;

const settle = () => vi.advanceTimersByTimeAsync(200);
const last = <T>(list: readonly T[]): T | undefined => list.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  webmail = new FakeWebmail();
  client = new FakeClient();
  ui = makeMounts();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function start(): void {
  startReader(webmail, client, ui.mounts, end.signal);
}

const KEPT = {
  subject: "S",
  person: null,
  kind: "reply",
  title: "First reply",
  paragraphs: ["Dear Pat"],
} as const;

describe("a message", () => {
  it("gets one banner, kept up to date when the register changes", async () => {
    start();
    webmail.on?.opened(message());
    await settle();
    client.notice?.("registerChanged");
    client.notice?.("registerChanged");
    await settle();
    expect(ui.banners).toHaveLength(1);
    expect(client.of("assess")).toHaveLength(2);
    expect(client.of("assess")[0]).toEqual({ mail: mail(), account: "team@example.org" });
  });

  it("gets none where nothing needs showing", async () => {
    ui = makeMounts(() => false);
    start();
    webmail.on?.opened(message());
    await settle();
    expect(ui.banners).toHaveLength(0);
  });

  it("that cannot be read shows the problem and tells the background", async () => {
    const problem = { problem: "page-changed", message: "The page has changed.", next: "Update." } as const;
    start();
    webmail.on?.opened(message(() => problem));
    await settle();
    expect(ui.banners[0]?.views[0]).toEqual({ kind: "problem", problem });
    expect(client.of("unreadable")).toEqual([{ problem }]);
    expect(client.of("assess")).toEqual([]);
  });

  it("shows a problem where the background answers with one", async () => {
    client.answers.assess = () => ({ problem: "store-broken", message: "x", next: "y" });
    start();
    webmail.on?.opened(message());
    await settle();
    expect(ui.banners[0]?.views[0]).toMatchObject({ kind: "problem", problem: { problem: "store-broken" } });
  });

  it("that was left before the answer came shows nothing", async () => {
    start();
    const one = message();
    webmail.on?.opened(one);
    one.isGone = true;
    await settle();
    expect(ui.banners).toHaveLength(0);
  });

  it("loses its banner when it closes, and the background hears of it", async () => {
    start();
    webmail.on?.opened(message());
    await settle();
    webmail.on?.closed("k1");
    expect(ui.banners[0]?.there).toBe(false);
    expect(client.of("closed")).toHaveLength(2);
    webmail.on?.closed("never-opened");
    expect(client.of("closed")).toHaveLength(2);
  });
});

const FINDING: Finding = {
  category: "threat.violence",
  severity: "high",
  target: "staff",
  quote: "I will  kill you",
  start: 3,
  end: 19,
  why: "x",
  source: { kind: "rule", id: "r" },
};

describe("what a reader does in the banner", () => {
  const events = () => ui.banners[0]?.events ?? expect.fail("There is no banner.");
  beforeEach(async () => {
    start();
    webmail.on?.opened(message());
    await settle();
  });

  it("confirms with the words exactly as they stand", async () => {
    events().confirm(FINDING);
    await settle();
    const words = { message: mail().id, date: mail().date, quote: "I will  kill you" };
    expect(client.of("record")).toEqual([
      { fact: { kind: "finding-confirmed", person: "pat@example.com", category: "threat.violence", words } },
    ]);
    expect(last(ui.banners[0]?.said ?? [])).toMatchObject({ tone: "done" });
    expect(client.of("assess")).toHaveLength(2);
  });

  it("dismisses with the reason, and says why where it is refused", async () => {
    client.answers.record = () => ({ problem: "not-admitted", message: "A reason is missing.", next: "Give one." });
    events().dismiss(FINDING, "");
    await settle();
    expect(client.of("record")).toMatchObject([{ fact: { kind: "finding-dismissed", reason: "" } }]);
    expect(last(ui.banners[0]?.said ?? [])).toEqual({ tone: "problem", text: "A reason is missing. Give one." });
  });

  it("records nothing for a closed signal, and does not show it again", async () => {
    const signal: Signal = { id: "distress", quote: "x", start: 0, end: 1, why: "y" };
    client.answers.assess = () => ({ ...ASSESSMENT, signals: [signal] });
    client.notice?.("registerChanged");
    await settle();
    events().closeSignal(signal);
    client.notice?.("registerChanged");
    await settle();
    expect(last(ui.banners[0]?.views ?? [])).toMatchObject({ assessment: { signals: [] } });
    expect(client.of("record")).toEqual([]);
  });

  it("records an answered complaint with its day, and which message was answered", async () => {
    events().answered({ reference: "NM-1", outcome: "not upheld", on: "2026-05-04" as Day });
    await settle();
    expect(client.of("record")).toMatchObject([
      {
        fact: {
          kind: "complaint-answered",
          reference: "NM-1",
          outcome: "not upheld",
          on: "2026-05-04",
          message: null,
          answers: mail().id,
        },
      },
    ]);
  });

  it("records that a message was filed after somebody looked for anything new", async () => {
    events().filed();
    await settle();
    expect(client.of("record")).toMatchObject([{ fact: { kind: "read-and-filed", message: mail().id, looked: true } }]);
  });

  it("records nothing about a person without an address", async () => {
    client.answers.assess = () => ({ ...ASSESSMENT, case: null });
    client.notice?.("registerChanged");
    await settle();
    events().askedAdjustment();
    await settle();
    expect(client.of("record")).toEqual([]);
    expect(last(ui.banners[0]?.said ?? [])).toMatchObject({ tone: "problem" });
  });
});

const LETTER = "first-reply" as LetterId;
const DRAFT: Draft = {
  letter: LETTER,
  title: "First reply",
  recipient: { kind: "person" },
  paragraphs: [[{ kind: "words", text: "Dear Pat" }], [{ kind: "blank", label: "reference" }]],
};
const BLANK = "Dear Pat\n\n[fill in: reference]";

describe("a letter", () => {
  const use = async () => {
    start();
    webmail.on?.opened(message());
    await settle();
    ui.banners[0]?.events.useLetter(LETTER);
    await settle();
  };
  const said = () => last(ui.banners[0]?.said ?? []);
  beforeEach(() => {
    client.answers.draft = () => DRAFT;
  });

  it("goes into the reply that is open", async () => {
    webmail.openCompose = compose(BLANK);
    await use();
    expect(webmail.inserted).toEqual([{ key: "c1", paragraphs: ["Dear Pat", "[fill in: reference]"] }]);
    expect(webmail.pressed).toEqual([]);
    expect(ui.bars[0]?.views[0]).toEqual({ title: "First reply", blanks: ["reference"], stopped: null });
  });

  it("opens a reply where none is open, and leaves nothing kept", async () => {
    webmail.replied = compose(BLANK);
    await use();
    expect(webmail.pressed).toEqual(["reply"]);
    expect(webmail.inserted).toHaveLength(1);
    expect(client.asked.map(([name]) => name).slice(-3)).toEqual(["draft", "holdReply", "takeReply"]);
    expect(ui.bars).toHaveLength(1);
  });

  it("is kept for a reply that opens in another page", async () => {
    webmail.replied = "elsewhere";
    await use();
    expect(client.of("holdReply")).toMatchObject([
      { subject: "Bins in Mill Road", person: "pat@example.com", kind: "reply" },
    ]);
    expect(client.of("takeReply")).toEqual([]);
    expect(said()).toMatchObject({ tone: "done" });
  });

  it("is taken up by the reply there", async () => {
    client.answers.takeReply = () => ({ reply: KEPT, otherAddress: false });
    start();
    webmail.on?.compose(compose("Dear Pat"));
    await settle();
    expect(client.of("takeReply")).toEqual([{ subject: "Re: Bins in Mill Road", to: ["pat@example.com"] }]);
    expect(webmail.inserted).toHaveLength(1);
    expect(ui.bars).toHaveLength(1);
  });

  it("waits for a person to say so where the reply goes to another address", async () => {
    client.answers.takeReply = () => ({ reply: KEPT, otherAddress: true });
    start();
    webmail.on?.compose(compose("Hello"));
    await settle();
    expect(webmail.inserted).toEqual([]);
    expect(ui.bars[0]?.views.at(-1)?.stopped).toMatch(/another address/);
    ui.bars[0]?.events.again();
    await settle();
    expect(webmail.inserted).toMatchObject([{ paragraphs: KEPT.paragraphs }]);
    expect(ui.bars[0]?.views.at(-1)?.stopped).toBeNull();
  });

  it("for the colleague who holds the duty is forwarded, and not put into the reply to the person", async () => {
    client.answers.draft = () => ({ ...DRAFT, recipient: { kind: "colleague", role: "Head of Care" } });
    webmail.openCompose = compose("to the person");
    webmail.replied = compose(BLANK, "c2");
    await use();
    expect(webmail.pressed).toEqual(["forward"]);
    expect(webmail.inserted).toMatchObject([{ key: "c2" }]);
  });

  it("says why where it is refused or no reply opens", async () => {
    await use();
    expect(said()).toEqual({ tone: "problem", text: "No reply. Press reply." });
    expect(client.of("takeReply")).toHaveLength(1);
    client.answers.draft = () => ({ problem: "letter-not-allowed", message: "Not allowed.", next: "Ask." });
    ui.banners[0]?.events.useLetter(LETTER);
    await settle();
    expect(said()).toEqual({ tone: "problem", text: "Not allowed. Ask." });
  });

  it("shows how many blanks are left as they are filled in", async () => {
    const open = compose(BLANK);
    webmail.openCompose = open;
    await use();
    open.now = "Dear Pat\n\nNM-1";
    await vi.advanceTimersByTimeAsync(1000);
    expect(last(ui.bars[0]?.views ?? [])).toMatchObject({ blanks: [] });
  });

  it("is put in again on request, in the same bar", async () => {
    webmail.openCompose = compose(BLANK);
    await use();
    ui.bars[0]?.events.again();
    await settle();
    expect(webmail.inserted).toHaveLength(2);
    expect(ui.bars).toHaveLength(1);
  });
});

describe("before a send", () => {
  beforeEach(start);
  const stop = (open: ReturnType<typeof compose>) => {
    const verdict = webmail.decide?.(open) ?? expect.fail("Nobody guards the send.");
    if (!verdict.send) webmail.explained?.(open, verdict.explain);
    return verdict;
  };

  it("stops a reply with a blank and says which", () => {
    expect(stop(compose(BLANK))).toEqual({ send: false, explain: expect.stringContaining("Not sent") });
    expect(ui.bars[0]?.views).toContainEqual(
      expect.objectContaining({ stopped: expect.stringContaining("Not sent"), blanks: ["reference"] }),
    );
  });

  it("lets any other reply go", () => {
    expect(stop(compose("Dear Pat, see [1] below."))).toEqual({ send: true });
    expect(ui.bars).toHaveLength(0);
  });

  it("lets a reply go that it cannot read, and says that it did not look", async () => {
    const open = compose(BLANK);
    stop(open);
    open.now = { problem: "compose-unreadable", message: "x", next: "y" };
    expect(stop(open)).toEqual({ send: true });
    expect(last(ui.bars[0]?.views ?? [])?.stopped).toMatch(/could not read/);
  });
});

describe("rows", () => {
  const row = (key: string, address: string) => ({ key, address, place: { isConnected: true } as HTMLElement });

  it("are marked once, asked about together, and lose the mark with the arrangement", async () => {
    client.answers.marks = () => [{ address: "pat@example.com", label: "contact restriction" }];
    start();
    const rows = [row("1", "pat@example.com"), row("2", "kim@example.com"), row("3", "pat@example.com"), row("4", "")];
    webmail.on?.rows(rows.slice(0, 1));
    webmail.on?.rows(rows);
    await settle();
    webmail.on?.rows(rows);
    await settle();
    expect(client.of("marks")).toEqual([1, 2].map(() => ({ addresses: ["pat@example.com", "kim@example.com"] })));
    expect(ui.rows).toHaveLength(2);
    client.answers.marks = () => [];
    client.notice?.("registerChanged");
    await settle();
    expect(ui.rows.every(({ there }) => !there)).toBe(true);
  });
});

describe("the end", () => {
  it.each([
    ["the page's signal", () => end.abort()],
    ["the extension going", () => client.leaving.abort()],
  ])("by %s takes everything away", async (_name, stop) => {
    client.answers.draft = () => DRAFT;
    client.answers.marks = () => [{ address: "pat@example.com", label: "x" }];
    webmail.openCompose = compose(BLANK);
    start();
    webmail.on?.opened(message());
    webmail.on?.rows([{ key: "1", address: "pat@example.com", place: { isConnected: true } as HTMLElement }]);
    await settle();
    ui.banners[0]?.events.useLetter(LETTER);
    await settle();
    stop();
    const all = [...ui.banners, ...ui.bars, ...ui.rows];
    expect(all).toHaveLength(3);
    expect(all.every(({ there }) => !there)).toBe(true);
    expect(webmail.on).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
