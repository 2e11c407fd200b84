/** Short complaints written for Composure, and what their writers sent next, as training examples. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Example, FOLDS, isLeft, type Left, type Source } from "./examples.ts";

/** O original (two where two matters were raised one after the other), D told again, P partly new with the new words in braces, N new, C chaser, R reply. */
interface Group {
  readonly O: string[];
  readonly D: string[];
  readonly P: string[];
  readonly N: string[];
  readonly C: string[];
  readonly R: string[];
}

const FILES = {
  short: ["short-histories.txt", "short-histories-2.txt", "short-histories-3.txt"],
  brief: ["short-histories-4.txt", "short-histories-5.txt"],
  varied: ["short-histories-6.txt"],
  usual: ["short-histories-7.txt"],
} as const satisfies Partial<Record<Source, readonly string[]>>;
type Own = keyof typeof FILES;
const OWN = ["short", "brief", "varied", "usual"] as const satisfies readonly Own[];

export const isShort = (source: Source): source is Own => OWN.some((own) => own === source);

function groups(source: Own): readonly Group[] {
  const text = FILES[source].map((file) => readFileSync(join(import.meta.dirname, file), "utf8").trim()).join("\n\n");
  return text.split(/\n\n+/).map((block) => {
    const group: Group = { O: [], D: [], P: [], N: [], C: [], R: [] };
    for (const line of block.split("\n")) group[line[0] as keyof Group].push(line.slice(3));
    return group;
  });
}

const bare = (text: string) => text.replace(/[{}]/g, "");
const inBraces = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, words = ""]) => words);

const WEIGHT = 1;

export const shortExamples = (): readonly Example[] => OWN.flatMap(examplesOf);

function examplesOf(source: Own): readonly Example[] {
  const all = groups(source);
  return all.flatMap((group, at) => {
    const fold = at % FOLDS;
    const other = all[(at + FOLDS) % all.length] ?? group;
    const third = all[(at + 3 * FOLDS) % all.length] ?? group;
    const [chaser = "", reply = ""] = [group.C[0], group.R[0]];
    const histories = [
      group.O,
      [...group.O, group.N[0] ?? "", chaser],
      [other.O[0] ?? "", ...group.O, third.O[0] ?? ""],
    ];
    return histories.flatMap((earlier, row) => {
      const base = { source, fold, earlier, weight: row === 0 ? WEIGHT : 0.6 };
      const sort = (name: string) => `${source}: ${name}${row === 0 ? "" : " in a history"}`;
      const before = (text: string) => !earlier.includes(text);
      return [
        ...group.D.map((text): Example => ({ ...base, sort: sort("told again"), text, kind: "duplicate", fresh: [] })),
        ...group.P.map(
          (text): Example => ({
            ...base,
            sort: sort("partly new"),
            text: bare(text),
            kind: "partly-new",
            fresh: inBraces(text),
          }),
        ),
        ...group.N.filter(before).map(
          (text): Example => ({ ...base, sort: sort("near by"), text, kind: "new", fresh: "all" }),
        ),
        ...(row === 2 ? [] : [other.O, other.D].flat().slice(0, 2)).map(
          (text): Example => ({
            ...base,
            sort: sort("other matter"),
            text,
            kind: "new",
            fresh: "all",
          }),
        ),
        ...group.C.filter(before).map(
          (text): Example => ({ ...base, sort: sort("chaser"), text, kind: "chaser", fresh: [] }),
        ),
        ...group.R.map((text): Example => ({ ...base, sort: sort("reply"), text, kind: "reply", fresh: [] })),
        {
          ...base,
          sort: sort("chasing and told again"),
          text: `${chaser} ${group.D[0]}`,
          kind: "duplicate",
          fresh: [],
        },
        { ...base, sort: sort("reply and near by"), text: `${reply} ${group.N.at(-1)}`, kind: "new", fresh: null },
      ] satisfies Example[];
    });
  });
}

/** Whole texts of the list by fold, for the roles of their sentences. */
export function shortAsides(left: Left): {
  readonly chasing: string[];
  readonly reply: string[];
  readonly matter: string[];
  readonly fresh: string[];
  readonly again: string[];
} {
  const own = OWN.flatMap((source) => groups(source).filter((_, at) => !isLeft(left, at % FOLDS, source)));
  return {
    chasing: own.flatMap(({ C }) => C),
    reply: own.flatMap(({ R }) => R),
    matter: own.flatMap(({ O, N }) => [...O, ...N]),
    again: own.flatMap(({ D }) => D),
    fresh: own.flatMap(({ P }) => P.flatMap(inBraces)),
  };
}
