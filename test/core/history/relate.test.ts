import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campaignKeys, fingerprint, parsePrint, relate } from "../../../src/core/history/index.ts";
import { isProblem } from "../../../src/core/mail/index.ts";
import { KEY, message } from "./messages.ts";

const COMPLAINT =
  "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
  "She has missed two hospital appointments because of it. The caretaker told us that no engineer was booked.";
const EARLIER = [fingerprint(message("m1", COMPLAINT), KEY)];
const kindOf = (text: string) => relate(message("m2", text), EARLIER, KEY).kind;

/** How many times as long the larger work takes; by turns, the least of many, so that a busy machine slows both. */
function growth(small: () => unknown, large: () => unknown): number {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 15; round++) {
    for (const [at, run] of [small, large].entries()) {
      const start = performance.now();
      run();
      least[at] = Math.min(least[at] ?? 0, performance.now() - start);
    }
  }
  return (least[1] ?? 0) / (least[0] ?? 1);
}

describe("how a message relates to earlier ones", () => {
  test("the first message of a person is first", () => {
    expect(relate(message("m1", COMPLAINT), [], KEY)).toMatchObject({ kind: "first", of: [], newSentences: [] });
  });

  test("the same complaint sent again is a duplicate and names the earlier one", () => {
    expect(relate(message("m2", COMPLAINT), EARLIER, KEY)).toMatchObject({
      kind: "duplicate",
      of: [{ id: "m1", date: "2026-03-02T09:00:00Z" }],
      newSentences: [],
      unsure: false,
    });
  });

  test("small edits, another order and other capitals leave it a duplicate", () => {
    expect(
      kindOf(
        "MY MOTHER IS 84 AND LIVES ON THE 6TH FLOOR. The lift at Alder Court's been broken since the 9th of February. " +
          "No engineer was booked, the caretaker told us. Because of it she's missed two hospital appointments.",
      ),
    ).toBe("duplicate");
  });

  test("greetings, chasing lines and thanks raise nothing new", () => {
    expect(
      kindOf(`Dear Sir or Madam,\n\nI have had no reply to my email below.\n\n${COMPLAINT}\n\nYours faithfully`),
    ).toBe("duplicate");
  });

  test("one new sentence makes it partly new, and the sentence is named exactly as written", () => {
    const added = "Yesterday she fell on the stairs between the third and fourth landing and broke her wrist.";
    const text = `${COMPLAINT}\n\n${added}`;
    const repeat = relate(message("m2", text), EARLIER, KEY);
    expect(repeat.kind).toBe("partly-new");
    expect(repeat.newSentences.map((sentence) => sentence.quote)).toEqual([added]);
    for (const { start, end, quote } of repeat.newSentences) expect(text.slice(start, end)).toBe(quote);
  });

  test("another date in the same words is never called nothing new", () => {
    expect(kindOf(COMPLAINT.replace("since 9 February", "again since 21 March"))).not.toBe("duplicate");
  });

  describe("a sentence turned round by a small word", () => {
    const after = (earlier: string, text: string) =>
      relate(message("m2", text), [fingerprint(message("m1", earlier), KEY)], KEY);

    test.each([
      ["He did hit me.", "He did not hit me."],
      ["He did not hit me.", "He did hit me."],
      ["I was with my carer that night.", "I was without my carer that night."],
    ])("%j and then %j are never called the same", (one, other) => {
      expect(["new", "partly-new"]).toContain(after(one, other).kind);
      const beside = after(`${COMPLAINT} ${one}`, `${COMPLAINT} ${other}`);
      expect(beside.kind).toBe("partly-new");
      expect(beside.newSentences.map(({ quote }) => quote)).toEqual([other]);
    });

    test("is the same where it says no in another spelling, or where both were said", () => {
      expect(after("He did not hit me.", "He didn't hit me.")).toMatchObject({ kind: "duplicate", unsure: false });
      expect(after("He did hit me. He did not hit me.", "He did not hit me.").kind).toBe("duplicate");
    });

    test("is not known in fingerprints of an earlier version, which are compared as they were", () => {
      const print = fingerprint(message("m1", COMPLAINT), KEY);
      const old = parsePrint({ ...print, sentences: print.sentences.map((sentence) => sentence.slice(0, -1)) });
      if (isProblem(old)) throw new Error(old.message);
      expect(relate(message("m2", COMPLAINT), [old], KEY).kind).toBe("duplicate");
      const short = fingerprint(message("m1", "He hit me."), KEY);
      const before = { ...short, sentences: short.sentences.map((sentence) => sentence.slice(0, -1)) };
      expect(relate(message("m2", "He hit me."), [before], KEY).kind).toBe("duplicate");
      expect(campaignKeys(old)).toEqual(campaignKeys(print));
    });
  });

  test("a closing and one's own name are no new matter, on whatever line they stand", () => {
    const lift = "The lift is broken.";
    const endings = [
      "",
      " Kind regards Ann",
      "\n\nKind regards\nAnn",
      " Yours sincerely, ann reed",
      "\n\nMany thanks Ann Reed",
    ];
    for (const before of endings) {
      const earlier = [fingerprint(message("m1", lift + before), KEY)];
      for (const after of endings)
        expect(relate(message("m2", lift + after), earlier, KEY)).toMatchObject({ kind: "duplicate", unsure: false });
    }
    const earlier = [fingerprint(message("m1", lift), KEY)];
    expect(relate(message("m2", "Thank you. Kind regards Ann"), earlier, KEY).kind).toBe("reply");
    expect(relate(message("m2", `${lift} Kind regards Rat Liar`), earlier, KEY).kind).not.toBe("duplicate");
  });

  test("another matter is new", () => {
    expect(
      kindOf("You have charged my brother council tax for a garage that he sold in 2019. He has the receipt."),
    ).toBe("new");
  });

  test("asking when is a chaser; answering, accepting or going on to the next stage is a reply", () => {
    expect(kindOf("When can I expect an answer to my complaint?")).toBe("chaser");
    expect(kindOf("Is there any news?")).toBe("chaser");
    expect(kindOf("Thank you, Thursday at ten is fine.")).toBe("reply");
    expect(kindOf("As you asked, I attach the photographs.")).toBe("reply");
    expect(kindOf("Please take this to stage 2.")).toBe("reply");
  });

  test("a matter told again in other words is no new matter", () => {
    expect(kindOf("The elevator at Alder Court still isn't working. Mum's eighty-four and on floor six.")).toBe(
      "duplicate",
    );
  });

  test("what is told again beside something new is called partly new, never a duplicate", () => {
    for (const added of [
      "On 3 March the doors shut on her arm.",
      "The cleaner has now been sacked for telling us.",
      "I want £200 for the taxis.",
    ]) {
      expect(kindOf(`${COMPLAINT} ${added}`)).toBe("partly-new");
      expect(kindOf(`${added} ${COMPLAINT}`)).toBe("partly-new");
    }
  });

  test("takes time in step with the length of the text and the number of earlier messages", () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      fingerprint(message(`e${i}`, `${COMPLAINT} Visit ${i} of ${i * 13} was missed.`), KEY),
    );
    const next = message("next", `${COMPLAINT} She fell.`);
    const few = many.slice(0, 20);
    expect(
      growth(
        () => relate(next, few, KEY),
        () => relate(next, many, KEY),
      ),
    ).toBeLessThan(60);
    const long = (count: number) =>
      message(
        "long",
        Array.from({ length: count }, (_, i) => `The lift broke at ${i} and she waited in the hall.`).join(" "),
      );
    const [short, eightfold] = [long(100), long(800)];
    expect(
      growth(
        () => relate(short, EARLIER, KEY),
        () => relate(eightfold, EARLIER, KEY),
      ),
    ).toBeLessThan(40);
  });

  test("names the message that says most of it first", () => {
    const other = fingerprint(message("m0", "The bins behind Alder Court were not emptied. The gate is locked."), KEY);
    expect(relate(message("m2", COMPLAINT), [other, ...EARLIER], KEY).of.map((one) => one.id)).toEqual(["m1"]);
  });

  test("a message copied from two earlier ones repeats both", () => {
    const bins = "The bins behind Alder Court were not emptied on 3 March. The gate has been locked since Christmas.";
    const two = [...EARLIER, fingerprint(message("m2", bins), KEY)];
    const repeat = relate(message("m3", `${COMPLAINT} ${bins}`), two, KEY);
    expect(repeat.kind).toBe("duplicate");
    expect(repeat.of.map((one) => one.id)).toEqual(["m1", "m2"]);
  });

  test("whatever is written, quotes are exact and only a partly new message names sentences", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...COMPLAINT.split(". "), "", "Why?", "🙂", "He hit me."), { maxLength: 8 }),
        (parts) => {
          const text = parts.join(". ");
          const repeat = relate(message("m2", text), EARLIER, KEY);
          for (const { start, end, quote } of repeat.newSentences) expect(text.slice(start, end)).toBe(quote);
          if (repeat.newSentences.length > 0) expect(repeat.kind).toBe("partly-new");
          if (repeat.kind === "partly-new" && !repeat.unsure) expect(repeat.newSentences).not.toEqual([]);
        },
      ),
    );
  });
});
