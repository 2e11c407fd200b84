/**
 * Which other words would say the same as a given one, and how nearly (0..1). Only the message at hand is widened in
 * this way; what is stored stays as it was written.
 */
import { stemmer } from "stemmer";
import { AKIN, SAME } from "./concepts.ts";
import type { Token } from "./tokens.ts";

export interface Kin {
  readonly form: string;
  /** 1 = the same word. */
  readonly nearness: number;
}

const SAME_NEARNESS = 0.8;
const AKIN_NEARNESS = 0.4;

type Table = Map<string, Map<string, number>>;

function join(table: Table, lines: string, nearness: number): void {
  for (const line of lines.trim().split("\n")) {
    const forms = [...new Set(line.split(" ").map((word) => stemmer(word.replaceAll("-", ""))))];
    for (const form of forms) {
      const row = table.get(form) ?? new Map<string, number>();
      for (const other of forms) {
        if (other !== form) row.set(other, Math.max(row.get(other) ?? 0, nearness));
      }
      table.set(form, row);
    }
  }
}

let table: Table | null = null;

function kinTable(): Table {
  if (table === null) {
    table = new Map();
    join(table, AKIN, AKIN_NEARNESS);
    join(table, SAME, SAME_NEARNESS);
  }
  return table;
}

/** The word itself and its kin. `beside` are the other words of its sentence: "48" beside "hours" is 2 days. */
export function kinOf(token: Token, beside: ReadonlySet<string>): readonly Kin[] {
  const kin: Kin[] = [{ form: token.form, nearness: 1 }];
  if (token.kind === "number") {
    for (const form of sameSpan(token.form, beside)) kin.push({ form, nearness: SAME_NEARNESS });
  } else {
    for (const [form, nearness] of kinTable().get(token.form) ?? []) kin.push({ form, nearness });
    if (token.form === "fortnight") kin.push({ form: "2", nearness: 0.6 }, { form: "14", nearness: 0.6 });
  }
  return kin;
}

const UNITS: readonly { readonly unit: string; readonly factors: readonly number[] }[] = [
  { unit: "hour", factors: [1 / 24, 60] },
  { unit: "hr", factors: [1 / 24, 60] },
  { unit: "dai", factors: [24, 1 / 7] },
  { unit: "week", factors: [7, 1 / 4] },
  { unit: "wk", factors: [7, 1 / 4] },
  { unit: "month", factors: [1 / 12, 4] },
  { unit: "year", factors: [12] },
  { unit: "minut", factors: [1 / 60] },
];

/** The same length of time in another unit, or the hour of a clock time. */
function sameSpan(form: string, beside: ReadonlySet<string>): readonly string[] {
  const value = Number(form);
  if (!Number.isFinite(value)) return [];
  if (!Number.isInteger(value)) return [String(Math.floor(value))];
  return UNITS.filter(({ unit }) => beside.has(unit))
    .flatMap(({ factors }) => factors.map((factor) => Math.round(value * factor * 1000) / 1000))
    .filter((other) => Number.isInteger(other) && other > 0)
    .map(String);
}
