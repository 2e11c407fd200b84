/**
 * Text → its content words in one spelling each: stems, digits for numbers in words, clock times, dates as day and
 * month. Knows how English is written; nothing of keys or messages.
 */
import { stemmer } from "stemmer";
import { FUNCTION_WORDS } from "./common-words.ts";
import { MONTHS, monthOf, ONES, SCALES, TENS, UNITS, WEEKDAYS } from "./numbers.ts";

/** What a word is good for when two messages are compared. */
export type TokenKind = "plain" | "name" | "number";

export interface Token {
  readonly form: string;
  readonly kind: TokenKind;
}

/** Bounded repeats: a run of a million marks or digits must not grow the stack. */
const RAW = /\d{1,15}(?:[.,:/]\d{1,15}){1,6}|[\p{L}\p{N}]{1,200}(?:['’`]\p{L}{1,40}){0,3}/gu;
const LONGEST_WORD = 40;
const NUMBER: TokenKind = "number";

interface Raw {
  readonly written: string;
  readonly lower: string;
  readonly first: boolean;
}

/** The content words of one sentence, each form once, in order of first use. */
export function tokensOf(sentence: string): readonly Token[] {
  const raw = rawWords(sentence);
  const shouted = sentence === sentence.toUpperCase();
  const found = new Map<string, Token>();
  for (let at = 0; at < raw.length; ) {
    const { tokens, used } = numberAt(raw, at) ?? wordAt(raw, at, shouted);
    for (const token of tokens) if (!found.has(token.form)) found.set(token.form, token);
    at += used;
  }
  return [...found.values()];
}

function rawWords(sentence: string): readonly Raw[] {
  const words: Raw[] = [];
  for (const [written] of sentence.normalize("NFKC").matchAll(RAW)) {
    const lower = written.toLowerCase().replace(/['’`]/g, "");
    words.push({ written, lower, first: words.length === 0 });
  }
  return words;
}

interface Taken {
  readonly tokens: readonly Token[];
  readonly used: number;
}

const number = (value: number | string): Token => ({ form: String(value), kind: NUMBER });
const took = (used: number, ...tokens: Token[]): Taken => ({ tokens, used });

function numberAt(raw: readonly Raw[], at: number): Taken | null {
  const word = raw[at]?.lower ?? "";
  return clockAt(raw, at) ?? (/^\d/.test(word) ? digits(raw, at) : numberInWords(raw, at));
}

const small = (word: string | undefined): number | null => {
  const value = word === undefined ? undefined : (UNITS.get(word) ?? (word === "one" ? 1 : Number(word)));
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= 12 ? value : null;
};

/** "half past six", "half six", "quarter to eight", "ten past eleven". */
function clockAt(raw: readonly Raw[], at: number): Taken | null {
  const word = raw[at]?.lower ?? "";
  const next = raw[at + 1]?.lower;
  if (word === "half") {
    const past = next === "past" || next === "after";
    const hour = small(raw[at + (past ? 2 : 1)]?.lower);
    return hour === null || (!past && /\d/.test(next ?? "")) ? null : took(past ? 3 : 2, number(`${hour}.30`));
  }
  const minutes = word === "quarter" ? 15 : (TENS.get(word) ?? UNITS.get(word));
  const hour = small(raw[at + 2]?.lower);
  if (minutes === undefined || hour === null || minutes > 29) return null;
  if (next === "past") return took(3, number(`${hour}.${String(minutes).padStart(2, "0")}`));
  return next === "to" && word === "quarter" ? took(3, number(`${hour === 1 ? 12 : hour - 1}.45`)) : null;
}

function numberInWords(raw: readonly Raw[], at: number): Taken | null {
  const word = raw[at]?.lower ?? "";
  const tens = TENS.get(word);
  const one = tens === undefined ? undefined : ONES.get(raw[at + 1]?.lower ?? "");
  const value = tens === undefined ? UNITS.get(word) : tens + (one ?? 0);
  if (value === undefined) return null;
  return scaled(raw, at, one === undefined ? 1 : 2, value);
}

/** "six thousand", "6 thousand", "forty"; a month beside the number is taken as its own word. */
function scaled(raw: readonly Raw[], at: number, used: number, value: number): Taken {
  const scale = SCALES.get(raw[at + used]?.lower ?? "");
  if (scale !== undefined) return took(used + 1, number(value * scale));
  return withMonth(raw, at, used, value);
}

/** "6 March", "6th of March", "March 6": day and month. */
function withMonth(raw: readonly Raw[], at: number, used: number, value: number): Taken {
  const of = raw[at + used]?.lower === "of" ? 1 : 0;
  const month = value <= 31 ? monthOf(raw[at + used + of]?.lower ?? "") : null;
  return month === null ? took(used, number(value)) : took(used + of + 1, number(value), monthToken(month));
}

const monthToken = (month: string): Token => ({ form: month, kind: NUMBER });

function digits(raw: readonly Raw[], at: number): Taken {
  const word = raw[at]?.lower ?? "";
  const parts = word.split(/[.,:/]/);
  if (word.includes("/")) return took(1, ...slashed(parts));
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return scaled(raw, at, 1, Number(word.replaceAll(",", "")));
  if (/^\d+[.:]\d\d$/.test(word)) return took(1, number(`${hours(Number(parts[0]))}.${parts[1]}`.replace(/\.00$/, "")));
  if (parts.length > 1) return took(1, ...parts.map(number));
  const [, plain, ending = ""] = /^(\d+)(\p{L}*)$/u.exec(word) ?? [];
  if (plain === undefined || plain.length > 15) return took(1, number(word.slice(0, LONGEST_WORD)));
  const value = Number(plain);
  if (ending === "k") return took(1, number(value * 1000));
  if (/^(?:|st|nd|rd|th|am|pm|x)$/.test(ending)) return scaled(raw, at, 1, value);
  if (/^(?:hr|hrs|hours?|mins?|wks?|weeks?|days?|months?|yrs?|years?)$/.test(ending)) {
    return took(1, number(value), plain_(ending));
  }
  return took(1, number(word));
}

const plain_ = (word: string): Token => ({ form: stemmer(word), kind: "plain" });
const hours = (hour: number) => (hour > 12 && hour < 24 ? hour - 12 : hour);

/** "6/3", "06/03/25": a date; anything else is a reference, part by part. */
function slashed(parts: readonly string[]): Token[] {
  const [day = 0, month = 0] = parts.map(Number);
  const isDate = parts.length <= 3 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (!isDate) return parts.map((part) => number(part.replace(/^0+(?=\d)/, "")));
  return [number(day), monthToken(MONTHS[month - 1] ?? "")];
}

function wordAt(raw: readonly Raw[], at: number, shouted: boolean): Taken {
  const { written, lower, first } = raw[at] ?? { written: "", lower: "", first: true };
  const month = monthOf(lower);
  if (month !== null && (month !== "may" || written === "May") && !(first && month === "may")) {
    const day = small31(raw[at + 1]?.lower);
    return day === null ? took(1, monthToken(month)) : took(2, number(day), monthToken(month));
  }
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined && !(lower === "sat" || lower === "sun" || lower === "wed"))
    return took(1, plain_(weekday));
  if (/\p{N}/u.test(lower)) return took(1, number(lower.slice(0, LONGEST_WORD)));
  if (FUNCTION_WORDS.has(lower) || lower.length < 2) return took(1);
  const bare = /['’`]s$/iu.test(written) ? lower.slice(0, -1) : lower;
  const form = stemmer(bare.slice(0, LONGEST_WORD));
  const capital = !first && !shouted && /^\p{Lu}/u.test(written) && !/^I['’`]/.test(written);
  return took(1, { form, kind: capital && !WEEKDAY_NAMES.has(lower) ? "name" : "plain" });
}

const WEEKDAY_NAMES = new Set(WEEKDAYS.values());

function small31(word: string | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? "") ?? [];
  const value = Number(digits);
  return digits !== undefined && value >= 1 && value <= 31 ? value : null;
}
