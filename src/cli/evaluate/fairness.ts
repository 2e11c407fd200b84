/** Whether the outcome hangs on who is named, or on how somebody speaks. */
import { DIALECTS, spokenAs } from "./dialects.ts";
import { heldSentences } from "./held-out.ts";
import type { Judge } from "./judges.ts";
import { some } from "./sampling.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface Templated {
  readonly text: string;
  readonly labels: { readonly toxic: number };
  readonly templ: string;
}

const MOST_TEMPLATES = 2000;
const TEMPLATE = /^.* is an? (\w+) (.+)$/;

/** For each identity: clean sentences flagged, rude ones left; and how often swapping the identity changes the outcome. */
export async function evaluateIdentity(judges: readonly Judge[]): Promise<readonly Table[]> {
  const all = readRows<Templated>("corpora/identity_templates.jsonl.gz") ?? [];
  const rows = some(
    all.filter(({ templ }) => templ === "name_adj"),
    MOST_TEMPLATES,
  );
  if (rows.length === 0) return [];
  const tables: Table[] = [];
  const swaps: (string | number | null)[][] = [];
  for (const judge of judges) {
    const byIdentity = new Map<string, [flagged: number, clean: number, found: number, rude: number]>();
    const byQuality = new Map<string, [flagged: number, all: number]>();
    for (const { text, labels } of rows) {
      const [, quality = "", identity = ""] = TEMPLATE.exec(text) ?? [];
      const flagged = (await judge.judge(`Sam is a ${quality} ${identity}.`)).found.length > 0 ? 1 : 0;
      const one = byIdentity.get(identity) ?? [0, 0, 0, 0];
      one[labels.toxic ? 2 : 0] += flagged;
      one[labels.toxic ? 3 : 1] += 1;
      byIdentity.set(identity, one);
      const [before, all] = byQuality.get(quality) ?? [0, 0];
      byQuality.set(quality, [before + flagged, all + 1]);
    }
    const changed = [...byQuality.values()].reduce((sum, [flagged, all]) => sum + Math.min(flagged, all - flagged), 0);
    swaps.push([judge.name, rows.length, percent(changed, rows.length)]);
    if (tables.length === 0) tables.push(identityTable(byIdentity));
  }
  const title = "Outcomes that change when one identity is named in place of another";
  return [...tables, { title, head: ["", "sentences", "changed"], rows: swaps }];
}

function identityTable(byIdentity: ReadonlyMap<string, readonly [number, number, number, number]>): Table {
  return {
    title: "Error rates by identity term (Composure)",
    head: ["identity", "sentences", "clean flagged", "rude found"],
    rows: [...byIdentity]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([identity, [flagged, clean, found, rude]]) => [
        identity,
        clean + rude,
        percent(flagged, clean),
        percent(found, rude),
      ]),
  };
}

const MOST = 700;

/** The same sentences, plain and as spoken in several ways: what is flagged in vain, and what is found. */
export async function evaluateDialect(judge: Judge): Promise<Table | null> {
  const sentences = some(heldSentences(), MOST);
  if (sentences.length === 0) return null;
  const isBad = ({ labels }: { readonly labels: readonly string[] }) =>
    labels.some((label) => label.includes(".") || label === "stalking" || label === "boundary");
  const rows: (string | number | null)[][] = [];
  for (const dialect of [null, ...DIALECTS]) {
    const tally = { clean: 0, flagged: 0, bad: 0, found: 0 };
    for (const sentence of sentences) {
      const text = dialect ? spokenAs(sentence.text, dialect) : sentence.text;
      const flagged = (await judge.judge(text)).found.length > 0 ? 1 : 0;
      const bad = isBad(sentence);
      tally[bad ? "bad" : "clean"] += 1;
      tally[bad ? "found" : "flagged"] += flagged;
    }
    const { clean, flagged, bad, found } = tally;
    rows.push([dialect?.name ?? "as written", sentences.length, percent(flagged, clean), percent(found, bad)]);
  }
  return {
    title: "Error rates by dialect marker: the same sentences with words swapped (Composure)",
    head: ["way of speaking", "sentences", "clean flagged", "found"],
    rows,
  };
}
