/** A header is read only with its own body: what changes one after the other is waited for, and never for ever. */
import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/webmail/outlook/cards.ts";
import { makeSettler, type NamedCard } from "../../../src/webmail/outlook/settled.ts";
import { openHtml } from "../open-page.ts";

function table() {
  const document = openHtml("<p id=pane></p>", "https://outlook.office.com/mail/");
  const box = document.createElement("div");
  let clock = 0;
  const settle = makeSettler(() => clock);
  const body = (words: string) => {
    const node = document.createElement("div");
    node.textContent = words;
    return node;
  };
  const card = (name: string, node: Element | null): NamedCard => ({
    card: { pane: box, box, sender: null, body: node, isMail: () => false } satisfies Card,
    name,
    head: `From: ${name}`,
    words: node?.textContent ?? "",
  });
  const heads = (cards: readonly NamedCard[]) => settle(cards).ready.map(({ name, words }) => `${name} ${words}`);
  return { body, card, heads, settle, pass: (ms: number) => (clock += ms) };
}

describe("settled cards", () => {
  it("reads at once what is new and whole", () => {
    const { body, card, heads, settle } = table();
    expect(heads([card("pat", body("One")), card("jo", body("Two"))])).toEqual(["pat One", "jo Two"]);
    expect(settle([card("sam", body("Three"))]).again).toBeNull();
  });

  it("waits where a new header stands over the body of the header before, and reads it with its own", () => {
    const { body, card, heads, settle, pass } = table();
    const node = body("One");
    expect(heads([card("pat", node)])).toEqual(["pat One"]);
    expect(heads([card("jo", node)])).toEqual([]);
    expect(settle([card("jo", node)]).again).toBeGreaterThan(0);
    pass(1500);
    expect(heads([card("jo", node)])).toEqual([]);
    node.textContent = "Two";
    expect(heads([card("jo", node)])).toEqual(["jo Two"]);
  });

  it("does not wait for ever: two people may send the same words", () => {
    const { body, card, heads, pass } = table();
    const node = body("One");
    heads([card("pat", node)]);
    heads([card("jo", node)]);
    pass(3001);
    expect(heads([card("jo", node)])).toEqual(["jo One"]);
  });

  it("waits for rest where the body changes first, and shows what was read meanwhile", () => {
    const { body, card, heads, pass } = table();
    const node = body("One");
    heads([card("pat", node)]);
    node.textContent = "Two";
    expect(heads([card("pat", node)])).toEqual(["pat One"]);
    pass(100);
    expect(heads([card("jo", node)])).toEqual(["jo Two"]);
    node.textContent = "Two and more";
    heads([card("jo", node)]);
    pass(501);
    expect(heads([card("jo", node)])).toEqual(["jo Two and more"]);
  });

  it("gives a body time to come, then calls it missing", () => {
    const { body, card, heads, pass } = table();
    expect(heads([card("pat", null), card("jo", body(" "))])).toEqual([]);
    pass(2501);
    expect(heads([card("pat", null), card("jo", body(" "))])).toEqual(["pat ", "jo  "]);
  });
});
