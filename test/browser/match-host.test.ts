import { describe, expect, it } from "vitest";
import { isOneHost, matchesHost, readHost } from "../../src/browser/match-host.ts";

describe("readHost", () => {
  it.each([
    ["webmail.example.org", "https://webmail.example.org"],
    [" https://Webmail.Example.org/roundcube/?_task=mail ", "https://webmail.example.org"],
    ["https://webmail.example.org:8443/", "https://webmail.example.org"],
    ["https://webmail", "https://webmail"],
  ])("reads %s", (typed, origin) => {
    expect(readHost(typed)).toBe(origin);
  });

  it.each([
    "",
    "webmail",
    "http://webmail.example.org",
    "javascript:alert(1)",
    "https://*/",
    "https://*.example.org",
    "a b.org",
  ])("refuses %s", (typed) => {
    expect(readHost(typed)).toMatchObject({ problem: "host-unreadable" });
  });
});

describe("patterns", () => {
  it("counts one host only as a webmail", () => {
    expect(isOneHost("https://mail.example.org/*")).toBe(true);
    for (const wide of ["https://*/*", "*://*/*", "<all_urls>", "https://*.example.org/*", "file:///*"]) {
      expect(isOneHost(wide)).toBe(false);
    }
  });

  it("matches every port unless the pattern names one", () => {
    expect(matchesHost("http://127.0.0.1/*", "http://127.0.0.1:8080/x")).toBe(true);
    expect(matchesHost("https://mail.example.org:8443/*", "https://mail.example.org/")).toBe(false);
    expect(matchesHost("https://mail.example.org/*", "not an address")).toBe(false);
  });
});
