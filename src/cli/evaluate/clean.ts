/** Texts with nothing to find: how many are flagged, beside the peers. */

import type { Example } from "./examples.ts";
import { heldCorpus, heldMails, heldOrdinary } from "./held-out.ts";
import type { Judge } from "./judges.ts";
import { some } from "./sampling.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface Row {
  readonly text: string;
}

const MOST = 1000;
/** A few real texts of these sets tell of a true risk. */
const corpus = (name: string) => () => heldCorpus(name)?.filter(({ labels }) => labels["safeguarding"] !== 1) ?? null;

const SETS: readonly (readonly [name: string, read: () => readonly Row[] | null])[] = [
  [
    "example mails, clean",
    () => readRows<Example>("examples/messages.jsonl")?.filter((row) => row.function.startsWith("clean-")) ?? null,
  ],
  [
    "written mails, clean",
    () =>
      heldMails().filter(
        ({ spans, labels }) =>
          !(spans ?? []).length &&
          labels.every((label) => !label.includes(".") && label !== "stalking" && label !== "boundary"),
      ),
  ],
  ["written sentences, ordinary", heldOrdinary],
  ["nhs_fft", corpus("nhs_fft")],
  ["cfpb", corpus("cfpb")],
  ["uk_petitions", corpus("uk_petitions")],
  ["spamassassin_ham", corpus("spamassassin_ham")],
  ["care_opinion", corpus("care_opinion")],
];

/** A disclosure of risk in a real text is true, not a false alarm. */
const isAlarm = (category: string) => !category.startsWith("safeguarding.");

export async function evaluateClean(own: Judge, peers: readonly Judge[]): Promise<Table | null> {
  const rows: (string | number | null)[][] = [];
  for (const [name, read] of SETS) {
    const texts = read();
    if (texts === null || texts.length === 0) continue;
    const sampled = some(texts, MOST);
    const flagged = peers.map(() => 0);
    let [any, threats, risks] = [0, 0, 0];
    for (const { text } of texts) {
      const { found } = await own.judge(text);
      any += found.some(isAlarm) ? 1 : 0;
      threats += found.some((category) => category.startsWith("threat.")) ? 1 : 0;
      risks += found.some((category) => !isAlarm(category)) ? 1 : 0;
    }
    for (const { text } of sampled)
      for (const [at, peer] of peers.entries())
        flagged[at] = (flagged[at] ?? 0) + ((await peer.judge(text)).found.length > 0 ? 1 : 0);
    rows.push([
      name,
      texts.length,
      ...[any, threats, risks].map((count) => hundredths(count, texts.length)),
      ...flagged.map((count) => hundredths(count, sampled.length)),
    ]);
  }
  if (rows.length === 0) return null;
  const head = ["set", "texts", "Composure", "threat", "safeguarding", ...peers.map((peer) => peer.name)];
  const title = "Ordinary texts flagged (Composure: any finding but safeguarding; peers on a sample)";
  return { title, head, rows };
}

const hundredths = (part: number, whole: number) =>
  part === 0 ? "0" : part * 1000 < whole * 5 ? `${((100 * part) / whole).toFixed(2)} %` : percent(part, whole);
