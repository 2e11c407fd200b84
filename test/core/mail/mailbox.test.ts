import { describe, expect, it } from "vitest";
import { mailboxOf, untagged } from "../../../src/core/mail/index.ts";

const at = (local: string, domain: string) => [local, domain].join("@");

describe("a mailbox", () => {
  it.each([
    ["Pat.Doe+council", "Gmail.com", "patdoe", "gmail.com"],
    ["p.a.t", "googlemail.com", "pat", "gmail.com"],
    ["pat.doe+x", "outlook.com", "pat.doe", "outlook.com"],
    ["pat+x", "me.com", "pat", "icloud.com"],
    ["pat.doe", "protonmail.com", "patdoe", "proton.me"],
  ])("%s at %s is one spelling of its own", (local, domain, same, provider) => {
    expect(mailboxOf(at(local, domain))).toBe(at(same, provider));
  });

  it.each(["pat.doe+x@example.org", "patdoe@example.org", "no-address", "+x@example.org"])(
    "%s stays as it is: its provider is not known",
    (address) => expect(mailboxOf(` ${address.toUpperCase()} `)).toBe(address),
  );

  it("is never empty", () => expect(mailboxOf(at("+tag", "gmail.com"))).toBe(at("+tag", "gmail.com")));
});

describe("an address without its tag", () => {
  it("is told only where it has one", () => {
    expect(untagged("Pat+bins@example.org")).toBe("pat@example.org");
    expect(untagged("pat@example.org")).toBeNull();
    expect(untagged("+bins@example.org")).toBeNull();
  });
});
