/**
 * Whole mails written for the evaluation, of which nothing is learnt: by function, what is found of what was written
 * into them, and how many are flagged with nothing in them. Rounds one to three were read while rules were written; the fourth was not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Category } from "../../core/analysis/index.ts";
import { COMPOSURE, type Judge } from "./judges.ts";
import { percent, type Table } from "./table.ts";

interface WrittenMail {
  readonly round: (typeof ROUNDS)[number];
  readonly function: string;
  readonly text: string;
  /** The words behind each finding; empty where there is nothing to find. */
  readonly spans: readonly { readonly label: Category; readonly text: string }[];
}

const ROUNDS = [1, 2, 3, 4] as const;
const MAILS = join(import.meta.dirname, "written-mails.jsonl");

function mails(): readonly WrittenMail[] {
  const lines = readFileSync(MAILS, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as WrittenMail);
}

/** One mail judged: how much was to be found and was, and whether it is flagged though nothing was. */
interface Judged extends WrittenMail {
  readonly wanted: readonly Category[];
  readonly found: readonly string[];
  readonly byPeers: readonly boolean[];
}

export async function evaluateWrittenMails(peers: readonly Judge[]): Promise<Table> {
  const judged = await judgeAll(mails(), peers);
  const unmarked = await judgeAll(mails().map(withoutMarks), peers);
  const functions = [...new Set(judged.map((mail) => mail.function))];
  const row = (name: string, rows: readonly Judged[]) => [
    name,
    rows.length,
    ...ROUNDS.map((round) => shareOf(rows.filter((mail) => mail.round === round))),
    ...peers.map((_, at) => percent(rows.filter(({ byPeers }) => byPeers[at]).length, rows.length)),
  ];
  return {
    title: "Written mails: found, or flagged where there is nothing to find (peers: mails in which they find anything)",
    head: ["function", "mails", ...ROUNDS.map((round) => `round ${round}`), ...peers.map(({ name }) => name)],
    rows: [
      ...functions.map((name) =>
        row(
          name,
          judged.filter((mail) => mail.function === name),
        ),
      ),
      row("all with something to find", judged.filter(hasWanted)),
      row("all with nothing to find", judged.filter(hasNothing)),
      row("with something, typed without marks", unmarked.filter(hasWanted)),
      row("with nothing, typed without marks", unmarked.filter(hasNothing)),
    ],
  };
}

const hasWanted = ({ wanted }: Judged): boolean => wanted.length > 0;
const hasNothing = ({ wanted }: Judged): boolean => wanted.length === 0;

/** The same words as some type them: in one line, without marks, capitals or apostrophes. */
const withoutMarks = (mail: WrittenMail): WrittenMail => ({
  ...mail,
  text: mail.text
    .toLowerCase()
    .replace(/[.,;:!?"'“”’]/g, "")
    .replace(/\n+/g, " "),
});

async function judgeAll(mails: readonly WrittenMail[], peers: readonly Judge[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const mail of mails) {
    const wanted = [...new Set(mail.spans.map(({ label }) => label))];
    const { found } = await COMPOSURE.judge(mail.text);
    const byPeers = await Promise.all(peers.map(async (peer) => (await peer.judge(mail.text)).found.length > 0));
    judged.push({ ...mail, wanted, found, byPeers });
  }
  return judged;
}

/** Of mails with something to find, the share of it that is found; of the others, the share flagged. */
function shareOf(rows: readonly Judged[]): string | null {
  const wanted = rows.flatMap(({ wanted }) => wanted).length;
  if (wanted === 0) return percent(rows.filter(({ found }) => found.length > 0).length, rows.length);
  const found = rows.flatMap((mail) => mail.wanted.filter((category) => mail.found.includes(category))).length;
  return percent(found, wanted);
}
