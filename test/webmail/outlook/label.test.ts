/** Names and addresses out of labels: what ends the label in brackets counts, whatever the name says. */
import { describe, expect, it } from "vitest";
import { addressIn, cleanLabel, personIn, saysFrom } from "../../../src/webmail/outlook/label.ts";

describe("labels of people", () => {
  it.each([
    ["From: Pat Resident<pat@example.org>", "Pat Resident", "pat@example.org"],
    ["Von: Pat Resident<Pat@Example.org>", "Pat Resident", "pat@example.org"],
    ["De : Pat Resident <pat@example.org>", "Pat Resident", "pat@example.org"],
    ["Oddi wrth: Pat<pat@example.org>", "Pat", "pat@example.org"],
    ["\u200Fمن: سارة<sara@example.org>\u200F", "سارة", "sara@example.org"],
    ["pat@example.org<pat@example.org>", "", "pat@example.org"],
    ["pat@example.org", "", "pat@example.org"],
    ["From: Ward 7: reception<ward@example.org>", "Ward 7: reception", "ward@example.org"],
    [
      "From: boss@example.com <boss@example.com><pat@example.org>",
      "boss@example.com <boss@example.com>",
      "pat@example.org",
    ],
    ['From: "Pat"<pat@example.org>', "Pat", "pat@example.org"],
    ["From: Morgan Depot", "Morgan Depot", null],
    ["From: Pat<boss@example.com><pat@example.org>, available", "Pat<boss@example.com>", "pat@example.org"],
    ["Pat \ue711 Resident\u200b<pat@example.org>", "Pat Resident", "pat@example.org"],
  ])("%s", (label, name, address) => {
    expect(personIn(label)).toEqual({ name, address });
  });

  it.each(["", " \u200b ", "From:", "<>"])("nobody in %j", (label) => {
    expect(personIn(label)?.address ?? null).toBeNull();
  });

  it.each(["Pat <pat@example.org> for jo@example.net", "pat@example.org and jo@example.net", "mailto:pat@example.org"])(
    "takes no address from %s",
    (label) => expect(addressIn(label)).toBeNull(),
  );

  it("knows a sender's label by its first word only", () => {
    expect(saysFrom("Von: Pat")).toBe(true);
    expect(saysFrom("To: Pat")).toBe(false);
    expect(saysFrom("Pat: from here")).toBe(false);
    expect(saysFrom(null)).toBe(false);
  });

  it("reads no more than a name can be", () => {
    expect(cleanLabel("x".repeat(100_000)).length).toBe(1000);
    expect(addressIn(`${"<".repeat(50_000)}a@example.org>`)).toBeNull();
  });
});
