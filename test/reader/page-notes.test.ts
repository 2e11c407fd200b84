import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HeldReply } from "../../src/browser/index.ts";
import type { Draft } from "../../src/core/letters/index.ts";
import type { LetterId } from "../../src/core/policy/index.ts";
import { lazyMounts, startReader } from "../../src/reader/index.ts";
import type { MessageNotes } from "../../src/webmail/webmail.ts";
import { compose, FakeClient, FakeWebmail, makeMounts, message } from "./fake-page.ts";

let webmail: FakeWebmail;
let client: FakeClient;
let ui: ReturnType<typeof makeMounts>;
let end: AbortController;
const settle = () => vi.advanceTimersByTimeAsync(200);
const HELD: HeldReply = {
  subject: "Bins in Mill Road",
  person: "pat@example.com",
  kind: "reply",
  title: "First reply",
  paragraphs: ["Dear Pat,"],
};
const NOTES: MessageNotes = { own: false, partial: null, thread: "gmail:t1" };

beforeEach(() => {
  vi.useFakeTimers();
  webmail = new FakeWebmail();
  client = new FakeClient();
  ui = makeMounts();
  end = new AbortController();
  startReader(webmail, client, ui.mounts, end.signal);
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("notes of the page", () => {
  it("go to the background with the mail, and a part is shown as a part", async () => {
    const partial = { link: "https://mail.example.org/whole" };
    webmail.on?.opened({ ...message(), notes: () => ({ ...NOTES, partial }) });
    await settle();
    expect(client.of("assess")).toMatchObject([{ notes: { own: false, partial: true, thread: "gmail:t1" } }]);
    expect(ui.banners[0]?.views.at(-1)).toMatchObject({ kind: "assessment", partial });
  });

  it("mark rows by conversation, asked again once the message was read", async () => {
    const row = { key: "1", address: "", thread: "gmail:t1", place: { isConnected: true } as HTMLElement };
    webmail.on?.rows([row]);
    await settle();
    expect(ui.rows).toEqual([]);
    client.answers.marks = ({ threads = [] }) => threads.map((thread) => ({ thread, label: "contact restriction" }));
    webmail.on?.opened({ ...message(), notes: () => NOTES });
    await settle();
    expect(ui.rows).toEqual([{ label: "contact restriction", there: true }]);
  });

  it("say the same once where a row is known by address and by conversation", async () => {
    client.answers.marks = () => [
      { address: "pat@example.com", label: "contact restriction" },
      { thread: "gmail:t1", label: "contact restriction; a message here needs a look now" },
    ];
    const place = { isConnected: true } as HTMLElement;
    webmail.on?.rows([{ key: "1", address: "pat@example.com", thread: "gmail:t1", place }]);
    await settle();
    expect(ui.rows.map(({ label }) => label)).toEqual(["contact restriction; a message here needs a look now"]);
  });
});

describe("a page that cannot be read", () => {
  it("says so in a banner of its own, tells the background, and takes it back", async () => {
    const nodes: { gone: boolean }[] = [];
    const makeNode = () => {
      const node = { style: {}, dataset: {}, gone: false, remove: () => void (node.gone = true) };
      nodes.push(node);
      return node;
    };
    vi.stubGlobal("document", { createElement: makeNode, body: { append: () => {} } });
    const problem = { problem: "page-changed", message: "The page has changed.", next: "Read it yourself." } as const;
    webmail.on?.unreadable?.(problem);
    expect(ui.banners[0]?.views).toEqual([{ kind: "problem", problem }]);
    expect(ui.banners[0]?.events.copyReport).toBeTypeOf("function");
    expect(client.of("unreadable")).toEqual([{ problem }]);
    webmail.on?.unreadable?.(null);
    expect(ui.banners[0]?.there).toBe(false);
    expect(nodes).toMatchObject([{ gone: true }]);
    expect(client.asked.at(-1)?.[0]).toBe("closed");
    webmail.on?.unreadable?.(problem);
    webmail.on?.opened(message());
    await settle();
    const closed = client.of("closed").length;
    webmail.on?.unreadable?.(null);
    expect(client.of("closed")).toHaveLength(closed);
  });
});

describe("a letter that no editor takes", () => {
  it("is on the clipboard: banner and bar say so until it was pasted", async () => {
    const draft: Draft = {
      letter: "first-reply" as LetterId,
      title: "First reply",
      recipient: { kind: "person" },
      paragraphs: [[{ kind: "blank", label: "reference" }]],
    };
    client.answers.draft = () => draft;
    const open = compose("");
    webmail.openCompose = open;
    webmail.insertReply = async () => "copied" as never;
    webmail.on?.opened(message());
    await settle();
    ui.banners[0]?.events.useLetter("first-reply" as LetterId);
    await settle();
    expect(ui.banners[0]?.said.at(-1)).toMatchObject({ tone: "done", text: expect.stringMatching(/copied: paste it/) });
    expect(ui.bars[0]?.views.at(-1)?.stopped).toMatch(/copied: paste it/);
    open.now = "[fill in: reference]";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ui.bars[0]?.views.at(-1)).toMatchObject({ stopped: null, blanks: ["reference"] });
  });
});

describe("a letter that could be neither put in nor copied", () => {
  it("keeps its bar, which says so, and is copied on a second click", async () => {
    const failed = { problem: "insert-failed", message: "It did not work.", next: "Ask again." } as const;
    const outcomes = [failed, "copied"] as const;
    let tries = 0;
    webmail.insertReply = async () => outcomes[tries++] as never;
    client.answers.takeReply = () => ({ reply: HELD, otherAddress: false });
    webmail.on?.compose(compose(""));
    await settle();
    expect(ui.bars[0]?.views.at(-1)?.stopped).toMatch(/not in your reply.*copied, and you paste it/);
    ui.bars[0]?.events.again();
    await settle();
    expect(ui.bars[0]?.views.at(-1)?.stopped).toMatch(/copied: paste it/);
    expect(ui.bars).toHaveLength(1);
  });
});

describe("a send that was only warned about", () => {
  it("may be sent anyway, once", async () => {
    const open = compose("Dear Pat");
    const sent = vi.fn(() => true);
    webmail.explained?.(open, "Look again.", sent);
    await settle();
    expect(ui.bars[0]?.views.at(-1)).toMatchObject({ stopped: "Look again.", anyway: true });
    ui.bars[0]?.events.anyway?.();
    ui.bars[0]?.events.anyway?.();
    expect(sent).toHaveBeenCalledOnce();
    expect(ui.bars[0]?.views.at(-1)).toMatchObject({ stopped: null, anyway: false });
  });

  it("is never offered for a blank", async () => {
    webmail.explained?.(compose("[fill in: date]"), "Not sent.", null);
    await settle();
    expect(ui.bars[0]?.views.at(-1)?.anyway ?? false).toBe(false);
  });
});

describe("parts that come late", () => {
  const view = { kind: "problem", problem: { problem: "x", message: "x", next: "x" } } as const;

  it("show the newest view once they are there, and are fetched once", async () => {
    const load = vi.fn(async () => ui.mounts);
    const mounts = lazyMounts(ui.mounts, load);
    const place = { textContent: "" } as HTMLElement;
    const one = mounts.mountBanner(place, view, {} as never);
    one.update(view, { tone: "done", text: "Recorded." });
    const two = mounts.mountBanner(place, view, {} as never);
    two.unmount();
    await settle();
    expect(load).toHaveBeenCalledOnce();
    expect(ui.banners).toHaveLength(1);
    expect(ui.banners[0]?.said).toEqual([{ tone: "done", text: "Recorded." }]);
    one.unmount();
    expect(ui.banners[0]?.there).toBe(false);
  });

  it("say so in their place where they cannot be had", async () => {
    const place = { textContent: "" } as HTMLElement;
    const shown = lazyMounts(ui.mounts, async () => null).mountBanner(place, view, {} as never);
    await settle();
    expect(place.textContent).toMatch(/could not show it/);
    shown.unmount();
    expect(place.textContent).toBe("");
  });
});
