import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/core/assessment.ts";
import { needsBanner } from "../../src/ui/banner/index.ts";
import { adjustment, assessment, dismissed, finding, kase, repeat, restriction, signal } from "./invented.ts";

const threat = finding("threat.violence", "I will break your legs", 0);
const insult = finding("abuse.insult", "you useless cow", 0);

const cases: readonly (readonly [string, boolean, Partial<Assessment>])[] = [
  ["nothing found", false, {}],
  ["an empty case", false, { case: kase() }],
  ["a finding", true, { findings: [insult] }],
  ["a finding in our own mail", false, { findings: [insult], ours: true }],
  ["an adjustment on our own mail", false, { case: kase({ adjustments: [adjustment] }), ours: true }],
  ["an adjustment", true, { case: kase({ adjustments: [adjustment] }) }],
  ["a restriction", true, { case: kase({ restrictions: [restriction()] }) }],
  ["a restriction overdue for review", true, { case: kase({ restrictions: [restriction("overdue")] }) }],
  ["a duplicate", true, { repeat: repeat() }],
  ["a partly new repeat", true, { repeat: repeat({ kind: "partly-new" }) }],
  ["a new message", false, { repeat: repeat({ kind: "new", of: [] }) }],
  ["a first message", false, { repeat: repeat({ kind: "first", of: [] }) }],
  ["a chaser", false, { repeat: repeat({ kind: "chaser", of: [] }) }],
  ["distress", true, { signals: [signal("distress", "I cry", 0)] }],
  ["an adjustment mentioned", true, { signals: [signal("adjustment", "I am deaf", 0)] }],
  ["no cooperation", true, { signals: [signal("no-cooperation", "I will sign nothing", 0)] }],
  ["rights", false, { signals: [signal("rights", "the ombudsman", 0)] }],
  ["resolution", false, { signals: [signal("resolution", "your answer of May", 0)] }],
  ["a new matter", false, { signals: [signal("new-matter", "one more thing", 0)] }],
  ["an insult dismissed", false, { findings: [insult], case: kase({ dismissed: [dismissed(insult, "")] }) }],
  ["a threat dismissed", true, { findings: [threat], case: kase({ dismissed: [dismissed(threat, "A song")] }) }],
];

describe("needsBanner", () => {
  test.each(cases)("%s: %s", (_name, needed, more) => {
    expect(needsBanner({ kind: "assessment", assessment: assessment(more) })).toBe(needed);
  });

  test("a message that could not be read always needs one", () => {
    const problem = { problem: "body-missing", message: "No text.", next: "Open it." };
    expect(needsBanner({ kind: "problem", problem })).toBe(true);
  });
});
