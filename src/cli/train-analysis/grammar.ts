/** Sentences made from the grammars beside the written ones; the same each time. Knows the notation only. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawer } from "./linear.ts";

/** What people write, word by word, to be taught; and whole sentences in which the same words are used or only mentioned, to set worths and thresholds by. */
export type GrammarName = "own-grammar" | "frames";

export interface MadeSentence {
  readonly text: string;
  readonly labels: readonly string[];
  /** Labels that may be true as well, written with a question mark. */
  readonly unknown: readonly string[];
  /** Which line it came from, and what that line says, so that a line can be kept out whole. */
  readonly line: number;
  readonly pattern: string;
}

interface Grammar {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly Omit<MadeSentence, "text">[];
}

function readGrammar(name: GrammarName): Grammar {
  const lists = new Map<string, readonly string[]>();
  const lines: Grammar["lines"][number][] = [];
  let labels: string[] = [];
  let unknown: string[] = [];
  readFileSync(join(import.meta.dirname, `sentences/${name}.txt`), "utf8")
    .split("\n")
    .forEach((written, line) => {
      const list = /^([A-Z]+) = (.*)$/.exec(written);
      if (written === "" || written.startsWith("#")) return;
      if (list)
        lists.set(
          list[1] ?? "",
          (list[2] ?? "").split("|").map((one) => one.trim()),
        );
      else if (written.startsWith("@")) {
        const all = written.slice(1).split(" ");
        labels = all.filter((label) => label !== "none" && !label.startsWith("?"));
        unknown = all.filter((label) => label.startsWith("?")).map((label) => label.slice(1));
      } else lines.push({ pattern: written, labels, unknown, line });
    });
  return { lists, lines };
}

/** The innermost choice first, until none is left. */
function expand(pattern: string, lists: Grammar["lists"], draw: () => number): string {
  let text = pattern;
  const pick = (options: readonly string[]): string => options[Math.floor(draw() * options.length)] ?? "";
  for (let round = 0; round < 60 && /[{(]|\[/.test(text); round++) {
    text = text
      .replace(/\{([A-Z]+)\}/, (_, name: string) => pick(lists.get(name) ?? [name]))
      .replace(/\(([^(){}[\]]*)\)/, (_, options: string) => pick(options.split("/")))
      .replace(/\[([^[\]{}()]*)\]/, (_, words: string) => (draw() < 0.5 ? words : ""));
  }
  return text;
}

function tidy(text: string, draw: () => number): string {
  const spaced = text
    .replace(/\s+/g, " ")
    .replace(/ ([.,!?'])/g, "$1")
    .replace(/\b([Aa])n? (?=([a-zA-Z]))/g, (whole, a: string, next: string) =>
      /an? $/i.test(whole) ? `${a}${/[aeiou]/i.test(next) ? "n" : ""} ` : whole,
    )
    .trim();
  const style = draw();
  if (style < 0.12) return spaced.toLowerCase().replace(/[.,']/g, "");
  if (style < 0.2) return spaced.toLowerCase();
  if (style < 0.25) return spaced.toUpperCase();
  return spaced.replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Up to `each` different sentences from every line. */
export function madeSentences(name: GrammarName, each: number): readonly MadeSentence[] {
  const { lists, lines } = readGrammar(name);
  const draw = drawer(2024);
  return lines.flatMap((line) => {
    const texts = new Set<string>();
    for (let tries = 0; tries < each; tries++) texts.add(tidy(expand(line.pattern, lists, draw), draw));
    return [...texts].map((text) => ({ text, ...line }));
  });
}
