/** Reads facts that come from a store, a file or another context. Never throws; a Problem names the field in plain words. */
import * as v from "valibot";
import type { Problem } from "../mail/index.ts";
import type { Fact, FactDraft } from "./fact.ts";
import { factDraftSchema, factSchema } from "./fact-schema.ts";

/** How each field is called in front of staff. */
const FIELDS: Readonly<Record<string, string>> = {
  id: "the record's own number",
  person: "the person's address",
  at: "the moment of recording",
  by: "who recorded it",
  kind: "the kind of record",
  adjustment: "the adjustment",
  since: "the day the adjustment was agreed",
  message: "the message",
  category: "the kind of finding",
  words: "the exact words",
  quote: "the exact words",
  date: "the date of the message",
  reason: "the reason",
  manner: "how the warning was given",
  on: "the day",
  terms: "what the restriction asks",
  start: "the start day",
  end: "the end day",
  review: "the review day",
  decidedBy: "who decided",
  name: "the name",
  role: "the role",
  challenge: "how to challenge the decision",
  ground: "why a restriction may be set",
  restriction: "the restriction",
  reference: "the reference of the complaint",
  outcome: "the outcome of the complaint",
  answers: "the message that was answered",
  channel: "how they got in touch",
  looked: "the tick that you looked for anything new",
  address: "the other address",
  evidence: "what was shown",
};

/** Reads one recorded fact. Problem `bad-fact` names the first field that is missing, blank or wrong. */
export function parseFact(value: unknown): Fact | Problem<"bad-fact"> {
  const result = v.safeParse(factSchema, value);
  return result.success ? result.output : problemOf(result.issues[0]);
}

/** Reads a fact that is about to be recorded. Problem `bad-fact` as in `parseFact`. */
export function parseFactDraft(value: unknown): FactDraft | Problem<"bad-fact"> {
  const result = v.safeParse(factDraftSchema, value);
  return result.success ? result.output : problemOf(result.issues[0]);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem<"bad-fact"> {
  const keys = (issue.path ?? []).map((item) => String(item.key)).filter((key) => !/^\d+$/.test(key));
  const field = keys.map((key) => FIELDS[key] ?? `“${key}”`).at(-1);
  const parent = FIELDS[keys.at(-2) ?? ""];
  const named = field === undefined ? "the record" : parent === undefined ? field : `${field} (${parent})`;
  const message = `This could not be recorded: ${named} ${faultOf(issue)}.`;
  return { problem: "bad-fact", message, next: `Fill in ${named} and try again.` };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is not a field of this record";
  if (issue.input === undefined || issue.input === null) return "is missing";
  return ["custom", "picklist", "check"].includes(issue.type) ? issue.message : "is not in the right form";
}
