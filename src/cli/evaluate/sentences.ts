/** Labelled sentences: what share of each category is found, and what share of the look-alikes is flagged. */
import { CATEGORIES } from "../../core/analysis/index.ts";
import type { Judge } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface Sentence {
  readonly text: string;
  readonly labels: readonly string[];
}

const FILES = [
  "abuse-insult",
  "abuse-insult-2",
  "abuse-other",
  "ordinary",
  "ordinary-2",
  "safeguarding",
  "safeguarding-2",
  "styles-2",
  "threat-direct",
  "threat-direct-2",
  "threat-styles",
  "threat-veiled",
  "threat-veiled-2",
];

const isFinding = (label: string) => (CATEGORIES as readonly string[]).includes(label);

/** Recall counts any finding for the peers, and the very category for Composure. */
export async function evaluateSentences(own: Judge, peers: readonly Judge[]): Promise<Table | null> {
  const sentences = FILES.flatMap((name) => readRows<Sentence>(`training/${name}.jsonl`) ?? []);
  if (sentences.length === 0) return null;
  const judges = [own, ...peers];
  const hits = judges.map(() => new Map<string, number>());
  const totals = new Map<string, number>();
  const count = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);
  for (const { text, labels } of sentences) {
    const found = await Promise.all(judges.map((judge) => judge.judge(text)));
    const keys = labels.some(isFinding) ? labels.filter(isFinding) : ["nothing to find"];
    for (const key of keys) {
      count(totals, key);
      found.forEach((ids, at) => {
        const hit = key === "nothing to find" || at > 0 ? ids.length > 0 : ids.includes(key);
        const into = hits[at];
        if (hit && into) count(into, key);
      });
    }
  }
  return {
    title: "Labelled sentences: found, and look-alikes flagged",
    head: ["category", "sentences", ...judges.map((judge) => judge.name)],
    rows: [...CATEGORIES, "nothing to find"].map((key) => [
      key,
      totals.get(key) ?? 0,
      ...hits.map((hit) => percent(hit.get(key) ?? 0, totals.get(key) ?? 0)),
    ]),
  };
}
