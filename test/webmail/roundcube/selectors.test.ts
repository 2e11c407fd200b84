/** Every selector has its evidence: it matches what it says on the saved page it names. */
import { describe, expect, it } from "vitest";
import type { Selector } from "../../../src/webmail/find-node.ts";
import type { OpenMessage, SelectorOverride } from "../../../src/webmail/index.ts";
import { ROUNDCUBE } from "../../../src/webmail/roundcube/roundcube.ts";
import { ROUNDCUBE_SELECTORS } from "../../../src/webmail/roundcube/selectors.ts";
import { openPage } from "../open-page.ts";

const ALL = Object.entries(ROUNDCUBE_SELECTORS).flatMap(([name, selectors]) =>
  (selectors as readonly Selector[]).map(({ css, page, count }) => ({ name, css, page, count })),
);

describe("Roundcube's selectors", () => {
  it.each(ALL)("$name $css matches $count on $page", ({ css, page, count }) => {
    const document = openPage("roundcube", page, "https://mail.trust.example.org/?_task=mail");
    expect(document.querySelectorAll(css)).toHaveLength(count);
    expect(css).not.toContain(", ");
  });
});

describe("an administrator's selectors in Roundcube", () => {
  const ADDRESS = "https://mail.trust.example.org/?_task=mail&_action=show&_uid=2&_mbox=INBOX";
  const own = (key: string, css: string[], mode: SelectorOverride["mode"]): SelectorOverride => ({
    webmail: "roundcube",
    key,
    css,
    mode,
  });

  it("read a page that has changed, and a bad one is refused by name with the shipped list in its place", () => {
    const document = openPage("roundcube", "message-plain", ADDRESS);
    document.querySelector("#messagebody")?.setAttribute("id", "new-body");
    const overrides = [
      own("body", ["#new-body"], "before"),
      own("from", ["a, b"], "replace"),
      own("sender", ["a"], "before"),
    ];
    const webmail = ROUNDCUBE.open(document, { overrides });
    const shown: OpenMessage[] = [];
    const end = new AbortController();
    const nothing = () => {};
    webmail.watch({ opened: (one) => shown.push(one), closed: nothing, compose: nothing, rows: nothing }, end.signal);
    end.abort();
    expect(shown[0]?.read()).toMatchObject({ from: { address: expect.stringContaining("@") } });
    const health = webmail.health?.();
    expect(health?.taken).toBe(1);
    expect(health?.refused.map(({ key }) => key)).toEqual(["from", "sender"]);
    expect(health?.keys.find(({ key }) => key === "body")?.tried).toEqual([
      { css: "#new-body", count: 1 },
      { css: "#messagebody", count: 0 },
    ]);
  });

  it("are counted in the rich editor's own document too", () => {
    const webmail = ROUNDCUBE.open(openPage("roundcube", "compose-rich", "https://mail.trust.example.org/?_task=mail"));
    const tried = webmail.health?.().keys.find(({ key }) => key === "richEditor")?.tried;
    expect(tried?.map(({ count }) => count)).toEqual([1]);
  });
});
