/** Days as staff write them: "4 March 2026". Works on the text of a date, so no time zone can shift it. */
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day or moment in ISO 8601 as "4 March 2026", in the day that its own offset gives. */
export function sayDay(date: string): string {
  const [year, month, day] = date.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
