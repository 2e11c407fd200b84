import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", ROOT), "utf8"));

/** Code that runs in the extension; the commands run on files, by hand. */
function code(): readonly { path: string; text: string }[] {
  return readdirSync(new URL("src/", ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(tsx?|html)$/.test(path) && !path.startsWith("cli/"))
    .map((path) => ({ path, text: readFileSync(new URL(`src/${path}`, ROOT), "utf8") }));
}

const filesWith = (pattern: RegExp) =>
  code()
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);

describe("N16: the text of a mail never leaves the organisation", () => {
  test("the default install asks for these webmails and no other host", () => {
    const hosts: string[] = [
      ...(manifest.host_permissions ?? []),
      ...(manifest.content_scripts ?? []).flatMap((script: { matches: string[] }) => script.matches),
    ];
    expect(hosts).toEqual([
      "https://mail.google.com/*",
      "https://outlook.live.com/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.cloud.microsoft/*",
    ]);
  });

  test("it asks for nothing that could carry mail away or look elsewhere", () => {
    const HARMLESS = ["storage", "sidePanel", "scripting", "alarms", "activeTab", "unlimitedStorage", "contextMenus"];
    expect(manifest.permissions.filter((one: string) => !HARMLESS.includes(one))).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test("its own pages may reach nothing but themselves", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|\*/);
  });

  test("no code opens a connection to another host", () => {
    expect(filesWith(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/)).toEqual(
      [],
    );
    expect(filesWith(/\bfetch\((?!\s*(browser|chrome)\.runtime\.getURL)/)).toEqual([]);
    expect(filesWith(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//)).toEqual([]);
  });
});
