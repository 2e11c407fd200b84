/** Where the labelled sentences lie: those of this folder, and public sets beside the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRows } from "../evaluate/sources.ts";

const TRAINING = join(import.meta.dirname, "sentences");
const REPEATS = ["repeats.jsonl", "more-repeats.jsonl"];
const OTHER_SHAPES = new Set([...REPEATS, "campaigns.jsonl"]);

/** One labelled text as it lies there. */
export interface TrainingRow {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly span?: string;
  readonly spans?: readonly { readonly label: string; readonly text: string }[];
  readonly kind?: string;
  readonly pair?: string;
}

export interface RepeatsRow {
  readonly original: string;
  readonly rewrites: readonly { readonly text: string }[];
  readonly partlyNew: readonly { readonly text: string }[];
  readonly different: readonly { readonly text: string }[];
  readonly chasers: readonly string[];
  readonly replies: readonly string[];
}

export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, number>>;
}

function rowsOf<Row>(file: string): readonly Row[] {
  const path = join(TRAINING, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Every labelled text, file by file in order of name. */
export function trainingRows(): readonly { readonly file: string; readonly rows: readonly TrainingRow[] }[] {
  return readdirSync(TRAINING)
    .filter((file) => file.endsWith(".jsonl") && !OTHER_SHAPES.has(file))
    .sort()
    .map((file) => ({ file, rows: rowsOf<TrainingRow>(file) }));
}

/** Ordinary complaints, told in several ways. */
export function repeatsRows(): readonly RepeatsRow[] {
  return REPEATS.flatMap((file) => rowsOf<RepeatsRow>(file));
}

/** A public set beside the project; empty where it is not there. */
export function corpusRows(name: string): readonly CorpusRow[] {
  return readRows<CorpusRow>(`corpora/${name}.jsonl.gz`) ?? [];
}
