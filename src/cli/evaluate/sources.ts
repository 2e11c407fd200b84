/** Labelled data beside the project, read in place. What is missing is null, and said so. */
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { gunzipSync } from "node:zlib";

const SHARED = join(import.meta.dirname, "../../../../shared");

/** The rows of `<shared>/<path>` or of a whole path (JSON lines, `.gz` or plain), or null where the file is not there. */
export function readRows<Row>(path: string): readonly Row[] | null {
  const file = isAbsolute(path) ? path : join(SHARED, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
