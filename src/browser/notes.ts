/** Small marks that a database bears, for example that the sample records were put in. */
import type { Problem } from "../core/mail/index.ts";
import { type Day, isDay } from "../core/register/index.ts";
import { type DatabaseName, fromStore, openDatabase } from "./database.ts";

/** True where the mark was made before. */
export function isNoted(name: DatabaseName, mark: string): Promise<boolean | Problem> {
  return fromStore(async () => (await (await openDatabase(name)).get("keys", `note.${mark}`)) === true);
}

/** Makes the mark. */
export function note(name: DatabaseName, mark: string): Promise<null | Problem> {
  return fromStore(async () => {
    await (await openDatabase(name)).put("keys", true, `note.${mark}`);
    return null;
  });
}

/** The day kept under a mark, or null. */
export function dayNoted(name: DatabaseName, mark: string): Promise<Day | null | Problem> {
  return fromStore(async () => {
    const day: unknown = await (await openDatabase(name)).get("keys", `day.${mark}`);
    return typeof day === "string" && isDay(day) ? day : null;
  });
}

/** Keeps a day under a mark. */
export function noteDay(name: DatabaseName, mark: string, day: Day): Promise<null | Problem> {
  return fromStore(async () => {
    await (await openDatabase(name)).put("keys", day, `day.${mark}`);
    return null;
  });
}
