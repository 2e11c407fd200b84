/** Labelled sentences that were kept out of training: what is found of each category, and what is flagged in vain. */
import { CATEGORIES, type Category, type Scores } from "../../core/analysis/index.ts";
import { areaUnder, asPercent, decimals, shareAbove, thresholdAt } from "./figures.ts";
import { heldMails, heldSentences } from "./held-out.ts";
import { COMPOSURE, type Judge } from "./judges.ts";
import { percent, type Table } from "./table.ts";

interface Judged {
  readonly labels: readonly string[];
  readonly found: readonly string[];
  readonly scores: Scores;
}

/** Which score serves a category. */
export function headOf(category: string): keyof Scores | null {
  if (category.startsWith("threat.")) return "threat";
  if (category === "abuse.sexual") return "sexual";
  if (category.startsWith("abuse.")) return "abuse";
  return category === "safeguarding.self-harm" ? "self-harm" : null;
}

const isFinding = (label: string) => (CATEGORIES as readonly string[]).includes(label);

async function judgeAll(judge: Judge): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const { text, labels } of heldSentences()) judged.push({ labels, ...(await judge.judge(text)) });
  return judged;
}

export async function evaluateSentences(peers: readonly Judge[]): Promise<readonly Table[]> {
  const own = await judgeAll(COMPOSURE);
  if (own.length === 0) return [];
  const others = await Promise.all(peers.map(async (peer) => ({ name: peer.name, judged: await judgeAll(peer) })));
  return [categoryTable(own), peerTable(own, others)];
}

function categoryTable(own: readonly Judged[]): Table {
  return {
    title: "Sentences kept out of training, by category",
    head: [
      "category",
      "sentences",
      "found",
      "right where it speaks",
      "AUC of the score",
      "found at 1 %",
      "at 0.1 % of look-alikes",
    ],
    rows: [...CATEGORIES.map((category) => rowOf(own, category)), cleanRow(own)],
  };
}

function rowOf(own: readonly Judged[], category: Category): (string | number | null)[] {
  const yes = own.filter(({ labels }) => labels.includes(category));
  const spoken = own.filter(({ found }) => found.includes(category));
  const head = headOf(category);
  const none = own.filter(({ labels }) => !labels.some(isFinding));
  const scores = (rows: readonly Judged[]): number[] => (head ? rows.map((row) => row.scores[head]) : []);
  const at = (share: number) => asPercent(head && shareAbove(scores(yes), thresholdAt(scores(none), share)));
  return [
    category,
    yes.length,
    percent(yes.filter(({ found }) => found.includes(category)).length, yes.length),
    percent(spoken.filter(({ labels }) => labels.includes(category)).length, spoken.length),
    decimals(areaUnder(scores(yes), scores(none))),
    at(0.01),
    at(0.001),
  ];
}

function cleanRow(own: readonly Judged[]): (string | number | null)[] {
  const none = own.filter(({ labels }) => !labels.some(isFinding));
  return [
    "nothing to find",
    none.length,
    percent(none.filter(({ found }) => found.length > 0).length, none.length),
    null,
    null,
    null,
    null,
  ];
}

const GROUPS: readonly (readonly [string, keyof Scores])[] = [
  ["threat.", "threat"],
  ["abuse.", "abuse"],
  ["safeguarding.self-harm", "self-harm"],
];

/** AUC on the same sentences, and the share of look-alikes flagged. */
function peerTable(
  own: readonly Judged[],
  others: readonly { readonly name: string; readonly judged: readonly Judged[] }[],
): Table {
  const all = [{ name: "Composure", judged: own }, ...others];
  return {
    title: "The same sentences beside the peers",
    head: ["", ...GROUPS.map(([prefix]) => `AUC ${prefix}`), "threats found", "abuse found", "look-alikes flagged"],
    rows: all.map(({ name, judged }) => {
      const none = judged.filter(({ labels }) => !labels.some(isFinding));
      const having = (prefix: string) =>
        judged.filter(({ labels }) => labels.some((label) => label.startsWith(prefix)));
      const found = (rows: readonly Judged[]) =>
        percent(rows.filter((row) => row.found.length > 0).length, rows.length);
      const area = ([prefix, head]: readonly [string, keyof Scores]) =>
        decimals(
          areaUnder(
            having(prefix).map((row) => row.scores[head]),
            none.map((row) => row.scores[head]),
          ),
        );
      return [name, ...GROUPS.map(area), found(having("threat.")), found(having("abuse.")), found(none)];
    }),
  };
}

/** Whole written mails kept out of training: each labelled category once. */
export async function evaluateMails(): Promise<Table | null> {
  const mails = heldMails();
  if (mails.length === 0) return null;
  const tallies = new Map<string, [found: number, all: number]>();
  for (const { text, labels } of mails) {
    const { found } = await COMPOSURE.judge(text);
    const wanted = labels.filter(isFinding);
    for (const key of wanted.length > 0 ? wanted : ["nothing to find"]) {
      const [hits, all] = tallies.get(key) ?? [0, 0];
      tallies.set(key, [
        hits + (key === "nothing to find" ? Number(found.length > 0) : Number(found.includes(key))),
        all + 1,
      ]);
    }
  }
  return {
    title: "Written mails kept out of training: found, or flagged in vain",
    head: ["category", "mails", "share"],
    rows: [...tallies].map(([key, [hits, all]]) => [key, all, percent(hits, all)]),
  };
}
