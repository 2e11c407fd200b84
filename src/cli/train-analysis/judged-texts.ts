/** Whole texts on which thresholds are set, as staff would get them: written ones, and ordinary ones of the public sets. */
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { CLEAN_SETS, foldInTurn, foldOf, foldOfRow, turnOf } from "./folds.ts";
import { textsOf } from "./items.ts";
import { corpusRows, repeatsRows, trainingRows } from "./sources.ts";

/** `alike`: written to mislead, or nobody knows. `ordinary`: nothing in it was. */
export interface WholeText {
  readonly text: string;
  readonly set: string;
  readonly kind: "alike" | "ordinary";
  /** What is to be found; nothing in ordinary texts. */
  readonly labels: readonly Category[];
  /** In which turn the model has not learnt from it; -1: in none. */
  readonly turn: number;
}

const isCategory = (label: string): label is Category => (CATEGORIES as readonly string[]).includes(label);

function writtenTexts(): WholeText[] {
  return trainingRows().flatMap(({ file, rows }) => {
    const set = file.replace(".jsonl", "");
    return rows.map(({ id, pair, text, labels, spans }): WholeText => {
      const all = [...labels, ...(spans ?? []).map(({ label }) => label)];
      const kind = set.startsWith("ordinary") ? "ordinary" : "alike";
      return { text, set, kind, labels: [...new Set(all.filter(isCategory))], turn: turnOf(foldOf(id, pair)) };
    });
  });
}

function complaints(): WholeText[] {
  return repeatsRows().flatMap((row, at) =>
    textsOf(row).map((text) => ({ text, set: "repeats", kind: "ordinary", labels: [], turn: turnOf(foldInTurn(at)) })),
  );
}

/** Of large sets one row in so many is judged. */
const EVERY: Readonly<Record<string, number>> = { uk_petitions: 3 };

/** Rows that may hold a true disclosure are left out. */
function publicTexts(): WholeText[] {
  return CLEAN_SETS.flatMap((set) =>
    corpusRows(set).flatMap(({ text, labels }, at): WholeText[] => {
      const passed = labels["safeguarding"] === 1 || Math.floor(at / 6) % (EVERY[set] ?? 1) !== 0;
      return passed ? [] : [{ text, set, kind: "ordinary", labels: [], turn: turnOf(foldOfRow(set, at)) }];
    }),
  );
}

export function wholeTexts(): readonly WholeText[] {
  return [...writtenTexts(), ...complaints(), ...publicTexts()];
}
