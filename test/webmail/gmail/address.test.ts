/** Which addresses are Gmail's mailbox, and which name an open conversation. */
import { describe, expect, it } from "vitest";
import { addressOf, isMailbox, namesConversation } from "../../../src/webmail/gmail/address.ts";

const url = (rest: string) => new URL(rest, "https://mail.google.com/");

describe("Gmail's addresses", () => {
  it.each([
    "/mail/u/0/",
    "/mail/u/12/#inbox",
    "/mail/",
    "/mail/u/0/?tab=rm",
    "/mail/b/1234/u/0/",
    "/mail/u/0/popout?ver=1",
  ])("%s is the mailbox", (rest) => expect(isMailbox(url(rest))).toBe(true));
  it.each(["/mail/u/0/?view=btop", "/mail/u/0/?view=cm&fs=1&to=pat@example.org"])(
    "%s is a compose of its own",
    (rest) => expect(isMailbox(url(rest))).toBe(true),
  );
  it.each([
    "/mail/u/0/?view=pt",
    "/mail/u/0/?view=lg",
    "/mail/u/0/?view=om",
    "/mail/u/0/?view=bsp",
    "/mail/mu/",
    "/",
    "/chat/u/0/",
    "/mail/u/x/",
  ])("%s is not", (rest) => expect(isMailbox(url(rest))).toBe(false));

  it.each([
    ["#inbox/FMfcgzQbXYZ", true],
    ["#label/Complaints/FMfcgzQbXYZKtbxLvHhPqRs", true],
    ["#search/from%3Apat/FMfcgzQbXYZ?compose=new", true],
    ["#all/198c6f0a00000001", true],
    ["#inbox", false],
    ["#inbox?compose=new", false],
    ["#label/ComplaintsTeam", false],
    ["#settings/forwardingAndPop", false],
    ["#search/missedBinsAgain", false],
    ["#inbox/p2", false],
  ])("%s names a conversation: %s", (hash, yes) => {
    expect(namesConversation(url(`/mail/u/0/${hash}`))).toBe(yes);
  });
});

describe("where a message opens", () => {
  const at = (id: string) => addressOf(id, url("/mail/u/1/popout?view=btop"));

  it("is its own id's address, or a search for its Message-ID", () => {
    expect(at("gmail:198c6f0a00000001")).toBe("https://mail.google.com/mail/u/1/#all/198c6f0a00000001");
    expect(at("a.b+1@mail.example.org")).toBe(
      "https://mail.google.com/mail/u/1/#search/rfc822msgid%3Aa.b%2B1%40mail.example.org",
    );
  });

  it.each(["gmail:a123", "outlook:0011223344556677", "roundcube:team@example.org:INBOX:5", "sha256-00", "noted:7"])(
    "is not known for %s",
    (id) => expect(at(id)).toBeNull(),
  );
});
