/** The command line of triage as data. */
import { parseArgs } from "node:util";
import type { Problem } from "../../core/mail/index.ts";
import { DEFAULT_PACK_ID } from "../../core/policy/index.ts";
import type { Day } from "../../core/register/index.ts";

export interface TriageOptions {
  readonly files: readonly string[];
  readonly pack: string;
  readonly history: string | null;
  readonly register: string | null;
  readonly own: readonly string[];
  readonly now: Day | null;
  readonly format: "jsonl" | "report";
}

export const USAGE = `Usage: npm run --silent triage -- [options] FILE…
  FILE              .eml, .mbox or .jsonl
  --pack ID         the policy pack (default: ${DEFAULT_PACK_ID})
  --history FILE    fingerprints of earlier messages, read and written
  --register FILE   facts of the register, JSON or JSON lines
  --own ADDRESS     our own address or @domain; may be given several times
  --now DATE        judge as on this day (default: each message's own date)
  --format jsonl    one JSON object a line (default: a report to read)`;

const wrong = (message: string): Problem<"wrong-option"> => ({ problem: "wrong-option", message, next: USAGE });

export function readOptions(args: readonly string[]): TriageOptions | Problem<"wrong-option"> {
  const parsed = parse(args);
  if ("problem" in parsed) return parsed;
  const { values, positionals } = parsed;
  if (positionals.length === 0) return wrong("No file was named.");
  if (values.format !== undefined && values.format !== "jsonl") return wrong(`There is no format "${values.format}".`);
  const now = values.now === undefined ? null : dayOf(values.now);
  if (values.now !== undefined && now === null) return wrong(`"${values.now}" is not a date such as 2026-04-11.`);
  return {
    files: positionals,
    pack: values.pack ?? DEFAULT_PACK_ID,
    history: values.history ?? null,
    register: values.register ?? null,
    own: (values.own ?? []).map((entry) => entry.trim().toLowerCase()),
    now,
    format: values.format === "jsonl" ? "jsonl" : "report",
  };
}

function dayOf(text: string): Day | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : (new Date(time).toISOString().slice(0, 10) as Day);
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: text,
        history: text,
        register: text,
        own: { type: "string", multiple: true },
        now: text,
        format: text,
      },
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : "An option is wrong.");
  }
}
