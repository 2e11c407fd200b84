import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/mail/index.ts";
import { DEFAULT_PACK_ID, findPack, LETTER_NAMES, parsePack, readTemplate } from "../../../src/core/policy/index.ts";
import { pack } from "./invented.ts";

/** A pack as loose JSON, to be spoilt field by field. */
interface Loose {
  [key: string]: Loose;
}

/** The sample pack with one thing changed. */
function spoilt(change: (pack: Loose) => void): string {
  const copy = structuredClone(pack()) as unknown as Loose;
  change(copy);
  const read = parsePack(copy);
  return isProblem(read) ? read.message : "no problem";
}

const set = (value: unknown) => value as Loose;

describe("the NHS sample pack", () => {
  test("is whole", () => {
    expect(isProblem(findPack(DEFAULT_PACK_ID))).toBe(false);
  });

  test("has the policy's 17 places to fill in, each with a label, a hint and its clause", () => {
    const policys = pack().places.filter(({ clause }) => clause.startsWith("NHS sample policy"));
    expect(policys).toHaveLength(17);
    expect(new Set(pack().places.map(({ label }) => label)).size).toBe(pack().places.length);
  });

  test("every step and duty cites a clause by heading and row", () => {
    const clauses = [...Object.values(pack().steps), ...Object.values(pack().duties)].map(({ clause }) => clause);
    expect(clauses.filter((clause) => !/\d{3}-\d{2}/.test(clause))).toEqual([]);
  });
});

describe("a pack that is not there", () => {
  test.each(["nope", "__proto__", "constructor", ""])("%j is a Problem that lists those there are", (id) => {
    const found = findPack(id);
    expect(isProblem(found) && found.next).toContain(DEFAULT_PACK_ID);
  });
});

describe("a wrong pack names what to fix", () => {
  test.each<[string, (pack: Loose) => void]>([
    ["“locked › newComplaintsAlways” is locked to true", (p) => (p.locked!.newComplaintsAlways = set(false))],
    ["“locked › selfHarmNeverWarning” is locked to true", (p) => (p.locked!.selfHarmNeverWarning = set(false))],
    ["“locked › autoSend” is locked to false", (p) => (p.locked!.autoSend = set(true))],
    ["“locked › paraphraseEvidence” is locked to false", (p) => (p.locked!.paraphraseEvidence = set(true))],
    ["“locked” is missing", (p) => delete p.locked],
    ["“safeguarding” is missing", (p) => delete p.safeguarding],
    ["“title” is blank", (p) => (p.title = set(" "))],
    ["“reviewDate” is not a day of the calendar", (p) => (p.reviewDate = set("2027-02-30"))],
    ["“review › maxDays” is more than 365 days", (p) => (p.review!.maxDays = set(366))],
    ["the first review comes after", (p) => (p.review!.maxDays = set(60))],
    ["“sanctions › 0” is not one of", (p) => (p.sanctions = set(["withdraw-service"]))],
    ["“duties › writtenWarning” is missing", (p) => delete p.duties!.writtenWarning],
    ["“steps › safeguarding” is missing", (p) => delete p.steps!.safeguarding],
    ["the duty “writtenWarning” names the place “nobody”", (p) => (p.duties!.writtenWarning!.place = set("nobody"))],
    ["“advocacy” names the place “nowhere”", (p) => (p.advocacy = set("nowhere"))],
    ["“colour” is not a field that a pack has", (p) => (p.colour = set("blue"))],
    [
      "the step “first-reply” uses the name “person.illness”",
      (p) => (p.steps!["first-reply"]!.why = set("{{person.illness}}")),
    ],
    [
      "the step “first-reply” has “{{” without “}}”",
      (p) => (p.steps!["first-reply"]!.why = set("Tell {{place: advocacy")),
    ],
    ["the step “first-reply” offers the letter “other”", (p) => (p.steps!["first-reply"]!.letter = set("other"))],
    ["the letter “warning-written” uses the name “law”", (p) => (p.letters![1]!.paragraphs![0]!.text = set("{{law}}"))],
    ["the letter “warning-written” names the place “x”", (p) => (p.letters![1]!.note![0] = set("{{place: x}}"))],
    ["the letter “warning-written” has no note", (p) => (p.letters![1]!.note = set([]))],
    [
      "the letter “warning-written” does not quote the words",
      (p) =>
        (p.letters![1]!.paragraphs = set(
          (p.letters![1]!.paragraphs as unknown as object[]).filter((one) => !("quote" in one)),
        )),
    ],
    [
      "does not say where to get support",
      (p) =>
        (p.letters![0]!.paragraphs = set(
          (p.letters![0]!.paragraphs as unknown as { text: string }[]).filter(({ text }) => !text.includes("advocacy")),
        )),
    ],
    [
      "does not ask what would make communication easier",
      (p) =>
        (p.letters![0]!.paragraphs = set(
          (p.letters![0]!.paragraphs as unknown as object[]).filter((one) => !("when" in one)),
        )),
    ],
    [
      "allows a warning for “safeguarding.self-harm”",
      (p) => (p.grounds!.warning![0]!.category = set("safeguarding.self-harm")),
    ],
    [
      "the step “written-warning” must have the duty “writtenWarning”",
      (p) => (p.steps!["written-warning"]!.duty = set("handle")),
    ],
    ["the step “safeguarding” must have the duty", (p) => (p.steps!.safeguarding!.duty = set("handle"))],
    ["the duty “police” uses a name other than", (p) => (p.duties!.police!.words = set("{{boss}}"))],
    ["names “boss”, which is not a duty", (p) => (p.steps!["de-escalate"]!.why = set("{{holder: boss}}"))],
    ["has a blank without a label", (p) => (p.letters![0]!.paragraphs![0]!.text = set("{{blank}}"))],
    [
      "“letters › 0 › paragraphs › 0” is neither a text",
      (p) => (p.letters![0]!.paragraphs![0] = set({ when: "always", text: "x" })),
    ],
    ["“thresholds › repeatsAfterAnswer” is less than 1", (p) => (p.thresholds!.repeatsAfterAnswer = set(0))],
    ["“lawArea” is not one of", (p) => (p.lawArea = set("Atlantis"))],
    ["“advocacy” is there twice", (p) => (p.places![1]!.id = set("advocacy"))],
  ])("%s", (said, change) => {
    expect(spoilt(change)).toContain(said);
  });

  test.each([null, undefined, 7, "pack", [], {}])("%j is no pack, and nothing is thrown", (value) => {
    expect(isProblem(parsePack(value))).toBe(true);
  });
});

describe("templates", () => {
  test("are cut into words and names", () => {
    expect(readTemplate("Ask {{place: advocacy}} or {{reader.name}}.")).toEqual([
      { kind: "words", text: "Ask " },
      { kind: "name", name: "place", argument: "advocacy" },
      { kind: "words", text: " or " },
      { kind: "name", name: "reader.name", argument: "" },
      { kind: "words", text: "." },
    ]);
  });

  test.each(["{{", "}}", "{{}}", "{{ }}", "a {{b", "a }} b {{c}}"])("%j has a fault", (text) => {
    expect(readTemplate(text)).toHaveProperty("fault");
  });

  test("every name that a letter may use is used by one of the letters", () => {
    const texts = JSON.stringify(pack().letters);
    expect(LETTER_NAMES.filter((name) => !texts.includes(`{{${name}`))).toEqual([]);
  });
});
