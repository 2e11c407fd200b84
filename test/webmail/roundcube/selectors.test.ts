/** Every selector has its evidence: it matches what it says on the saved page it names. */
import { describe, expect, it } from "vitest";
import type { Selector } from "../../../src/webmail/find-node.ts";
import { COMPOSE, LIST, MESSAGE, PRESS, RICH } from "../../../src/webmail/roundcube/selectors.ts";
import { openPage } from "../open-page.ts";

const ALL = Object.entries({ MESSAGE, PRESS, COMPOSE, RICH, LIST }).flatMap(([group, keys]) =>
  Object.entries(keys).flatMap(([key, selectors]) =>
    (selectors as readonly Selector[]).map(({ css, page, count }) => ({ name: `${group}.${key}`, css, page, count })),
  ),
);

describe("Roundcube's selectors", () => {
  it.each(ALL)("$name $css matches $count on $page", ({ css, page, count }) => {
    const document = openPage("roundcube", page, "https://mail.trust.example.org/?_task=mail");
    expect(document.querySelectorAll(css)).toHaveLength(count);
    expect(css).not.toContain(", ");
  });
});
