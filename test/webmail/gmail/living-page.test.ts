/** Gmail's page as it changes: words that come late, banners that the page wipes again and again, a page that goes dumb. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchHeartbeat } from "../../../src/webmail/heartbeat.ts";
import { openHtml } from "../open-page.ts";
import { type Opened, watchHtml } from "./pages.ts";

const URL_OPEN = "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ";
const card = (id: string, body: string) =>
  `<div role="listitem" class="h7" aria-expanded="true"><div class="adn" data-legacy-message-id="${id}"><div class="gs"><table><tr><td class="gF"><span class="gD" email="pat@example.com" name="Pat">Pat</span></td></tr></table></div><div class="ii gt"><div class="a3s">${body}</div></div></div></div>`;
const page = (...cards: string[]) =>
  `<html lang="en"><body><div role="main"><h2 class="hP" data-legacy-thread-id="198c6f0a00000001">Bins</h2><div role="list">${cards.join("")}</div></div></body></html>`;
const soon = (what: () => void) => vi.waitFor(what, 2_000);

describe("a Gmail page that changes", () => {
  let opened: Opened;
  afterEach(() => opened.end.abort());

  it("waits for the words of a message, and reports it once", async () => {
    opened = watchHtml(page(card("198c6f0a11111111", "")), URL_OPEN);
    expect(opened.messages).toHaveLength(0);
    opened.document.querySelector(".a3s")?.append("The bins again.");
    await soon(() => expect(opened.messages).toHaveLength(1));
    expect(opened.messages[0]?.read()).toMatchObject({ body: { html: "The bins again." } });
  });

  it("says so where the words do not come, and reads them when they come after all", { timeout: 10_000 }, async () => {
    opened = watchHtml(page(card("198c6f0a11111111", "")), URL_OPEN);
    await vi.waitFor(() => expect(opened.messages).toHaveLength(1), 5_000);
    expect(opened.messages[0]?.read()).toMatchObject({ problem: "body-missing" });
    opened.document.querySelector(".a3s")?.append("The bins again.");
    await soon(() => expect(opened.messages).toHaveLength(2));
    expect(opened.closed).toEqual(["gmail:198c6f0a11111111"]);
    expect(opened.messages[1]?.read()).toMatchObject({ subject: "Bins" });
  });

  it("opens a message whose banner was wiped again, but does not fight the page for ever", () => {
    opened = watchHtml(page(card("198c6f0a11111111", "The bins.")), URL_OPEN);
    const [message] = opened.messages;
    let returns = 0;
    for (let i = 0; i < 30; i++) {
      message?.anchor()?.remove();
      if (message?.gone()) returns += 1;
    }
    expect(returns).toBe(20);
  });

  it("leaves collapsed and hidden messages, and shows one once that is twice on the page", () => {
    const folded = card("198c6f0a22222222", "Old.").replace('class="h7" aria-expanded="true"', 'class="kv"');
    const hidden = card("198c6f0a33333333", "Older.").replace('class="h7" aria-expanded="true"', 'class="kQ"');
    const shut = card("198c6f0a44444444", "Oldest.").replace('aria-expanded="true"', 'aria-expanded="false"');
    const one = card("198c6f0a11111111", "The bins.");
    opened = watchHtml(page(folded, hidden, shut, one, one), URL_OPEN);
    expect(opened.messages.map(({ key }) => key)).toEqual(["gmail:198c6f0a11111111"]);
  });

  it("takes neither a draft in the conversation nor a row of the list for a message", { timeout: 8_000 }, async () => {
    const draft = card("198c6f0a22222222", "").replace(
      '<div class="ii gt"><div class="a3s"></div></div>',
      '<div class="Ap"><div g_editable="true" contenteditable="true" role="textbox">Dear</div></div>',
    );
    const row =
      '<div class="Cp"><table><tbody><tr class="zA"><td class="yW"><span data-legacy-message-id="198c6f0a33333333"></span></td></tr></tbody></table></div>';
    opened = watchHtml(page(draft) + row, URL_OPEN);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(opened.messages).toHaveLength(0);
    opened.end.abort();
    opened = watchHtml(`<div role="main">${row}</div>`, URL_OPEN);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(opened.messages).toHaveLength(0);
  });

  it("ends what it closed when the view changes, and reads the next", async () => {
    opened = watchHtml(page(card("198c6f0a11111111", "The bins.")), URL_OPEN);
    const view = opened.document.querySelector<HTMLElement>("[role=main]");
    view?.style.setProperty("display", "none");
    const next = openHtml(page(card("198c6f0a22222222", "Thanks.")), URL_OPEN).querySelector("[role=main]");
    if (next) opened.document.body.append(opened.document.importNode(next, true));
    await soon(() => expect(opened.messages).toHaveLength(2));
    expect(opened.closed).toEqual(["gmail:198c6f0a11111111"]);
  });
});

describe("the heartbeat", () => {
  it("speaks after patience only, once, and again when the page can be read", () => {
    const document = openHtml("<p></p>", URL_OPEN);
    const timers: (() => void)[] = [];
    Object.assign(document.defaultView as object, {
      setTimeout: (run: () => void) => timers.push(run),
      clearTimeout: (at: number | undefined) => at !== undefined && timers.splice(at - 1, 1, () => {}),
    });
    const said: (string | null)[] = [];
    const beat = watchHeartbeat(
      document,
      (problem) => said.push(problem?.problem ?? null),
      new AbortController().signal,
      10,
    );
    beat(true);
    beat(false);
    for (const run of timers) run();
    expect(said).toEqual([]);
    beat(true);
    beat(true);
    timers.at(-1)?.();
    beat(true);
    expect(said).toEqual(["page-changed"]);
    beat(false);
    beat(false);
    expect(said).toEqual(["page-changed", null]);
  });
});
