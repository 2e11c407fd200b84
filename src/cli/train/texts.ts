/** The texts that the history models may learn words from: rows whose licence allows shipping what is learnt. */
import { readRows } from "../evaluate/sources.ts";

const SENTENCES = [
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
  "mails",
];
const CORPORA = ["nhs_fft", "cfpb", "uk_petitions"];

/** British complaint sentences first, then the public sets marked "ship". */
export function shippableTexts(): readonly string[] {
  const files = [
    ...SENTENCES.map((name) => `training/${name}.jsonl`),
    ...CORPORA.map((name) => `corpora/${name}.jsonl.gz`),
  ];
  return files.flatMap((file) => readRows<{ text: string }>(file) ?? []).map((row) => row.text);
}
