/** Sentences in which the same words are used, or only mentioned: of the tenth that is never learnt from, what is found and what is flagged. */
import { foldOfFrame, HELD_FOLD } from "../train-analysis/folds.ts";
import { type MadeSentence, madeSentences } from "../train-analysis/grammar.ts";
import { COMPOSURE, type Judge } from "./judges.ts";
import { percent, type Table } from "./table.ts";

/** How many sentences each frame yields. */
const EACH = 3;

interface Judged {
  readonly label: string | null;
  readonly found: boolean;
  readonly byPeers: readonly boolean[];
}

export async function evaluateFrames(peers: readonly Judge[]): Promise<Table> {
  const held = madeSentences("frames", EACH).filter(({ pattern }) => foldOfFrame(pattern) === HELD_FOLD);
  const judged: Judged[] = [];
  for (const made of held) judged.push(await judge(made, peers));
  const row = (name: string, rows: readonly Judged[]) => [
    name,
    rows.length,
    percent(rows.filter(({ found }) => found).length, rows.length),
    ...peers.map((_, at) => percent(rows.filter(({ byPeers }) => byPeers[at]).length, rows.length)),
  ];
  const labels = [...new Set(judged.flatMap(({ label }) => label ?? []))];
  return {
    title: "The same words used or only mentioned, in sentences not learnt from: found, or flagged (peers: anything)",
    head: ["words", "sentences", "Composure", ...peers.map(({ name }) => name)],
    rows: [
      ...labels.map((label) =>
        row(
          `used: ${label}`,
          judged.filter((one) => one.label === label),
        ),
      ),
      row(
        "only mentioned",
        judged.filter(({ label }) => label === null),
      ),
    ],
  };
}

async function judge({ text, labels, unknown }: MadeSentence, peers: readonly Judge[]): Promise<Judged> {
  const [label = null] = labels;
  const { found } = await COMPOSURE.judge(text);
  const byPeers: boolean[] = [];
  for (const peer of peers) byPeers.push((await peer.judge(text)).found.length > 0);
  const isFound = label === null ? found.some((category) => !unknown.includes(category)) : found.includes(label);
  return { label, found: isFound, byPeers };
}
