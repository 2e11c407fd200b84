/** Lines of JSON as mails. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem, readJsonMail } from "../../../src/core/mail/index.ts";

const problemOf = (line: string): string => {
  const mail = readJsonMail(line, 7);
  return isProblem(mail) ? `${mail.problem} ${mail.message.startsWith("Line 7: ")}` : "read";
};

describe("a line of JSON", () => {
  it("is a mail with what it says", () => {
    const line = {
      id: "a-1",
      text: "One\r\ntwo",
      from: "Ann Fox <Ann.Fox@Example.org>",
      to: ["bins@example.org", "B <b@example.org>"],
      date: "2026-03-02T08:14:00+01:00",
      subject: "Bins",
      channel: "letter",
      other: [1],
      expect: null,
    };
    expect(readJsonMail(JSON.stringify(line), 1)).toEqual({
      id: "a-1",
      from: { name: "Ann Fox", address: "ann.fox@example.org" },
      to: [
        { name: "", address: "bins@example.org" },
        { name: "B", address: "b@example.org" },
      ],
      cc: [],
      date: "2026-03-02T08:14:00+01:00",
      subject: "Bins",
      channel: "letter",
      automatic: false,
      body: { text: "One\r\ntwo", html: null },
    });
  });
  it("needs only id and body", () => {
    expect(readJsonMail('{"id":"x","html":"<p>a"}', 1)).toEqual({
      id: "x",
      from: null,
      to: [],
      cc: [],
      date: null,
      subject: "",
      channel: "email",
      automatic: false,
      body: { text: null, html: "<p>a" },
    });
  });
  it.each([
    ["2026-03-02", "2026-03-02T00:00:00+00:00"],
    ["2026-03-02T08:14:00Z", "2026-03-02T08:14:00Z"],
    ["2026-03-02 08:14", "2026-03-02T08:14:00+00:00"],
    ["Mon, 2 Mar 2026 08:14:00 +0100", "2026-03-02T08:14:00+01:00"],
    ["2026-02-30", null],
    ["soon", null],
  ])("reads the date %s", (date, expected) => {
    expect(readJsonMail(JSON.stringify({ id: "x", text: "a", date }), 1)).toMatchObject({ date: expected });
  });
  it.each([
    ["bare@example.org", { name: "", address: "bare@example.org" }],
    ["Only A Name", { name: "Only A Name", address: null }],
    ["", null],
  ])("reads the sender %s", (from, expected) => {
    expect(readJsonMail(JSON.stringify({ id: "x", text: "a", from }), 1)).toMatchObject({ from: expected });
  });
  it.each([
    ["bad-json", "{nope"],
    ["bad-json", ""],
    ["bad-json", "[1]"],
    ["bad-json", "null"],
    ["no-id", '{"text":"a"}'],
    ["no-id", '{"id":"","text":"a"}'],
    ["no-body", '{"id":"x"}'],
    ["no-body", '{"id":"x","text":3}'],
  ])("says %s and which line", (problem, line) => expect(problemOf(line)).toBe(`${problem} true`));
  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => JSON.stringify(value)),
        ),
        (line) => {
          readJsonMail(line, 1);
        },
      ),
    );
  });
});
