/** Arbitrary messages, cases and settings for the nevers, and the route from a text to its steps. */
import fc from "fast-check";
import { type Analysis, analyse, CATEGORIES, SEVERITIES, SIGNAL_IDS } from "../../src/core/analysis/index.ts";
import { REPEAT_KINDS } from "../../src/core/history/index.ts";
import { isProblem, type Message, openMail } from "../../src/core/mail/index.ts";
import type { StepsInput } from "../../src/core/policy/index.ts";
import { type Fact, RESTRICTION_KINDS } from "../../src/core/register/index.ts";
import {
  analysis,
  answered,
  asked,
  confirmed,
  deEscalated,
  fact,
  finding,
  INSULT_WORDS,
  input,
  kase,
  MANAGER,
  MESSAGE,
  message,
  OFFICER,
  PLACES,
  repeat,
  restriction,
  THREAT_WORDS,
  warned,
  words,
} from "../core/policy/invented.ts";

const anyFinding = fc
  .tuple(fc.constantFrom(...CATEGORIES), fc.constantFrom(THREAT_WORDS, INSULT_WORDS), fc.constantFrom(...SEVERITIES))
  .map(([category, quote, severity]) => finding(category, quote, severity));

export const anyAnalysis: fc.Arbitrary<Analysis> = fc
  .tuple(fc.array(anyFinding, { maxLength: 4 }), fc.subarray([...SIGNAL_IDS]))
  .map(([findings, signals]) => analysis(findings, signals));

export const anyRepeat = fc.option(
  fc
    .tuple(fc.constantFrom(...REPEAT_KINDS), fc.integer({ min: 0, max: 8 }), fc.boolean())
    .map(([kind, times, unsure]) => repeat(kind, kind === "duplicate" || kind === "partly-new" ? times : 0, unsure)),
);

/** Facts that say nothing against anyone: what any complainant's file may hold. */
export const blameless: fc.Arbitrary<Fact[]> = fc.subarray([
  asked(),
  answered(),
  fact({ kind: "first-reply", message: null }),
  fact({ kind: "adjustment-agreed", adjustment: "large print", since: "2026-01-01" }),
]);

export const anyFacts: fc.Arbitrary<Fact[]> = fc
  .tuple(
    blameless,
    fc.subarray([
      deEscalated(),
      confirmed(),
      confirmed("abuse.insult", INSULT_WORDS),
      warned(),
      warned(MESSAGE),
      fact({ kind: "finding-dismissed", category: "abuse.insult", words: words(INSULT_WORDS), reason: "" }),
      ...RESTRICTION_KINDS.map((kind) => restriction({ terms: [{ kind, detail: "as told" }] })),
    ]),
  )
  .map(([some, others]) => [...some, ...others]);

const anyPlaces = fc.subarray(Object.entries(PLACES)).map((entries) => Object.fromEntries(entries));
const anyReader = fc.constantFrom(null, OFFICER, MANAGER);

export const anyInput: fc.Arbitrary<StepsInput> = fc
  .record({
    analysis: anyAnalysis,
    repeat: anyRepeat,
    kase: fc.option(anyFacts.map((facts) => kase(facts))),
    places: anyPlaces,
    reader: anyReader,
  })
  .map((changes) => input(changes));

/** A plain-text e-mail as the route reads it. */
export function mail(text: string): Message {
  const { passages: _, text: __, ...envelope } = message();
  const opened = openMail({ ...envelope, body: { text, html: null } });
  if (isProblem(opened)) throw new Error(opened.message);
  return opened;
}

/** What is found in a text, by the rules as they are. */
export async function read(text: string): Promise<Analysis> {
  return await analyse(mail(text));
}
