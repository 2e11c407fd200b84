/**
 * A date as Roundcube prints it, as a moment. The page shows the reader's own clock without a zone; the browser's zone is
 * taken, which is Roundcube's default. Unsure is null.
 */
import type { Instant } from "../../core/mail/index.ts";

/** `2026-04-09 08:58` or `9.4.2026 8:58 am`, read in the order that `format` (jQuery UI, such as `dd/mm/yy`) gives. */
export function readPageDate(text: string, format: string | null, locale: string | null): Instant | null {
  const found = /^(\d{1,4})[^\d\s](\d{1,2})[^\d\s](\d{1,4})\D{1,3}(\d{1,2}):(\d{2})(?:\s?([ap])m)?$/i.exec(text.trim());
  if (!found) return null;
  const order = orderOf(found, format, locale);
  if (!order) return null;
  const [year, month, day] = [..."ymd"].map((part) => Number(found[order.indexOf(part) + 1])) as [
    number,
    number,
    number,
  ];
  const half = found[6]?.toLowerCase();
  const hour = half ? (Number(found[4]) % 12) + (half === "p" ? 12 : 0) : Number(found[4]);
  const date = new Date(year, month - 1, day, hour, Number(found[5]));
  const real = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return real && year > 1970 ? (date.toISOString() as Instant) : null;
}

function orderOf(found: RegExpExecArray, format: string | null, locale: string | null): "ymd" | "dmy" | "mdy" | null {
  if ((found[1]?.length ?? 0) === 4) return "ymd";
  if (found[3]?.length !== 4) return null;
  const said = ["y", "m", "d"].sort((a, b) => (format ?? "").indexOf(a) - (format ?? "").indexOf(b)).join("");
  if (format && (said === "dmy" || said === "mdy")) return said;
  if (Number(found[1]) > 12) return "dmy";
  return locale && locale !== "en_US" ? "dmy" : null;
}
