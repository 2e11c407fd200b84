/**
 * The small language in which rules are written, compiled to regular expressions over plain words.
 * `a|b` either word · `kill+` every form of a verb · `(a b | c)` either phrase · `x?` may be missing · `!x` not followed by
 * `_` any one word · `~3` up to three words, no pause between · `~~3` also over pauses · `$name` a list of lexicons/ · `^` first word · `.` last word
 */
import { VERB_FORMS } from "./lexicons/verb-forms.ts";

/** A pattern ready for use. `anchors`: one of these words is in every match. */
export interface Pattern {
  readonly regex: RegExp;
  readonly anchors: ReadonlySet<string>;
  /** Of each of these sets a word must be in the sentence. */
  readonly needs: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
}
export type Lexicon = Readonly<Record<string, readonly string[]>>;

interface Part {
  readonly source: string;
  /** Null when the part may be absent or matches any word. */
  readonly anchors: ReadonlySet<string> | null;
  readonly needs: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const FREQUENT = new Set(
  (
    "i you he she it we they me him her them us my your his their our the a an this that these those and or but if so as at by for from in of on " +
    "to up out off with about into over down is am are was were be been being has have had do does did done will would can could should shall may might " +
    "not no never all any some one two who what when where why how there here then than just only now very more much many get got go going come know " +
    "want need see say said tell told ask asked time day week back again still after before because letter people someone anyone nobody , ? 's " +
    "work call phone home house take make put give keep let like think"
  ).split(" "),
);

/** A compiled pattern; throws on a bad row, so that it fails when the rules are built. */
export function compilePattern(pattern: string, lexicon: Lexicon): Pattern {
  const reader = new PatternReader(pattern, lexicon);
  const part = reader.sequence(false);
  if (!part.anchors || part.anchors.size === 0) throw new Error(`pattern "${pattern}" rests on no word`);
  return {
    regex: new RegExp(`(?<=^| )${part.source}`, "g"),
    anchors: part.anchors,
    needs: part.needs,
    words: part.words,
  };
}

class PatternReader {
  private readonly items: readonly string[];
  private at = 0;
  constructor(
    private readonly pattern: string,
    private readonly lexicon: Lexicon,
    private readonly depth = 0,
  ) {
    if (depth > 6) throw new Error(`lists in "${pattern}" refer to each other without end`);
    this.items = pattern.match(/!?\(|\)\??|[^\s()]+/g) ?? [];
  }

  /** A run of items up to the end, a `)` or, within brackets, a `|`. */
  sequence(inside: boolean): Part {
    const parts: Part[] = [];
    for (let item = this.items[this.at]; item !== undefined; item = this.items[this.at]) {
      if (inside && (item.startsWith(")") || item === "|")) break;
      if (item.startsWith(")")) throw new Error(`"${this.pattern}" closes a bracket that is not open`);
      this.at++;
      parts.push(item === "(" || item === "!(" ? this.group(item === "!(") : this.single(item));
    }
    return joined(parts);
  }

  private group(negative: boolean): Part {
    const choices = [this.sequence(true)];
    while (this.items[this.at] === "|") {
      this.at++;
      choices.push(this.sequence(true));
    }
    const close = this.items[this.at++];
    if (!close?.startsWith(")")) throw new Error(`"${this.pattern}" leaves a bracket open`);
    if (negative)
      return {
        source: `(?!${choices.map((choice) => choice.source).join("|")})`,
        anchors: null,
        needs: [],
        words: NONE,
      };
    const part = either(choices);
    return close === ")?" ? optional(part) : part;
  }

  private single(item: string): Part {
    if (item.startsWith("!"))
      return { source: `(?!${this.single(item.slice(1)).source})`, anchors: null, needs: [], words: NONE };
    if (item.endsWith("?") && item.length > 1) return optional(this.single(item.slice(0, -1)));
    const gap = /^(~~?)(\d)$/.exec(item);
    if (gap)
      return {
        source: `(?:${gap[1] === "~" ? "[^ ,?]+" : "[^ ]+"} ){0,${gap[2]}}?`,
        anchors: null,
        needs: [],
        words: NONE,
      };
    if (item === "_") return { source: "[^ ,?]+ ", anchors: null, needs: [], words: NONE };
    if (item === "^") return { source: "(?<=^)", anchors: null, needs: [], words: NONE };
    if (item === ".") return { source: "(?:[,?] )*$", anchors: null, needs: [], words: NONE };
    return either(item.split("|").map((word) => this.word(word)));
  }

  private word(word: string): Part {
    if (word.startsWith("$")) {
      const list = this.lexicon[word.slice(1)];
      if (!list) throw new Error(`"${this.pattern}" names a list that is not there: ${word}`);
      return either(list.map((entry) => new PatternReader(entry, this.lexicon, this.depth + 1).sequence(false)));
    }
    if (!/^(?:[\p{Ll}\d']+\+?|,|\?)$/u.test(word)) throw new Error(`"${this.pattern}" has a bad word: ${word}`);
    const forms = word.endsWith("+") ? verbForms(word.slice(0, -1)) : [word];
    const source = forms.length > 1 ? `(?:${forms.join("|")}) ` : `${forms[0] === "?" ? "\\?" : forms[0]} `;
    const words = new Set(forms);
    return { source, anchors: words, needs: [words], words };
  }
}

function joined(parts: readonly Part[]): Part {
  let best: ReadonlySet<string> | null = null;
  for (const { anchors } of parts) if (anchors && (!best || cost(anchors) < cost(best))) best = anchors;
  return {
    source: parts.map((part) => part.source).join(""),
    anchors: best,
    needs: parts.flatMap((part) => part.needs),
    words: union(parts.map((part) => part.words)),
  };
}

function either(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const anchors = parts.some((part) => !part.anchors) ? null : union(parts.map((part) => part.anchors ?? NONE));
  const source = `(?:${parts.map((part) => part.source).join("|")})`;
  return { source, anchors, needs: anchors ? [anchors] : [], words: union(parts.map((part) => part.words)) };
}

function optional(part: Part): Part {
  return { source: `(?:${part.source})?`, anchors: null, needs: [], words: part.words };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** How often a sentence would be looked at for the sake of these words. */
function cost(anchors: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of anchors) sum += FREQUENT.has(word) ? 50 : 0.05;
  return sum;
}

function verbForms(verb: string): string[] {
  const listed = VERB_FORMS[verb];
  if (listed) return listed.split(" ");
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  const stem = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}
