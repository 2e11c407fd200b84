/** The nevers that the analysis must hold: N6, N17, N18. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/index.ts";
import { RULE_FILES } from "../../../src/core/analysis/rules/index.ts";
import { messageOf } from "./message-of.ts";

describe("N17 fair criticism, recording, cancelling and quoting abuse suffered are no abuse", () => {
  test.each([
    "This was a lazy, useless investigation and the conclusion is a disgrace.",
    "Your report is incompetent from first page to last, and whoever checked it did not read it.",
    "I am recording this call and I will keep the recording.",
    "I am cancelling my appointment on Tuesday and I want somebody else to deal with my case.",
    "Your officer called me a stupid cow in front of my children.",
    "He told me to fuck off and said he would break my legs if I came back.",
    'The man at the desk shouted "you thick bastard" at my father.',
    "My ex used to say he would kill me, and your letter gave him my address.",
    "I will take you to court and my solicitor will tear your statement to pieces.",
    "I shall be writing to my MP, the Ombudsman and the local paper.",
    "Your policy says that threats to kill or harm staff are not accepted. I made none.",
    "I would never hurt anyone, and it upset me to be asked.",
    "I could have died of embarrassment, and the wait is killing me.",
    "I'm such an idiot, I sent you the wrong form.",
  ])("%s", async (text) => {
    const { findings } = await analyse(messageOf(text));
    expect(findings.filter(({ category }) => category !== "safeguarding.other")).toEqual([]);
  });
});

describe("N18 words for what people are count for nothing alone", () => {
  const identities = [
    "Black",
    "white",
    "Asian",
    "Muslim",
    "Jewish",
    "Irish",
    "Polish",
    "Roma",
    "gay",
    "lesbian",
    "trans",
    "disabled",
    "deaf",
    "autistic",
    "old",
    "Christian",
    "Sikh",
    "pregnant",
  ];
  test.each(identities)("%s", async (identity) => {
    for (const text of [
      `I am a ${identity} woman and I would like an answer.`,
      `My neighbour is ${identity} and was treated the same.`,
      `Is there a group for ${identity} people in the borough?`,
    ]) {
      expect((await analyse(messageOf(text))).findings, text).toEqual([]);
    }
  });
});

describe("N6 nothing guesses at a condition", () => {
  const conditions = /autis|deaf|blind|depress|anxi|dement|dyslex|adhd|bipolar|cancer|mental|epilep|disab/i;
  test("no reason names one", () => {
    for (const file of RULE_FILES) for (const row of file.rows) expect(row.why).not.toMatch(conditions);
  });
  test("a mention is quoted, its reason stays general", async () => {
    const { signals } = await analyse(messageOf("I am autistic and phone calls are very hard for me."));
    const adjustment = signals.find(({ id }) => id === "adjustment");
    expect(adjustment?.quote).toContain("autistic");
    expect(adjustment?.why).not.toMatch(conditions);
  });
  test("anger, bad spelling or repetition give no adjustment signal", async () => {
    const { signals } = await analyse(messageOf("WHY WILL NOBODY ANSER ME. I have wrote five times. FIVE TIMES."));
    expect(signals.filter(({ id }) => id === "adjustment")).toEqual([]);
  });
});
