/** Whole example messages by function: what had to be found, and what had to be left alone. */
import type { Judge } from "./judges.ts";
import { analyseText } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

export interface Example {
  readonly function: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly forbid: readonly string[];
}

interface Tally {
  messages: number;
  expected: number;
  found: number;
  wrong: number;
  readonly flagged: number[];
}

const ALL = "all";

const matches = (pattern: string, id: string) =>
  pattern === "*" || pattern === id || (pattern.endsWith(".*") && id.startsWith(pattern.slice(0, -1)));

/** Peers are given one column each: the share of messages in which they find anything. */
export async function evaluateExamples(peers: readonly Judge[]): Promise<Table | null> {
  const examples = readRows<Example>("examples/messages.jsonl");
  if (examples === null) return null;
  const tallies = new Map<string, Tally>();
  for (const { function: name, text, expect, forbid } of examples) {
    const analysis = await analyseText(text);
    const found = new Set<string>([
      ...(analysis?.findings ?? []).map((f) => f.category),
      ...(analysis?.signals ?? []).map((s) => s.id),
    ]);
    const flags = await Promise.all(peers.map(async (peer) => (await peer.judge(text)).found.length > 0));
    for (const key of [name, ALL]) {
      const tally = tallies.get(key) ?? { messages: 0, expected: 0, found: 0, wrong: 0, flagged: peers.map(() => 0) };
      tally.messages += 1;
      tally.expected += expect.length;
      tally.found += expect.filter((id) => [...found].some((one) => matches(id, one))).length;
      tally.wrong += [...found].some((id) => forbid.some((pattern) => matches(pattern, id))) ? 1 : 0;
      flags.forEach((flag, at) => {
        tally.flagged[at] = (tally.flagged[at] ?? 0) + (flag ? 1 : 0);
      });
      tallies.set(key, tally);
    }
  }
  return {
    title: "Example messages by function (peers: messages in which they find anything)",
    head: ["function", "messages", "expected found", "with a forbidden one", ...peers.map((peer) => peer.name)],
    rows: [...tallies]
      .sort(([a], [b]) => Number(a === ALL) - Number(b === ALL))
      .map(([name, { messages, expected, found, wrong, flagged }]) => [
        name,
        messages,
        percent(found, expected),
        percent(wrong, messages),
        ...flagged.map((count) => percent(count, messages)),
      ]),
  };
}
