import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/mail/index.ts";
import { stepsFor } from "../../src/core/policy/index.ts";
import { parseFactDraft } from "../../src/core/register/index.ts";
import { asked, input, kase, PERSON, pack } from "../core/policy/invented.ts";
import { read } from "./any-case.ts";

const CONDITIONS = [
  "autism",
  "dementia",
  "depression",
  "schizophrenia",
  "dyslexia",
  "epilepsy",
  "PTSD",
  "bipolar disorder",
];
const NAMES =
  /\b(autis\w*|dementia|depress\w*|schizo\w*|dyslexi\w*|epilep\w*|PTSD|bipolar|anxiety|ADHD|psycho\w*|mental\w*|paranoi\w*|personality disorder)\b/i;

const letterAbout = (condition: string) =>
  `I have ${condition} and I wrote to you three times about my repairs. Nobody answered. You are a useless cow.`;

describe("N6: nothing guesses at a health condition, shows one, stores one or goes by one", () => {
  test("no word of the pack names a condition", () => {
    expect(JSON.stringify(pack())).not.toMatch(NAMES);
  });

  test.each(CONDITIONS)("what is told about %s is quoted and named nowhere else", async (condition) => {
    const text = letterAbout(condition);
    const analysis = await read(text);
    const whys = [...analysis.findings, ...analysis.signals].map(({ why }) => why);
    expect(whys.join(" ")).not.toMatch(NAMES);
    for (const { quote, start, end } of analysis.signals) expect(quote).toBe(text.slice(start, end));
    expect(JSON.stringify(stepsFor(input({ analysis, kase: kase([asked()]) })))).not.toMatch(NAMES);
  });

  test("which condition is named changes nothing in what counts against anyone", async () => {
    const found = async (condition: string) =>
      (await read(letterAbout(condition))).findings.map(({ category, severity, target, quote }) => [
        category,
        severity,
        target,
        quote,
      ]);
    const first = await found(CONDITIONS[0] ?? "");
    for (const condition of CONDITIONS) expect(await found(condition)).toEqual(first);
  });

  test("rage, distress and confusion are not put down to a condition", async () => {
    const { findings, signals } = await read(
      "I can't take this any more!!! I'M SO ANGRY I CAN'T THINK STRAIGHT, I forget everything.",
    );
    expect([...findings, ...signals].map(({ why }) => why).join(" ")).not.toMatch(NAMES);
  });

  test.each(["condition", "diagnosis", "health"])("no record has a field for a %s", (field) => {
    const agreed = { kind: "adjustment-agreed", person: PERSON, adjustment: "large print", since: "2026-04-11" };
    expect(isProblem(parseFactDraft(agreed))).toBe(false);
    expect(isProblem(parseFactDraft({ ...agreed, [field]: "unknown" }))).toBe(true);
  });
});
