/** Speed of the analysis: waking up, mails of several sizes, and each step of one ordinary mail. */
import { candidatesInMessage } from "../../core/analysis/candidates-in-message.ts";
import { analyse, sentencesOf } from "../../core/analysis/index.ts";
import { hear } from "../../core/analysis/model/index.ts";
import { Quotations } from "../../core/analysis/quotations.ts";
import { RULES, RULES_ACROSS } from "../../core/analysis/rules/index.ts";
import { tokenise } from "../../core/analysis/tokens.ts";
import type { Message } from "../../core/mail/index.ts";
import { messageOf } from "../evaluate/judges.ts";
import { PEERS } from "../evaluate/peers.ts";
import type { Table } from "../evaluate/table.ts";
import { median } from "./median.ts";
import { mailOf } from "./texts.ts";

const SIZES = [2_000, 20_000, 200_000, 10_000_000];
/** A full parse and some peers take minutes on more. */
const LARGEST_PARSE = 200_000;
const ORDINARY = SIZES[0] as number;

const mail = (text: string) => messageOf("bench", text) as Message;
const roundsOf = (size: number) => (size > LARGEST_PARSE ? 1 : Math.max(3, Math.min(60, Math.round(400_000 / size))));

/** Must be measured before anything else of the analysis has run. */
export async function benchWakeUp(): Promise<Table> {
  const plain = mail("I will ring you tomorrow about the bin.");
  const grave = mail("I will come to your office and break your legs, you useless idiot.");
  const row = async (what: string, run: () => unknown) => [what, (await median(run, 1)).toFixed(1)];
  return {
    title: "Waking up: the first time in this process",
    head: ["what", "ms"],
    rows: [
      await row("rules made ready, on a plain sentence", () =>
        candidatesInMessage(plain, sentencesOf(plain), new Quotations(plain), { alone: RULES, across: RULES_ACROSS }),
      ),
      await row("counted features unpacked, on a plain sentence", () => hear(plain.text, sentencesOf(plain))),
      await row("net unpacked, on a grave sentence", () => hear(grave.text, sentencesOf(grave))),
      await row("a whole analysis of it", () => analyse(grave)),
    ],
  };
}

/** Our time, its growth, and our time beside a full parse and beside the peers. */
export async function benchSizes(fullParse: (text: string) => unknown): Promise<readonly Table[]> {
  const own: (string | null)[][] = [];
  const peers: (string | null)[][] = PEERS.map(({ name }) => [name]);
  let last: { readonly size: number; readonly time: number } | null = null;
  for (const size of SIZES) {
    const text = mailOf(size);
    const message = mail(text);
    const small = size <= LARGEST_PARSE;
    await median(() => analyse(message), small ? 3 : 1);
    const time = await median(() => analyse(message), roundsOf(size));
    const parse = small ? await median(() => fullParse(text), Math.min(roundsOf(size), 7)) : null;
    for (const [at, { name, judge }] of PEERS.entries()) {
      const peer = small || name === "obscenity" ? await median(() => judge(text), Math.min(roundsOf(size), 9)) : null;
      peers[at]?.push(peer === null ? null : `${peer.toFixed(2)} (${(time / peer).toFixed(2)})`);
    }
    own.push([
      nameOf(size),
      time.toFixed(2),
      (size / 1e6 / (time / 1000)).toFixed(2),
      parse === null ? null : (time / parse).toFixed(3),
      last && (time / last.time / (size / last.size)).toFixed(2),
    ]);
    last = { size, time };
  }
  const head = ["size", "ms", "MB/s", "time ÷ full compromise parse", "growth ÷ growth in size"];
  return [
    { title: "Analysis of an ordinary mail (median; absolute times are this machine's)", head, rows: own },
    { title: "Peers: ms, and our time ÷ theirs", head: ["", ...SIZES.map(nameOf)], rows: peers },
  ];
}

const nameOf = (size: number) => (size >= 1e6 ? `${size / 1e6} MB` : `${size / 1000} kB`);

/** Where the time goes in a mail of 2 kB, beside a word list on the same text. */
export async function benchSteps(): Promise<Table> {
  const text = mailOf(ORDINARY);
  const message = mail(text);
  const sentences = sentencesOf(message);
  const wordList = await median(() => PEERS[0]?.judge(text), 200);
  const row = async (what: string, run: () => unknown) => {
    const time = await median(run, 200);
    return [what, time.toFixed(3), (time / wordList).toFixed(2)];
  };
  return {
    title: `Steps of the analysis of ${nameOf(ORDINARY)}, beside ${PEERS[0]?.name} (${wordList.toFixed(3)} ms)`,
    head: ["step", "ms", "÷ word list"],
    rows: [
      await row("sentences", () => sentencesOf(message)),
      await row("cheap pass of the rules: words, and which rules they could bring up", () =>
        sentences.map(({ start, end }) =>
          RULES.leadsIn(tokenise(text, start, end, RULES.vocabulary).map(({ word }) => word)),
        ),
      ),
      await row("rules", () =>
        candidatesInMessage(message, sentences, new Quotations(message), { alone: RULES, across: RULES_ACROSS }),
      ),
      await row("model", () => hear(text, sentences)),
      await row("all", () => analyse(message)),
    ],
  };
}
