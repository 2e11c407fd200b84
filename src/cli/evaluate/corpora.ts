/** Public labelled sets, rows kept out of training: how well the scores tell yes from no. */

import type { Scores } from "../../core/analysis/index.ts";
import { areaUnder, asPercent, decimals, shareAbove, thresholdAt } from "./figures.ts";
import { heldCorpus } from "./held-out.ts";
import type { Judge } from "./judges.ts";
import { some } from "./sampling.ts";
import type { Table } from "./table.ts";

const SETS: readonly (readonly [set: string, label: string, head: keyof Scores])[] = [
  ["jigsaw6", "toxic", "abuse"],
  ["jigsaw6", "insult", "abuse"],
  ["jigsaw_bin", "toxic", "abuse"],
  ["wiki_context", "toxic", "abuse"],
  ["surge", "toxic", "abuse"],
  ["convabuse", "toxic", "abuse"],
  ["hatemoji", "toxic", "abuse"],
  ["threatgram", "threat", "threat"],
  ["ucc", "insult_like", "abuse"],
];
const MOST = 1000;

export async function evaluateCorpora(judges: readonly Judge[]): Promise<Table | null> {
  const rows: (string | number | null)[][] = [];
  for (const [set, label, head] of SETS) {
    const labelled = heldCorpus(set)?.filter(({ labels }) => labels[label] !== undefined);
    if (!labelled) continue;
    const texts = some(labelled, MOST);
    const areas: (string | null)[] = [];
    let own: (string | null)[] = [];
    for (const judge of judges) {
      const [yes, no]: [number[], number[]] = [[], []];
      for (const { text, labels } of texts)
        (labels[label] === 1 ? yes : no).push((await judge.judge(text)).scores[head]);
      areas.push(decimals(areaUnder(yes, no)));
      if (own.length === 0) own = [0.01, 0.001].map((share) => asPercent(shareAbove(yes, thresholdAt(no, share))));
    }
    rows.push([`${set} ${label}`, texts.length, ...own, ...areas]);
  }
  if (rows.length === 0) return null;
  const names = judges.map(({ name }) => `AUC ${name}`);
  return {
    title: "Public sets, rows kept out of training",
    head: ["set", "texts", "found at 1 %", "at 0.1 %", ...names],
    rows,
  };
}
