import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint, parsePrint, personPrint } from "../../../src/core/history/index.ts";
import { isProblem } from "../../../src/core/mail/index.ts";
import { KEY, message, OTHER_KEY } from "./messages.ts";

const COMPLAINT =
  "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
  "She has missed two hospital appointments because of it.";

describe("a fingerprint", () => {
  test("holds no word of the message", () => {
    const kept = JSON.stringify(fingerprint(message("m1", COMPLAINT), KEY));
    for (const word of COMPLAINT.match(/[A-Za-z]{4,}/g) ?? [])
      expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
    expect(kept).not.toContain("ann.reed");
    expect(kept).not.toMatch(/2026-02-09|1984/);
  });

  test("says nothing without its key", () => {
    const one = fingerprint(message("m1", COMPLAINT), KEY);
    const other = fingerprint(message("m1", COMPLAINT), OTHER_KEY);
    expect(other.sentences).not.toEqual(one.sentences);
    expect(other.person).not.toBe(one.person);
  });

  test("is small: under 1.5 kB for an ordinary mail", () => {
    const mail = Array.from(
      { length: 20 },
      (_, i) => `Point ${i}: the ${i}th visit to flat ${i} was missed by the contractor.`,
    );
    expect(JSON.stringify(fingerprint(message("m1", mail.join(" ")), KEY)).length).toBeLessThan(1536);
  });

  test("does not keep the order of words", () => {
    const one = fingerprint(message("m1", "The caretaker locked the gate."), KEY);
    const other = fingerprint(message("m1", "The gate locked the caretaker."), KEY);
    expect(other.sentences).toEqual(one.sentences);
  });

  test("tells threads apart by subject, whatever stands before it", () => {
    const thread = (subject: string) => fingerprint(message("m1", COMPLAINT, { subject }), KEY).thread;
    expect(thread("Re: RE: Fwd: Lift ")).toBe(thread("lift"));
    expect(thread("Bins")).not.toBe(thread("Lift"));
  });

  test("a very long mail keeps a bounded print", () => {
    const long = Array.from({ length: 5000 }, (_, i) => `Visit ${i} was missed by contractor ${i * 7}.`).join(" ");
    expect(JSON.stringify(fingerprint(message("m1", long), KEY)).length).toBeLessThan(12_000);
  });

  test("knows the same mail again and tells another one apart", () => {
    const one = fingerprint(message("m1", COMPLAINT), KEY);
    expect(fingerprint(message("m2", COMPLAINT), KEY).content).toBe(one.content);
    expect(fingerprint(message("m2", `${COMPLAINT} Again.`), KEY).content).not.toBe(one.content);
  });

  test("leaves quoted words out", () => {
    const text = "Thank you.\n> The roof leaks over the cot.";
    const quoted = message("m1", text, {
      passages: [
        { kind: "writer", start: 0, end: 11 },
        { kind: "quoted", start: 11, end: text.length },
      ],
    });
    expect(fingerprint(quoted, KEY).sentences).toEqual(fingerprint(message("m1", "Thank you."), KEY).sentences);
  });

  test("writes an address one way whatever its capitals", () => {
    expect(personPrint("Ann.Reed@Example.org ", KEY)).toBe(personPrint("ann.reed@example.org", KEY));
  });

  test("passes its own schema, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(isProblem(parsePrint(JSON.parse(JSON.stringify(fingerprint(message("m1", text), KEY)))))).toBe(false);
      }),
    );
  });

  test("a stored value of another shape is a named problem", () => {
    const print = fingerprint(message("m1", COMPLAINT), KEY);
    expect(parsePrint({ ...print, sentences: ["no code!"] })).toMatchObject({ problem: "wrong-print" });
    expect(parsePrint({ ...print, text: COMPLAINT })).toMatchObject({ problem: "wrong-print" });
    expect(parsePrint(null)).toMatchObject({ problem: "wrong-print" });
  });
});
