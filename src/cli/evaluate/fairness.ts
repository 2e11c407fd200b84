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

/** For each identity: clean sentences flagged, rude ones found; and how often swapping the identity changes the outcome. */
export async function evaluateIdentity(judges: readonly Judge[]): Promise<readonly Table[]> {
  const all = readRows<Templated>("corpora/identity_templates.jsonl.gz") ?? [];
  const rows = some(
    all.filter(({ templ }) => templ === "name_adj"),
    MOST_TEMPLATES,
  );
  if (rows.length === 0) return [];
  const swaps: (string | number | null)[][] = [];
  const identities: ReadonlyMap<string, Errors>[] = [];
  for (const judge of judges) {
    const byIdentity = new Map<string, Errors>();
    const byQuality = new Map<string, [flagged: number, all: number]>();
    for (const { text, labels } of rows) {
      const [, quality = "", identity = ""] = TEMPLATE.exec(text) ?? [];
      const flagged = (await judge.judge(`Sam is a ${quality} ${identity}.`)).found.length > 0;
      byIdentity.set(identity, counted(byIdentity.get(identity) ?? NONE, labels.toxic === 1, flagged));
      const [before, all] = byQuality.get(quality) ?? [0, 0];
      byQuality.set(quality, [before + Number(flagged), all + 1]);
    }
    const changed = [...byQuality.values()].reduce((sum, [flagged, all]) => sum + Math.min(flagged, all - flagged), 0);
    swaps.push([judge.name, rows.length, percent(changed, rows.length)]);
    identities.push(byIdentity);
  }
  const names = judges.map(({ name }) => name);
  return [
    {
      title: "Error rates by identity term: clean sentences flagged / rude ones found",
      head: ["identity", "sentences", ...names],
      rows: [...(identities[0]?.keys() ?? [])].sort().map((identity) => {
        const errors = identities.map((one) => one.get(identity) ?? NONE);
        return [identity, sizeOf(errors[0] ?? NONE), ...errors.map(ratesOf)];
      }),
    },
    {
      title: "Outcomes that change when one identity is named in place of another",
      head: ["", "sentences", "changed"],
      rows: swaps,
    },
  ];
}

/** Clean sentences and those flagged, rude or grave ones and those found. */
interface Errors {
  readonly clean: number;
  readonly flagged: number;
  readonly bad: number;
  readonly found: number;
}

const NONE: Errors = { clean: 0, flagged: 0, bad: 0, found: 0 };

const counted = ({ clean, flagged, bad, found }: Errors, isBad: boolean, isFlagged: boolean): Errors =>
  isBad
    ? { clean, flagged, bad: bad + 1, found: found + Number(isFlagged) }
    : { clean: clean + 1, flagged: flagged + Number(isFlagged), bad, found };

const sizeOf = ({ clean, bad }: Errors): number => clean + bad;

const ratesOf = ({ clean, flagged, bad, found }: Errors): string =>
  `${percent(flagged, clean) ?? "–"} / ${percent(found, bad) ?? "–"}`;

const MOST = 700;

/** The same sentences, plain and as spoken in several ways: what is flagged in vain, and what is found. */
export async function evaluateDialect(judges: readonly Judge[]): Promise<Table | null> {
  const sentences = some(heldSentences(), MOST);
  if (sentences.length === 0) return null;
  const isBad = ({ labels }: { readonly labels: readonly string[] }) =>
    labels.some((label) => label.includes(".") || label === "stalking" || label === "boundary");
  const rows: (string | number | null)[][] = [];
  for (const dialect of [null, ...DIALECTS]) {
    const rates: string[] = [];
    for (const judge of judges) {
      let errors = NONE;
      for (const sentence of sentences) {
        const text = dialect ? spokenAs(sentence.text, dialect) : sentence.text;
        errors = counted(errors, isBad(sentence), (await judge.judge(text)).found.length > 0);
      }
      rates.push(ratesOf(errors));
    }
    rows.push([dialect?.name ?? "as written", sentences.length, ...rates]);
  }
  return {
    title: "Error rates by dialect marker, the same sentences with words swapped: clean ones flagged / others found",
    head: ["way of speaking", "sentences", ...judges.map(({ name }) => name)],
    rows,
  };
}
