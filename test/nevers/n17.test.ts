import { describe, expect, test } from "vitest";
import { stepsFor } from "../../src/core/policy/index.ts";
import { input, kase } from "../core/policy/invented.ts";
import { read } from "./any-case.ts";

const FAIR = {
  "fair criticism": [
    "This was a poor investigation and your letter gets three dates wrong. I expect better.",
    "Your service is shambolic and the decision is wrong from start to finish. Please look at it again.",
    "I am furious about how badly this was handled and I want to know who is responsible.",
  ],
  "recording a call": [
    "I will be recording our call on Thursday so that I have a note of what is said.",
    "Please note that I recorded the meeting and will send you the recording.",
  ],
  "cancelling or changing an appointment": [
    "I have to cancel the visit on Tuesday. Could we find another day?",
    "I cannot come to the meeting after all, please take me off the list.",
  ],
  "abuse that was suffered": [
    "Your driver told me that I was a stupid old cow and that he would break my legs if I complained.",
    "My neighbour shouted that I am a useless bitch and I am reporting it to you as my landlord.",
  ],
  "a right that is taken up": [
    "I will take this to the ombudsman and to my MP if I hear nothing by Friday.",
    "My solicitor will be in touch and I shall see you in court.",
  ],
};

describe.each(Object.entries(FAIR))("N17: %s never counts as abuse", (_, texts) => {
  test.each(texts)("%s", async (text) => {
    const analysis = await read(text);
    expect(analysis.findings.filter(({ category }) => /^(abuse|threat|stalking|boundary)/.test(category))).toEqual([]);
    const ids = stepsFor(input({ analysis, kase: kase() })).map(({ id }) => id);
    for (const never of ["confirm-finding", "written-warning", "set-restriction"]) expect(ids).not.toContain(never);
  });
});

describe("N17: what others wrote never counts against the writer", () => {
  test.each([
    "Hello\nPlease see what your officer sent me.\n\nOn Fri, 6 Mar 2026 at 15:20, Sam Reed <sam.reed@example.org> wrote:\n> You stupid cow, I will break your legs.\n",
    "Please act on the mail below.\n\n---------- Forwarded message ---------\nFrom: Sam Reed <sam.reed@example.org>\nDate: Fri, 6 Mar 2026\nSubject: you\nTo: Jo Fletcher <jo.fletcher@example.org>\n\nYou stupid cow, I will break your legs.\n",
  ])("quoted or forwarded words: %s", async (text) => {
    expect((await read(text)).findings).toEqual([]);
  });
});
