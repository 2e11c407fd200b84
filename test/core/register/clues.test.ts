import { describe, expect, it } from "vitest";
import { isProblem, type Mail, openMail } from "../../../src/core/mail/index.ts";
import { cluesOf } from "../../../src/core/register/index.ts";
import { mail } from "../../browser/mails.ts";

function clues(text: string, more: Partial<Mail> = {}) {
  const message = openMail(mail({ body: { text, html: null }, ...more }));
  if (isProblem(message)) throw new Error(message.message);
  return cluesOf(message);
}
const evidence = (text: string, more: Partial<Mail> = {}) => clues(text, more).map((clue) => clue.evidence);
const values = (text: string, more: Partial<Mail> = {}) => clues(text, more).map((clue) => clue.value);
const shared = (one: readonly string[], other: readonly string[]) => one.filter((value) => other.includes(value));
const LETTER = "The tap has dripped since January. Please send somebody who can mend it.";

describe("clues that two addresses are one person's", () => {
  it("are name and reference together, and a phone number at the end", () => {
    const said = evidence(`${LETTER} My reference is CAS-10443.\n\nPat Example\nTel: 01632 960118`);
    expect(said).toContain("The same name, Pat Example, and the same reference, CAS-10443");
    expect(said).toContain("The same phone number in the signature: 01632 960118");
  });

  it("are the same however a number or a reference is written", () => {
    const one = values(`${LETTER} NM-2207\n\nPat Example\n01632 960 118`);
    const other = values(`${LETTER} NM2207\n\nPat Example\n+44 (0)1632 960118`);
    expect(shared(one, other).map((value) => value.split("\n")[0])).toEqual(["name", "phone", "mailbox"]);
  });

  it.each([
    ["a name of one word", `${LETTER} NM-2207`, { from: { name: "Pat", address: "pat@example.com" } }],
    ["a name without a reference", LETTER, {}],
    ["a number in the middle of a letter", `${LETTER} Ring 01632 960118. ${LETTER.repeat(4)}`, {}],
  ])("are not %s", (_what, text, more) => {
    expect(values(text, more).filter((value) => !value.startsWith("mailbox"))).toEqual([]);
  });

  it("are shared by an address and the same one with a tag", () => {
    const tagged = { from: { name: "Pat", address: "pat+bins@example.com" } };
    expect(shared(values(LETTER), values(LETTER, tagged))).toHaveLength(1);
  });

  it("take no longer than the text is long", () => {
    const start = performance.now();
    clues(`${"A1".repeat(200_000)} ${"0 ".repeat(200_000)}`, { from: { name: "a ".repeat(50_000), address: null } });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
