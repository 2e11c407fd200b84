/** One labelled sentence put into a real complaint: is it found when one complaint in a thousand may be flagged in vain? */
import type { Scores } from "../../core/analysis/index.ts";
import { asPercent, shareAbove, thresholdAt } from "./figures.ts";
import { heldCorpus, heldSentences } from "./held-out.ts";
import type { Judge } from "./judges.ts";
import { some } from "./sampling.ts";
import type { Table } from "./table.ts";

const HOSTS = ["nhs_fft", "cfpb", "care_opinion"];
const LEAST = 200;
const LONGEST = 2000;
const PLANTS = 400;
const MOST_HOSTS = 1500;

const KINDS: readonly (readonly [name: string, head: keyof Scores, is: (label: string) => boolean])[] = [
  ["threat", "threat", (label) => label.startsWith("threat.")],
  ["abuse", "abuse", (label) => label === "abuse.insult" || label === "abuse.discriminatory"],
  ["sexual", "sexual", (label) => label === "abuse.sexual"],
  ["self-harm", "self-harm", (label) => label === "safeguarding.self-harm"],
];

/** Complaints of real length, in a fixed order. Those that hold a true disclosure are no hosts for self-harm. */
function hosts(head: keyof Scores): readonly string[] {
  const names = head === "self-harm" ? HOSTS.filter((name) => name !== "care_opinion") : HOSTS;
  const texts = names.flatMap((name) => heldCorpus(name) ?? []).map(({ text }) => text);
  return some(
    texts.filter((text) => text.length >= LEAST && text.length <= LONGEST),
    MOST_HOSTS,
  );
}

/** Puts a sentence after the first full stop past the middle. */
export function plant(host: string, sentence: string): string {
  const at = host.indexOf(". ", host.length / 2);
  const cut = at < 0 ? host.length : at + 1;
  return `${host.slice(0, cut)} ${sentence}${host.slice(cut)}`.trim();
}

export async function evaluatePlanted(judges: readonly Judge[]): Promise<Table | null> {
  const sentences = heldSentences();
  if (sentences.length === 0 || hosts("threat").length === 0) return null;
  const rows: (string | number | null)[][] = [];
  for (const [name, head, is] of KINDS) {
    const complaints = hosts(head);
    const planted = some(
      sentences.filter(({ labels }) => labels.some(is)),
      PLANTS,
    );
    const shares: (string | null)[] = [];
    const findings: (string | null)[] = [];
    for (const judge of judges) {
      const clean: number[] = [];
      for (const text of complaints) clean.push((await judge.judge(text)).scores[head]);
      const threshold = thresholdAt(clean, 0.001);
      const verdicts = [];
      for (const [at, { text }] of planted.entries())
        verdicts.push(await judge.judge(plant(complaints[(at * 37) % complaints.length] ?? "", text)));
      shares.push(
        asPercent(
          shareAbove(
            verdicts.map(({ scores }) => scores[head]),
            threshold,
          ),
        ),
      );
      if (findings.length === 0)
        findings.push(
          asPercent(
            shareAbove(
              verdicts.map(({ found }) => (found.some(is) ? 1 : 0)),
              0.5,
            ),
          ),
        );
    }
    rows.push([name, planted.length, complaints.length, ...findings, ...shares]);
  }
  return {
    title:
      "A sentence planted in a real complaint: found as a finding, and by score at 0.1 % false alarms per complaint",
    head: ["", "planted", "complaints", "as a finding", ...judges.map(({ name }) => name)],
    rows,
  };
}
