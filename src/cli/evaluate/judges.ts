/** Composure as one of those who are measured; the others are in peers.ts. */
import { type Analysis, analyse, type Scores } from "../../core/analysis/index.ts";
import { isProblem, type Message, type MessageId, openMail } from "../../core/mail/index.ts";

/** What is said of one text. */
export interface Verdict {
  /** The categories found; a word list knows one only, `abuse`. */
  readonly found: readonly string[];
  /** How strongly, by head; a word list has one figure for all. */
  readonly scores: Scores;
}

export interface Judge {
  readonly name: string;
  judge(text: string): Promise<Verdict>;
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

/** One figure under every head. */
export function oneFigure(figure: number): Scores {
  return { threat: figure, abuse: figure, sexual: figure, "self-harm": figure };
}

export const COMPOSURE: Judge = {
  name: "Composure",
  judge: async (text) => {
    const analysis = await analyseText(text);
    return {
      found: analysis?.findings.map((finding) => finding.category) ?? [],
      scores: analysis?.scores ?? oneFigure(0),
    };
  },
};
