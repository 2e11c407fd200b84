/** The words of dates in a language, asked of the browser. Knows no page. */

export interface DateWords {
  /** Lower-case name, short or long, with and without its full stop → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  /** The order of a date in numbers; null where the language is written in both ways (English without a country). */
  readonly order: "dmy" | "mdy" | "ymd" | null;
}

const known = new Map<string, DateWords | null>();

/** The words of a language such as `de` or `pt-BR`, or null where the browser does not know it. */
export function wordsOf(lang: string): DateWords | null {
  const found = known.get(lang) ?? (known.has(lang) ? null : makeWords(lang));
  known.set(lang, found);
  return found;
}

function makeWords(lang: string): DateWords | null {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf([lang]).length === 0) return null;
    return { months: monthsOf(lang), ...halvesOf(lang), order: lang === "en" ? null : orderOf(lang) };
  } catch {
    // The page may say anything for its language.
    return null;
  }
}

/** With the day a name may change its form (`1 août`, `1 de agosto`): both forms count. */
function monthsOf(lang: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const style of ["short", "long"] as const) {
    for (const shape of [{ month: style }, { day: "numeric", month: style, year: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, shape);
      for (let month = 0; month < 12; month++) {
        const name = partOf(format, new Date(2024, month, 12), "month");
        for (const word of [name, name.replace(/\.$/, "")]) if (/\p{L}/u.test(word)) months.set(word, month + 1);
      }
    }
  }
  return months;
}

function halvesOf(lang: string): Pick<DateWords, "am" | "pm"> {
  const format = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { hour: "numeric", hour12: true });
  const half = (hour: number, english: string) => {
    const said = partOf(format, new Date(2024, 0, 12, hour), "dayPeriod");
    return [said, said.replaceAll(".", ""), said.replace(/[\s\u00a0\u202f]/g, ""), english];
  };
  return { am: half(9, "am"), pm: half(15, "pm") };
}

function orderOf(lang: string): DateWords["order"] {
  const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`).formatToParts(new Date(2024, 0, 12));
  const order = parts.map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : "")).join("");
  return order === "dmy" || order === "mdy" || order === "ymd" ? order : null;
}

function partOf(format: Intl.DateTimeFormat, date: Date, type: Intl.DateTimeFormatPartTypes): string {
  const value = format.formatToParts(date).find((part) => part.type === type)?.value ?? "";
  return value
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}
