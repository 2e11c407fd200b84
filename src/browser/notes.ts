/** Small marks that a database bears, for example that the sample records were put in. */
import type { Problem } from "../core/mail/index.ts";
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
