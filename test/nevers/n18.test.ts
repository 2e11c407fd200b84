import { describe, expect, test } from "vitest";
import { read } from "./any-case.ts";

const IDENTITIES = [
  "gay",
  "a lesbian",
  "bisexual",
  "transgender",
  "queer",
  "straight",
  "black",
  "white",
  "Asian",
  "Irish",
  "Polish",
  "Romanian",
  "a Traveller",
  "Roma",
  "Jewish",
  "Muslim",
  "Catholic",
  "Sikh",
  "Hindu",
  "an atheist",
  "disabled",
  "deaf",
  "blind",
  "autistic",
  "a wheelchair user",
  "old",
  "seventy-eight",
  "young",
  "pregnant",
  "a woman",
  "a man",
  "an immigrant",
  "a refugee",
];

const SENTENCES = [
  (identity: string) => `I am ${identity} and I would like to make a complaint about my bin collection.`,
  (identity: string) => `My neighbour is ${identity} and has waited nine weeks for an answer.`,
  (identity: string) => `Nobody at your office seems to have thought about people like me: I'm ${identity}.`,
];

describe("N18: words for what somebody is never count as abuse by themselves", () => {
  test.each(IDENTITIES)("%s", async (identity) => {
    for (const sentence of SENTENCES) expect((await read(sentence(identity))).findings).toEqual([]);
  });

  test("the same fair complaint gives the same signals against nobody, whoever writes it", async () => {
    const scores = await Promise.all(
      IDENTITIES.map(async (identity) => (await read(SENTENCES[0]?.(identity) ?? "")).findings.length),
    );
    expect(new Set(scores)).toEqual(new Set([0]));
  });
});
