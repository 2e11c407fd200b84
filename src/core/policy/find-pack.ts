/** The packs that come with Composure, by id. */
import type { Problem } from "../mail/index.ts";
import type { Pack } from "./pack.ts";
import { nhsEnSample } from "./packs/nhs-en-sample/index.ts";
import { parsePack } from "./parse-pack.ts";

export const DEFAULT_PACK_ID = "nhs-en-sample";

const BUILT_IN: Readonly<Record<string, unknown>> = { [DEFAULT_PACK_ID]: nhsEnSample };
const parsed = new Map<string, Pack | Problem<"bad-pack">>();

/** A built-in pack by its id, parsed once. Problem `unknown-pack` lists the ids there are. */
export function findPack(id: string): Pack | Problem<"bad-pack" | "unknown-pack"> {
  if (!Object.hasOwn(BUILT_IN, id)) {
    return {
      problem: "unknown-pack",
      message: `There is no policy pack called “${id}”.`,
      next: `Use one of these: ${Object.keys(BUILT_IN).join(", ")}.`,
    };
  }
  const pack = parsed.get(id) ?? parsePack(BUILT_IN[id]);
  parsed.set(id, pack);
  return pack;
}
