/** Public sets → what the model is taught. Only sets whose licence allows shipping what is learnt. */
import { HEADS } from "../../core/analysis/model/heads.ts";
import { LONGEST_PAIR } from "../../core/analysis/model/pairs.ts";
import { CLEAN_SETS, foldOfRow } from "./folds.ts";
import { type Item, TOXIC, UNKNOWN, wantedOf } from "./item.ts";
import { sentencesIn } from "./sentences-in.ts";
import { type CorpusRow, corpusRows } from "./sources.ts";

interface Corpus {
  readonly name: string;
  readonly most: number;
  readonly weight: number;
  wanted(row: CorpusRow): Int8Array | null;
}

const unknown = (): Int8Array => new Int8Array(HEADS.length).fill(UNKNOWN);

function toxicOnly(row: CorpusRow): Int8Array | null {
  const wanted = unknown();
  const toxic = row.labels["toxic"];
  if (toxic === undefined) return null;
  wanted[TOXIC] = toxic;
  if (toxic === 0)
    for (const head of ["threat.violence", "threat.property", "stalking", "boundary"] as const)
      wanted[HEADS.indexOf(head)] = 0;
  return wanted;
}

/** Nothing to find; what may be a true disclosure is left unknown. */
function assumedClean(row: CorpusRow): Int8Array {
  const wanted = wantedOf([]);
  wanted[TOXIC] = 0;
  if (row.labels["safeguarding"] === 1)
    for (const head of ["safeguarding.self-harm", "safeguarding.other"] as const) wanted[HEADS.indexOf(head)] = UNKNOWN;
  return wanted;
}

/** Clean, but what is said of groups in petitions is left unknown. */
function blunt(row: CorpusRow): Int8Array {
  const wanted = assumedClean(row);
  wanted[HEADS.indexOf("abuse.discriminatory")] = UNKNOWN;
  return wanted;
}

const CORPORA: readonly Corpus[] = [
  { name: "jigsaw6", most: 3000, weight: 0.7, wanted: toxicOnly },
  { name: "jigsaw_bin", most: 6000, weight: 0.7, wanted: toxicOnly },
  { name: "wiki_context", most: 6000, weight: 0.5, wanted: toxicOnly },
  { name: "civil_toxicspans", most: 2500, weight: 0.4, wanted: toxicOnly },
  { name: "surge", most: 500, weight: 0.7, wanted: toxicOnly },
  { name: "convabuse", most: 1300, weight: 0.5, wanted: toxicOnly },
  { name: "hatemoji", most: 2300, weight: 0.5, wanted: toxicOnly },
  { name: "identity_templates", most: 1500, weight: 0.3, wanted: toxicOnly },
  { name: "nhs_fft", most: 7000, weight: 0.5, wanted: assumedClean },
  { name: "cfpb", most: 800, weight: 0.5, wanted: assumedClean },
  { name: "uk_petitions", most: 4000, weight: 0.3, wanted: blunt },
  { name: "spamassassin_ham", most: 1100, weight: 0.3, wanted: assumedClean },
];

/** The public sets that are learnt from. */
export const TAUGHT_SETS: readonly string[] = CORPORA.map(({ name }) => name);

const LONGEST = 1500;
const MOST_SENTENCES = 12;

/** Sentences and pairs of sentences of clean texts; texts labelled as a whole are left whole. */
export function corpusItems(): Item[] {
  return CORPORA.flatMap(({ name, most, weight, wanted }) => {
    const rows = corpusRows(name);
    const every = Math.max(1, Math.ceil(rows.length / most));
    return rows.flatMap((row, at): Item[] => {
      const answer = wanted(row);
      if (!answer || at % every !== 0) return [];
      const base = { fold: foldOfRow(name, at), wanted: answer, weight, set: name, whole: true };
      const clean = CLEAN_SETS.includes(name) ? sentencesIn(row.text) : [];
      if (clean.length < 2) return [{ ...base, text: row.text.slice(0, LONGEST) }];
      return withPairs(clean.slice(0, MOST_SENTENCES)).map((text) => ({ ...base, text }));
    });
  });
}

/** The sentences, and each short one with the one before it. */
function withPairs(sentences: readonly string[]): readonly string[] {
  const pairs = sentences.slice(1).map((text, before) => `${sentences[before]} ${text}`);
  return [...sentences, ...pairs.filter((text) => text.length < LONGEST_PAIR)];
}
