/** Whole texts on which thresholds are set, as staff would get them: written ones, and ordinary ones of the public sets. */
import { CATEGORIES, type Category } from "../../core/analysis/finding.ts";
import { CLEAN_SETS, foldInTurn, foldOf, foldOfFrame, foldOfRow, turnOf } from "./folds.ts";
import { madeSentences } from "./grammar.ts";
import { textsOf } from "./items.ts";
import { corpusRows, repeatsRows, trainingRows } from "./sources.ts";
import { isUnsaid } from "./unsaid.ts";

/** `alike`: written to mislead, or nobody knows. `ordinary`: nothing in it was. */
export interface WholeText {
  readonly text: string;
  readonly set: string;
  readonly kind: "alike" | "ordinary";
  /** What is to be found; nothing in ordinary texts. */
  readonly labels: readonly Category[];
  /** What may be there and nobody has said. */
  readonly unknown: readonly Category[];
  /** In which turn the model has not learnt from it; -1: in none. */
  readonly turn: number;
}

const NOTHING = { kind: "ordinary", labels: [], unknown: [] } as const;
/** Complaints told for their matter: some of them tell of a risk, and nobody has marked it. */
const UNMARKED_RISK: readonly Category[] = ["safeguarding.self-harm", "safeguarding.other"];

const isCategory = (label: string): label is Category => (CATEGORIES as readonly string[]).includes(label);

function writtenTexts(): WholeText[] {
  return trainingRows().flatMap(({ file, rows }) => {
    const set = file.replace(".jsonl", "");
    return rows.map(({ id, pair, text, labels: written, spans }): WholeText => {
      const labels = [...new Set([...written, ...(spans ?? []).map(({ label }) => label)].filter(isCategory))];
      const unknown = CATEGORIES.filter((category) => isUnsaid(set, labels, category));
      const kind = set.startsWith("ordinary") ? "ordinary" : "alike";
      return { text, set, kind, labels, unknown, turn: turnOf(foldOf(id, pair)) };
    });
  });
}

/** Each frame once, with some words in it. */
function frames(): WholeText[] {
  return madeSentences("frames", 1).map((made) => ({
    text: made.text,
    set: "frames",
    kind: "alike",
    labels: made.labels.filter(isCategory),
    unknown: made.unknown.filter(isCategory),
    turn: turnOf(foldOfFrame(made.pattern)),
  }));
}

function complaints(): WholeText[] {
  return repeatsRows().flatMap((row, at) =>
    textsOf(row).map((text) => ({
      ...NOTHING,
      unknown: UNMARKED_RISK,
      text,
      set: "repeats",
      turn: turnOf(foldInTurn(at)),
    })),
  );
}

/** Of large sets one row in so many is judged. */
const EVERY: Readonly<Record<string, number>> = { uk_petitions: 3 };

/** Rows that may hold a true disclosure are left out. */
function publicTexts(): WholeText[] {
  return CLEAN_SETS.flatMap((set) =>
    corpusRows(set).flatMap(({ text, labels }, at): WholeText[] => {
      const passed = labels["safeguarding"] === 1 || Math.floor(at / 6) % (EVERY[set] ?? 1) !== 0;
      return passed ? [] : [{ ...NOTHING, text, set, turn: turnOf(foldOfRow(set, at)) }];
    }),
  );
}

export function wholeTexts(): readonly WholeText[] {
  return [...writtenTexts(), ...frames(), ...complaints(), ...publicTexts()];
}
