/** Who is spoken of changes nothing: threats and slights count for every group, and plain talk counts for none. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { GROUPS } from "../../../src/core/analysis/lexicons/group-words.ts";
import { messageOf } from "./message-of.ts";
import { RULES_ONLY } from "./rules-only.ts";

const PEOPLE = [
  "women",
  "trans people",
  "gay people",
  "black people",
  "disabled people",
  "Muslims",
  "Jews",
  "immigrants",
];

const categories = async (text: string): Promise<readonly string[]> =>
  (await analyse(messageOf(text), RULES_ONLY)).findings.map(({ category }) => category);

describe.each(PEOPLE)("%s", (people) => {
  test.each([
    `I will attack all ${people}.`,
    `I swear I will kill all ${people}.`,
    `We should hang ${people} one by one.`,
    `All ${people} should be wiped out.`,
    `${people} must be stoned to death.`,
    `I'm going to smash ${people}'s faces in.`,
  ])("a threat: %s", async (text) => {
    expect(await categories(text)).toContain("threat.violence");
  });

  test.each([
    `Is there a group for ${people} in the borough?`,
    `${people} deserve the same service as everybody else.`,
    `You can't just call ${people} disgusting.`,
    `Any statement about killing ${people} is wrong.`,
    `It is wrong to say that all ${people} are vermin.`,
    `No one should ever harm ${people}.`,
  ])("no finding: %s", async (text) => {
    expect(await categories(text)).toEqual([]);
  });
});

test("a slight that names a group counts whichever group is named", async () => {
  const people = [...GROUPS].filter(([, kind]) => kind === "groupterm").map(([word]) => word);
  const missed: string[] = [];
  for (const word of people) {
    if (word.includes(" ")) continue;
    if (!(await categories(`Sam is a filthy ${word}.`)).includes("abuse.discriminatory")) missed.push(word);
    if ((await categories(`Sam is a friendly ${word}.`)).length > 0) missed.push(`friendly ${word}`);
  }
  expect(missed).toEqual([]);
});
