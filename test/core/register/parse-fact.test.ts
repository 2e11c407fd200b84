import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/mail/index.ts";
import { parseFact, parseFactDraft, RESTRICTION_KINDS } from "../../../src/core/register/index.ts";
import {
  answered,
  asked,
  confirmed,
  deEscalated,
  restriction,
  restrictionDraft,
  warned,
  words,
} from "../policy/invented.ts";

const facts = { asked, confirmed, deEscalated, restriction, warned, answered };

function messageOf(value: unknown): string {
  return isProblem(value) ? value.message : "no problem";
}

describe("facts that come from outside", () => {
  test.each(Object.entries(facts))("a whole fact is read as it stands: %s", (_, make) => {
    const fact = make();
    expect(parseFact(fact)).toEqual(fact);
  });

  test.each(["terms", "reason", "start", "end", "review", "decidedBy", "challenge", "ground"])(
    "a restriction without %s is refused",
    (field) => {
      const draft: Record<string, unknown> = { ...restrictionDraft() };
      delete draft[field];
      const problem = parseFactDraft(draft);
      expect(isProblem(problem)).toBe(true);
      expect(messageOf(problem)).toContain("is missing");
    },
  );

  test.each([
    ["reason", "   ", "the reason is blank"],
    ["challenge", "", "how to challenge the decision is blank"],
    ["terms", [], "what the restriction asks is missing"],
    ["terms", [{ kind: "channel", detail: " " }], "what the restriction asks is missing, or has a term without words"],
    ["review", "2026-02-30", "the review day is not a day of the calendar"],
    ["end", "10/10/2026", "the end day is not a day of the calendar"],
    ["decidedBy", { name: "", role: "Manager" }, "the name (who decided) is blank"],
    ["ground", { kind: "immediate-risk", reason: "" }, "the reason (why a restriction may be set) is blank"],
  ])("a restriction whose %s is %j says so in plain words", (field, value, said) => {
    expect(messageOf(parseFactDraft(restrictionDraft({ [field]: value })))).toContain(said);
  });

  test.each(RESTRICTION_KINDS)("every kind of restriction is known: %s", (kind) => {
    expect(isProblem(parseFactDraft(restrictionDraft({ terms: [{ kind, detail: "as agreed" }] })))).toBe(false);
  });

  test.each([
    ["a tick that was not set", { kind: "read-and-filed", message: "m1", looked: false }, "was not ticked"],
    ["a mail noted by hand", { kind: "contact-noted", channel: "email", on: "2026-04-11", words: "x" }, "by hand"],
    ["a contact without words", { kind: "contact-noted", channel: "phone", on: "2026-04-11", words: " " }, "is blank"],
    ["a joining without an address", { kind: "address-joined", address: "", evidence: [] }, "the other address"],
  ])("%s is refused", (_what, fields, said) => {
    expect(messageOf(parseFactDraft({ person: "pat@example.org", ...fields }))).toContain(said);
  });

  test("a field that no fact has is refused", () => {
    expect(messageOf(parseFact({ ...asked(), verdict: "guilty" }))).toContain("“verdict”");
  });

  test("a person is an address in small letters", () => {
    expect(isProblem(parseFact({ ...asked(), person: "Jo.Fletcher@example.org" }))).toBe(true);
  });

  test.each(["2026-04-11", "2026-04-11T25:00:00Z", "2026-02-30T09:00:00Z", "yesterday", 1775898000])(
    "a moment of recording that is not one is refused: %s",
    (at) => {
      expect(messageOf(parseFact({ ...asked(), at }))).toContain("the moment of recording");
    },
  );

  test("words are kept exactly as written, spaces and line breaks included", () => {
    const quote = "  You\u00a0will\r\nregret it… \u{1f525} ";
    const fact = { ...confirmed(), words: words(quote) };
    expect(parseFact(fact)).toEqual(fact);
  });

  test("nothing that comes in makes it throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ kind: fc.constant("restriction-set"), terms: fc.anything() })),
        (value) => {
          const read = parseFact(value);
          expect(isProblem(read)).toBe(true);
          expect(isProblem(parseFactDraft(value))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
