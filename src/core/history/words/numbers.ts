/** Data: numbers, months and weekdays as people write them, and what they stand for. */

const table = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split("=") as [string, string])
      .map(([word, value]) => [word, Number(value)]),
  );

/** Below twenty, and ordinals. "one" and "first" are too common in other senses to count. */
export const UNITS = table(`
two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
sixteen=16 seventeen=17 eighteen=18 nineteen=19 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9
tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
nineteenth=19 twentieth=20 thirtieth=30 twice=2 thrice=3 noon=12 midday=12 midnight=12 dozen=12
`);

export const TENS = table("twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");

/** After a tens word these make one number: "twenty-first". */
export const ONES = table(`
one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6
seventh=7 eighth=8 ninth=9
`);

export const SCALES = table("hundred=100 thousand=1000 k=1000 grand=1000 million=1000000 m=1000000");

export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

const SHORT = table("jan=0 feb=1 mar=2 apr=3 jun=5 jul=6 aug=7 sep=8 sept=8 oct=9 nov=10 dec=11");

export const WEEKDAYS = new Map(
  "mon=monday tue=tuesday tues=tuesday wed=wednesday weds=wednesday thu=thursday thur=thursday thurs=thursday fri=friday sat=saturday sun=sunday"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** The full name of a month, or null. "may" counts only beside a number; see tokens.ts. */
export function monthOf(word: string): string | null {
  const short = SHORT.get(word);
  if (short !== undefined) return MONTHS[short] ?? null;
  return MONTHS.includes(word) ? word : null;
}
