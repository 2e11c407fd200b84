/** Where a message's words stand in each page, so that some of them can be marked. */
import { describe, expect, it } from "vitest";
import { findWebmail, type OpenMessage } from "../../src/webmail/index.ts";
import { openPage, readExpected } from "./open-page.ts";

interface Pages {
  readonly pages: Readonly<Record<string, { readonly url: string; readonly bodyHolds?: readonly string[] }>>;
}

function bodyOf(webmail: "roundcube", name: string): { text: string; holds: readonly string[] } {
  const { url, bodyHolds = [] } = readExpected<Pages>(webmail).pages[name] as Pages["pages"][string];
  const document = openPage(webmail, name, url);
  const shown: OpenMessage[] = [];
  const ignore = () => {};
  const end = new AbortController();
  findWebmail(document, new URL(url))?.watch(
    { opened: (message) => shown.push(message), closed: ignore, compose: ignore, rows: ignore },
    end.signal,
  );
  const text = shown[0]?.body?.()?.textContent ?? "";
  end.abort();
  return { text, holds: bodyHolds };
}

describe("the element that shows a message", () => {
  it.each(["message-plain", "preview"])("of Roundcube's %s holds its words", (name) => {
    const { text, holds } = bodyOf("roundcube", name);
    expect(holds.length).toBeGreaterThan(0);
    const plain = text.replace(/\s+/g, " ");
    for (const words of holds) expect(plain).toContain(words.replace(/<[^>]*>/g, "").replace(/\s+/g, " "));
  });
});
