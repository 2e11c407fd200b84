/**
 * Which other words would say the same as a given one, and how nearly (0..1). Only the message at hand is widened in
 * this way; what is stored stays as it was written.
 */
import { stemmer } from "stemmer";
import { AKIN, SAME } from "./concepts.ts";
import { DOMAIN_AKIN, DOMAIN_SAME } from "./domain-concepts.ts";
import type { Token } from "./tokens.ts";

export interface Kin {
  readonly form: string;
  /** 1 = the same word. */
  readonly nearness: number;
}

const SAME_NEARNESS = 0.8;
const AKIN_NEARNESS = 0.4;

interface Group {
  readonly forms: readonly string[];
  readonly nearness: number;
}

let groups: Map<string, Group[]> | null = null;
const rows = new Map<string, readonly Kin[]>();

/** Every form with the lines that it stands in. Read on first use; who is kin to whom is worked out word by word. */
function groupsByForm(): ReadonlyMap<string, readonly Group[]> {
  if (groups !== null) return groups;
  groups = new Map();
  const stems = new Map<string, string>();
  const stem = (word: string) => {
    const known = stems.get(word) ?? stemmer(word.replaceAll("-", ""));
    stems.set(word, known);
    return known;
  };
  for (const [lines, nearness] of LISTS) {
    for (const line of lines.trim().split("\n")) {
      const group = { forms: [...new Set(line.split(" ").map(stem))], nearness };
      for (const form of group.forms) {
        const others = groups.get(form);
        if (others) others.push(group);
        else groups.set(form, [group]);
      }
    }
  }
  return groups;
}

const LISTS = [
  [AKIN, AKIN_NEARNESS],
  [DOMAIN_AKIN, AKIN_NEARNESS],
  [SAME, SAME_NEARNESS],
  [DOMAIN_SAME, SAME_NEARNESS],
] as const;

function kinIn(form: string): readonly Kin[] {
  const known = rows.get(form);
  if (known) return known;
  const nearest = new Map<string, number>();
  for (const { forms, nearness } of groupsByForm().get(form) ?? []) {
    for (const other of forms) if (other !== form) nearest.set(other, Math.max(nearest.get(other) ?? 0, nearness));
  }
  const row = [...nearest].map(([form, nearness]) => ({ form, nearness }));
  if (row.length > 0) rows.set(form, row);
  return row;
}

/** The word itself and its kin. `beside` are the other words of its sentence: "48" beside "hours" is 2 days. */
export function kinOf(token: Token, beside: ReadonlySet<string>): readonly Kin[] {
  const kin: Kin[] = [{ form: token.form, nearness: 1 }];
  if (token.kind === "number") {
    for (const form of sameSpan(token.form, beside)) kin.push({ form, nearness: SAME_NEARNESS });
  } else {
    kin.push(...kinIn(token.form));
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
