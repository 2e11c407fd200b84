import { describe, expect, it } from "vitest";
import { MAY_ASK, mayRecord, proveSender, type Stamp } from "../../src/browser/prove-sender.ts";
import { BASE, ID } from "./fake-browser.ts";
import { FRAME, OPTIONS, PANEL, PRACTICE, WEBMAIL } from "./senders.ts";

const HOME = { id: ID, base: BASE, hosts: ["https://mail.example.org/*"] };
const originOf = (stamp: Stamp) => proveSender(stamp, HOME)?.origin ?? null;

describe("proveSender", () => {
  it.each([
    ["a webmail that is allowed", WEBMAIL, "webmail"],
    ["a frame of it", FRAME, "webmail"],
    ["the practice inbox", PRACTICE, "practice"],
    ["the side panel, which is in no tab", PANEL, "panel"],
    ["the options page", OPTIONS, "options"],
  ] as const)("knows %s", (_name, stamp, origin) => {
    expect(originOf(stamp)).toBe(origin);
  });

  it.each<[string, Stamp]>([
    ["another extension", { ...WEBMAIL, id: "other" }],
    ["no id", { url: WEBMAIL.url, tab: { id: 7 } }],
    ["no address", { id: ID, tab: { id: 7 } }],
    [
      "a host that is not allowed",
      { ...WEBMAIL, url: "https://evil.example.net/", origin: "https://evil.example.net" },
    ],
    [
      "a host that only ends like ours",
      { ...WEBMAIL, url: "https://xmail.example.org/", origin: "https://xmail.example.org" },
    ],
    ["the host without encryption", { ...WEBMAIL, url: "http://mail.example.org/", origin: "http://mail.example.org" }],
    ["our host as user name", { ...WEBMAIL, url: "https://mail.example.org@evil.example.net/", origin: undefined }],
    ["an origin that is not the address's", { ...WEBMAIL, origin: "https://evil.example.net" }],
    ["an opaque origin", { ...WEBMAIL, origin: "null" }],
    ["a webmail outside a tab", { ...WEBMAIL, tab: undefined }],
    ["an unknown page of ours", { ...PANEL, url: `${BASE}src/entries/other.html` }],
    ["a page of ours named like a built-in property", { ...PANEL, url: `${BASE}constructor` }],
    ["a page of ours within a frame", { ...PANEL, frameId: 2 }],
    ["a page of ours by a path of its own making", { ...PANEL, url: `${BASE}x/../src/entries/evil.html` }],
    ["no address at all", { ...WEBMAIL, url: "about:blank", origin: "null" }],
  ])("refuses %s", (_name, stamp) => {
    expect(originOf(stamp)).toBeNull();
  });

  it.each([
    ["a webmail", "https://mail.example.org", "webmail"],
    ["any other page", "https://evil.example.net", null],
    ["nobody", "null", null],
    ["nobody named", undefined, null],
  ])("knows an empty window that %s opened by the origin stamped on it", (_name, origin, is) => {
    expect(originOf({ ...WEBMAIL, url: "about:blank", origin })).toBe(is);
  });

  it("tells page, tab and document apart", () => {
    expect(proveSender(FRAME, HOME)).toEqual({
      origin: "webmail",
      page: "https://mail.example.org",
      tab: 7,
      frame: 4,
      document: "D2",
      top: false,
    });
  });
});

describe("the table of who may ask what", () => {
  it("keeps settings, cases and views from pages", () => {
    for (const name of ["settings", "saveSettings", "case", "current"] as const) {
      expect(MAY_ASK[name]).not.toContain("webmail");
      expect(MAY_ASK[name]).not.toContain("practice");
    }
  });

  it("lets only the panel record restrictions, adjustments and warnings", () => {
    for (const kind of ["restriction-set", "restriction-lifted", "adjustment-agreed", "warning-given"] as const) {
      expect(mayRecord("webmail", kind)).toBe(false);
      expect(mayRecord("practice", kind)).toBe(false);
      expect(mayRecord("options", kind)).toBe(false);
      expect(mayRecord("panel", kind)).toBe(true);
    }
    expect(mayRecord("webmail", "finding-confirmed")).toBe(true);
  });
});
