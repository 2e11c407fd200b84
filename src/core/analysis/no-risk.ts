/** Whether a sentence that speaks of harm to oneself tells of a risk that is asked after, denied or over. */
import { readClauses } from "./clauses/read-clauses.ts";
import type { Reading } from "./reading.ts";
import { TAKEN_BACK } from "./rules/denials.ts";
import {
  ANSWERED_NO,
  ASKED,
  ASKED_NO,
  ASKS,
  CAME_BACK,
  NOT_OVER,
  NOT_SO,
  NOT_SURE,
  ONCE,
  RECOVERED,
  SUSPECTED,
  THEN,
} from "./rules/no-risk.ts";
import type { RuleSet } from "./ruleset.ts";
import type { Neighbours } from "./told.ts";

export function isNoRisk(at: number, reading: Reading, neighbours: Neighbours, rules: RuleSet): boolean {
  return isDenied(at, neighbours) || isRecovered(at, neighbours) || isLongOver(at, reading, neighbours, rules);
}

function isLongOver(at: number, reading: Reading, neighbours: Neighbours, rules: RuleSet): boolean {
  const { match } = rules.veto("longAgo");
  const isLongAgo = neighbours.says(at, match) || (neighbours.says(at - 1, match) && neighbours.says(at, THEN));
  if (!isLongAgo || neighbours.says(at, NOT_OVER) || neighbours.says(at + 1, CAME_BACK)) return false;
  const clauses = readClauses(reading);
  return clauses.every(({ first, actor, mode }, word) => {
    const isLast = clauses[word + 1]?.first !== first;
    const isHad = mode === "might" && /(?:ed|en|ne|ought|id|een)$/.test(reading.words[first + 2] ?? "");
    return !isLast || actor !== "writer" || mode === "past" || isHad;
  });
}

/** Whether somebody asked or feared it, and the writer says that it is not so. */
function isDenied(at: number, neighbours: Neighbours): boolean {
  if (neighbours.says(at + 1, TAKEN_BACK) || neighbours.says(at, NOT_SURE) || neighbours.says(at + 1, NOT_SURE))
    return false;
  const isAsked = neighbours.says(at, ASKED) || neighbours.says(at, ASKS);
  if (neighbours.says(at, ASKED_NO) || (isAsked && neighbours.says(at + 1, ANSWERED_NO))) return true;
  return neighbours.says(at, SUSPECTED) && (neighbours.says(at, NOT_SO) || neighbours.says(at + 1, NOT_SO));
}

/** Whether the writer tells of a time that is over, and of what came after. */
function isRecovered(at: number, neighbours: Neighbours): boolean {
  const around = [at, at + 1, at + 2];
  if (!neighbours.says(at, ONCE) || around.some((one) => neighbours.says(one, NOT_SURE))) return false;
  return around.some((one) => neighbours.says(one, RECOVERED));
}
