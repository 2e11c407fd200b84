import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint, relate } from "../../../src/core/history/index.ts";
import { KEY, message } from "./messages.ts";

const COMPLAINT =
  "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
  "She has missed two hospital appointments because of it. The caretaker told us that no engineer was booked.";
const EARLIER = [fingerprint(message("m1", COMPLAINT), KEY)];
const kindOf = (text: string) => relate(message("m2", text), EARLIER, KEY).kind;

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
    const time = (run: () => unknown) => {
      run();
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const many = Array.from({ length: 400 }, (_, i) =>
      fingerprint(message(`e${i}`, `${COMPLAINT} Visit ${i} of ${i * 13} was missed.`), KEY),
    );
    const next = message("next", `${COMPLAINT} She fell.`);
    expect(time(() => relate(next, many, KEY))).toBeLessThan(40 * time(() => relate(next, many.slice(0, 20), KEY)));
    const long = (count: number) =>
      message(
        "long",
        Array.from({ length: count }, (_, i) => `The lift broke at ${i} and she waited in the hall.`).join(" "),
      );
    const [short, eightfold] = [long(100), long(800)];
    expect(time(() => relate(eightfold, EARLIER, KEY))).toBeLessThan(30 * time(() => relate(short, EARLIER, KEY)));
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
          expect(repeat.newSentences.length > 0).toBe(repeat.kind === "partly-new");
        },
      ),
    );
  });
});
