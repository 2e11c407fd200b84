/** Files that come with the extension. Nothing is fetched from anywhere else. */
import type { Problem } from "../core/mail/index.ts";
import { browser } from "./platform.ts";

const MISSING: Problem<"own-file-missing"> = {
  problem: "own-file-missing",
  message: "A file that comes with Composure is missing or damaged.",
  next: "Install Composure again.",
};

/** The bytes of a file of the extension, by its path, for example `demo/register.json`. */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer> | Problem<"own-file-missing">> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : MISSING;
  } catch {
    return MISSING;
  }
}
