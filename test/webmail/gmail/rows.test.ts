/** Gmail's message list: one row per conversation, told by address or conversation, and marks that come back. */
import { describe, expect, it, vi } from "vitest";
import { NO_PAGES, readExpectedPages, savedHtml, watchHtml, watchSaved } from "./pages.ts";

const INBOX = "list-inbox-composed-2026";
const url = "https://mail.google.com/mail/u/0/#inbox";
const lists = readExpectedPages().filter(([, page]) => page.rows || page.rowsCount);

describe.skipIf(NO_PAGES)("Gmail's message list (shared material)", () => {
  it.each(lists)("%s has the rows that were written down", (name, page) => {
    const { rows, document } = watchSaved(name);
    if (page.rowsCount) expect(rows).toHaveLength(page.rowsCount);
    if (page.rows) expect(rows.map(({ address }) => address)).toEqual(page.rows.map(({ fromEmail }) => fromEmail));
    for (const [i, { threadId }] of (page.rows ?? []).entries()) {
      if (threadId) expect(rows[i]?.thread).toBe(`gmail:${threadId}`);
    }
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
  });

  it("names the person of a row where we wrote in it too", () => {
    const html = savedHtml(INBOX).replaceAll(
      '<div id=":71" class="yW">',
      '<div id=":71" class="yW"><span email="clerk@council.test" name="me">me</span>, ',
    );
    expect(watchHtml(html, url).rows.map(({ address }) => address)).toEqual([
      "pat.resident@example.test",
      "jo@example.test",
    ]);
  });

  it("tells a row by its conversation alone where it names no address, and not by a name", () => {
    const html = savedHtml(INBOX).replace(/ email="jo@[^"]*"/g, "");
    expect(watchHtml(html, url).rows[1]).toMatchObject({ address: "", thread: "gmail:198c6f0a00000002" });
    const bare = html.replace(/ data-(legacy-)?thread-id="[^"]*"/g, "");
    expect(watchHtml(bare, url).rows).toHaveLength(1);
  });

  it("finds rows, people and a place for the mark where the classes of cells have changed", () => {
    const html = savedHtml(INBOX).replaceAll('class="yW"', 'class="new"').replaceAll('class="Cp"', 'class="newer"');
    const { rows } = watchHtml(html, url);
    expect(rows.map(({ address }) => address)).toEqual(["pat.resident@example.test", "jo@example.test"]);
    expect(rows[0]?.place.parentElement?.querySelector("[email]")).not.toBeNull();
  });

  it("never takes the word `undefined` for a conversation", () => {
    const html = savedHtml(INBOX).replace(/data-legacy-thread-id="[^"]*"/g, 'data-legacy-thread-id="undefined"');
    expect(watchHtml(html, url).rows[0]?.thread).toBe(`gmail:${(1840959905192440233n).toString(16)}`);
  });

  it("skips adverts and the list of a view that is hidden", () => {
    const advert = savedHtml(INBOX).replace(
      '<div class="xS" role="link">',
      '<span class="am0"></span><div class="xS">',
    );
    expect(watchHtml(advert, url).rows.map(({ address }) => address)).toEqual(["jo@example.test"]);
    const hidden = savedHtml(INBOX).replace('<div role="main">', '<div role="main" style="display:none">');
    expect(watchHtml(hidden, url).rows).toEqual([]);
  });

  it("keeps one place per row, and reports a row again whose place the page wiped", async () => {
    const { rows, document, end } = watchSaved(INBOX);
    const [first, second] = rows.map(({ key }) => key);
    const place = rows[0]?.place;
    expect(rows[0]?.place).toBe(place);
    expect(place?.closest(".yW")).not.toBeNull();
    place?.remove();
    await vi.waitFor(() => expect(rows[0]?.key).not.toBe(first), 2_000);
    expect(rows[1]?.key).toBe(second);
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
    end.abort();
  });
});
