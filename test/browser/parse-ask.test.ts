import { describe, expect, it } from "vitest";
import { parseAsk, parseEnvelope } from "../../src/browser/parse-ask.ts";
import { mail } from "./mails.ts";

const MALFORMED = { problem: "request-malformed" };

describe("parseEnvelope", () => {
  it.each([
    null,
    undefined,
    "assess",
    7,
    [],
    {},
    { name: "assess" },
    { name: "toString", ask: null },
    { name: "__proto__", ask: 1 },
  ])("is none: %j", (value) => {
    expect(parseEnvelope(value)).toBeNull();
  });

  it("refuses unknown keys", () => {
    expect(parseEnvelope({ name: "closed", ask: null, more: 1 })).toBeNull();
    expect(parseEnvelope({ name: "closed", ask: null })).toEqual({ name: "closed", ask: null });
  });
});

describe("parseAsk", () => {
  it("takes a whole mail as it is", () => {
    const ask = { mail: mail(), account: null };
    expect(parseAsk("assess", ask)).toEqual(ask);
  });

  it.each([
    ["no mail", { account: null }],
    ["an unknown key", { mail: mail(), account: null, more: true }],
    ["an unknown key within", { mail: { ...mail(), html: "<b>" }, account: null }],
    ["a body of neither kind", { mail: { ...mail(), body: { text: null, html: null } }, account: null }],
    ["a date that is none", { mail: { ...mail(), date: "yesterday" }, account: null }],
    ["a day that is not in the calendar", { mail: { ...mail(), date: "2026-02-30T10:00:00Z" }, account: null }],
    ["an id that is empty", { mail: { ...mail(), id: "" }, account: null }],
    ["people beyond count", { mail: { ...mail(), to: Array(5000).fill({ name: "", address: null }) }, account: null }],
  ])("refuses %s", (_name, ask) => {
    expect(parseAsk("assess", ask)).toMatchObject(MALFORMED);
  });

  it("lets core/register judge a fact, and refuses what surrounds it", () => {
    const fact = { kind: "adjustment-asked", person: "pat@example.com" };
    expect(parseAsk("record", { fact })).toEqual({ fact });
    expect(parseAsk("record", { fact, tab: 7 })).toEqual({ fact, tab: 7 });
    expect(parseAsk("record", { fact: { ...fact, kind: "made-up" } })).toHaveProperty("problem");
    expect(parseAsk("record", { fact: { ...fact, by: { name: "x", role: "y" } } })).toHaveProperty("problem");
    expect(parseAsk("record", { fact, tab: -1 })).toMatchObject(MALFORMED);
    expect(parseAsk("record", { fact, tab: 1.5 })).toMatchObject(MALFORMED);
  });

  it("takes nothing but null where a request carries nothing", () => {
    expect(parseAsk("closed", null)).toBeNull();
    expect(parseAsk("settings", {})).toMatchObject(MALFORMED);
  });
});
