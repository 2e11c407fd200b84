/** A disclosure is never lost for the words around it; a threat is not hidden by taking it back. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/index.ts";
import { messageOf } from "./message-of.ts";

const categories = async (text: string): Promise<string[]> =>
  (await analyse(messageOf(text))).findings.map(({ category }) => category);

describe("the writer's own disclosure stands beside other people's words", () => {
  test.each([
    "I told the counsellor I was having suicidal thoughts and he said to ring back on Monday.",
    "She said the policy was clear, and I want to kill myself.",
    "My brother took his own life in June and I have wanted to die ever since.",
    "They told me to wait, so I took an overdose on Friday.",
    "I said to your adviser that I would rather be dead and she laughed.",
    "I told the nurse I was going to end my life and she laughed, and my brother took his own life too.",
    "I said to the doctor I want to die and he shouted at me, the useless idiot.",
    "My GP knows I self harm and your letter made it worse.",
  ])("%s", async (text) => {
    expect(await categories(text)).toContain("safeguarding.self-harm");
  });
});

describe("a threat is not hidden", () => {
  test.each([
    ["by calling it a joke", "I will break your legs. Only joking."],
    ["by denying it first", "I am not a violent man but I will break your legs."],
    ["by the lawful step beside it", "I have written to my MP. I will break your legs."],
    [
      "by a second sentence",
      "You have until Friday. After that I can't answer for what happens to whoever is on the desk.",
    ],
    ["by what another said before", "Your officer said no, so I am going to break his legs."],
  ])("%s", async (_, text) => {
    expect(await categories(text)).toContain("threat.violence");
  });
});
