import { describe, expect, it } from "vitest";
import { isShown } from "../../src/webmail/is-shown.ts";
import { openHtml } from "./open-page.ts";

const PAGE = `<div id="there"><i></i></div><div hidden><i></i></div><div style="color:red; display: none"><i></i></div>
  <div style="display:none"><b><i></i></b></div><div style="--display:none"><i></i></div>`;

describe("isShown", () => {
  it.each([true, false])("tells a view that was left in the page from one that shows (layout: %s)", (layout) => {
    const document = openHtml(PAGE, "https://mail.example.org/");
    const nodes = [...document.querySelectorAll("i")];
    if (!layout) for (const node of nodes) Object.defineProperty(node, "checkVisibility", { value: undefined });
    expect(nodes.map(isShown)).toEqual([true, false, false, false, true]);
  });
});
