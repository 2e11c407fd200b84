/** A register on disk: a JSON array of facts, or one fact a line. */
import { readFileSync } from "node:fs";
import { isProblem, type Problem } from "../../core/mail/index.ts";
import { type Fact, factsByPerson, type PersonId, parseFact } from "../../core/register/index.ts";

export type FactsByPerson = ReadonlyMap<PersonId, readonly Fact[]>;

export function readFacts(file: string | null): FactsByPerson | Problem {
  if (file === null) return new Map();
  const values = readValues(file);
  if (isProblem(values)) return values;
  const facts: Fact[] = [];
  for (const [index, value] of values.entries()) {
    const fact = parseFact(value);
    if (isProblem(fact)) return { ...fact, message: `${file}, fact ${index + 1}: ${fact.message}` };
    facts.push(fact);
  }
  return factsByPerson(facts);
}

function readValues(file: string): readonly unknown[] | Problem<"no-register-file"> {
  try {
    const text = readFileSync(file, "utf8").trim();
    if (text.startsWith("[")) return JSON.parse(text) as unknown[];
    return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as unknown);
  } catch {
    return {
      problem: "no-register-file",
      message: `${file} is no register of Composure.`,
      next: "Give a JSON array of facts, or a file with one fact a line.",
    };
  }
}
