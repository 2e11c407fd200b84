/** Whole example messages by function: what had to be found, and what had to be left alone. */
import type { Judge } from "./judges.ts";
import { analyseText } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface Example {
  readonly function: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly forbid: readonly string[];
}

interface Tally {
  messages: number;
  expected: number;
  found: number;
  wrong: number;
}

const matches = (pattern: string, id: string) =>
  pattern === "*" || pattern === id || (pattern.endsWith(".*") && id.startsWith(pattern.slice(0, -1)));

export async function evaluateExamples(): Promise<Table | null> {
  const examples = readRows<Example>("examples/messages.jsonl");
  if (examples === null) return null;
  const tallies = new Map<string, Tally>();
  for (const { function: name, text, expect, forbid } of examples) {
    const analysis = await analyseText(text);
    const found = new Set([
      ...(analysis?.findings ?? []).map((f) => f.category),
      ...(analysis?.signals ?? []).map((s) => s.id),
    ]);
    for (const key of [name, "all"]) {
      const tally = tallies.get(key) ?? { messages: 0, expected: 0, found: 0, wrong: 0 };
      tally.messages += 1;
      tally.expected += expect.length;
      tally.found += expect.filter((id) => [...found].some((one) => matches(id, one))).length;
      tally.wrong += [...found].some((id) => forbid.some((pattern) => matches(pattern, id))) ? 1 : 0;
      tallies.set(key, tally);
    }
  }
  return {
    title: "Example messages by function",
    head: ["function", "messages", "expected found", "with a forbidden one"],
    rows: [...tallies].map(([name, { messages, expected, found, wrong }]) => [
      name,
      messages,
      percent(found, expected),
      percent(wrong, messages),
    ]),
  };
}

interface CleanRow {
  readonly text: string;
  readonly kind?: string;
  readonly labels?: { readonly safeguarding?: number };
}

const CLEAN = ["nhs_fft", "cfpb", "uk_petitions", "spamassassin_ham"];

/** Texts assumed to hold nothing: how many are flagged, beside the peers. */
export async function evaluateClean(judges: readonly Judge[]): Promise<Table | null> {
  const rows: (string | number | null)[][] = [];
  for (const name of CLEAN) {
    const texts = readRows<CleanRow>(`corpora/${name}.jsonl.gz`);
    if (texts === null) continue;
    const row: (string | number | null)[] = [name, texts.length];
    for (const judge of judges) {
      let flagged = 0;
      for (const { text } of texts) if ((await judge.judge(text)).length > 0) flagged += 1;
      row.push(percent(flagged, texts.length));
    }
    rows.push(row);
  }
  if (rows.length === 0) return null;
  return { title: "Ordinary texts flagged", head: ["set", "texts", ...judges.map((judge) => judge.name)], rows };
}
