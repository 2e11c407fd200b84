/** Reads a policy pack that comes as data. Never throws; a Problem names what to fix. */
import * as v from "valibot";
import type { Problem } from "../mail/index.ts";
import type { Pack } from "./pack.ts";
import { findMisfit } from "./pack-checks.ts";
import { packSchema } from "./pack-schema.ts";

/** Reads a pack, by shape and by sense. Problem `bad-pack` names the first field to fix. */
export function parsePack(value: unknown): Pack | Problem<"bad-pack"> {
  const result = v.safeParse(packSchema, value);
  if (!result.success) return badPack(faultOf(result.issues[0]));
  const misfit = findMisfit(result.output);
  return misfit === null ? result.output : badPack(misfit);
}

function badPack(fault: string): Problem<"bad-pack"> {
  return {
    problem: "bad-pack",
    message: `This policy pack cannot be used: ${fault}.`,
    next: "Correct this in the pack and load it again.",
  };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join(" › ");
  const field = path === "" ? "it" : `“${path}”`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${field} is not a field that a pack has`;
  if (issue.input === undefined) return `${field} is missing`;
  return issue.type === "strict_object" || issue.type === "array"
    ? `${field} is not in the right form`
    : `${field} ${issue.message}`;
}
