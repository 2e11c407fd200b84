/** Who is measured: Composure, and word lists from npm in the same process. */
import leo from "leo-profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { type Analysis, analyse } from "../../core/analysis/index.ts";
import { isProblem, type Message, type MessageId, openMail } from "../../core/mail/index.ts";

/** The categories found in a text; a word list knows one only, `abuse`. */
export interface Judge {
  readonly name: string;
  judge(text: string): Promise<readonly string[]>;
}

/** A bare text as the writer's own message. */
export function messageOf(id: string, text: string): Message | null {
  const message = openMail({
    id: id as MessageId,
    from: null,
    to: [],
    cc: [],
    date: null,
    subject: "",
    channel: "email",
    automatic: false,
    body: { text, html: null },
  });
  return isProblem(message) ? null : message;
}

export async function analyseText(text: string): Promise<Analysis | null> {
  const message = messageOf("text", text);
  return message && analyse(message);
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

export const COMPOSURE: Judge = {
  name: "Composure",
  judge: async (text) => (await analyseText(text))?.findings.map((finding) => finding.category) ?? [],
};

export const PEERS: readonly Judge[] = [
  { name: "obscenity", judge: async (text) => (obscenity.hasMatch(text) ? ["abuse"] : []) },
  { name: "leo-profanity", judge: async (text) => (leo.check(text) ? ["abuse"] : []) },
];
