/** The trained models as the rest of the room uses them. Unpacked once, on first use. */
import { type Forest, unpackForest } from "./forest.ts";
import { KIND_FOREST, SENTENCE_FOREST } from "./model/forests.ts";
import { ROLE_SCALE, ROLE_WEIGHTS } from "./model/roles.ts";
import type { RepeatKind } from "./repeat.ts";
import type { RoleWeights } from "./role.ts";

/** The kinds of a later message, in the order in which the models count them. */
export const KINDS = ["duplicate", "partly-new", "new", "chaser", "reply"] as const satisfies readonly RepeatKind[];

export interface Models {
  readonly roles: RoleWeights;
  readonly sentence: Forest;
  readonly message: Forest;
}

/** Signed bytes in base64 → numbers. */
const unpackNumbers = (packed: string, scale: number): Float32Array =>
  Float32Array.from(atob(packed), (character) => ((character.charCodeAt(0) << 24) >> 24) * scale);

let known: Models | null = null;

export function models(): Models {
  known ??= {
    roles: ROLE_WEIGHTS.map((row) => unpackNumbers(row, ROLE_SCALE)),
    sentence: unpackForest(SENTENCE_FOREST),
    message: unpackForest(KIND_FOREST),
  };
  return known;
}
