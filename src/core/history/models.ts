/** The trained models as the rest of the room uses them. Unpacked once, on first use. */
import { type Forest, unpackForest } from "./forest.ts";
import { KIND_FOREST, SENTENCE_FOREST } from "./model/forests.ts";
import { ROLE_SCALE, ROLE_WEIGHTS } from "./model/roles.ts";
import type { RepeatKind } from "./repeat.ts";
import type { RoleWeights } from "./role.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The kinds of a later message, in the order in which the models count them. */
export const KINDS = ["duplicate", "partly-new", "new", "chaser", "reply"] as const satisfies readonly RepeatKind[];

export interface Models {
  readonly roles: RoleWeights;
  readonly sentence: Forest;
  readonly message: Forest;
}

/** Signed bytes in base64 without padding → numbers. */
function unpackBytes(packed: string, scale: number): Float32Array {
  const bytes = new Int8Array(Math.floor((packed.length * 3) / 4));
  let [buffer, bits, at] = [0, 0, 0];
  for (const character of packed) {
    buffer = ((buffer << 6) | ALPHABET.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = buffer >> bits;
  }
  return Float32Array.from(bytes, (byte) => byte * scale);
}

let known: Models | null = null;

export function models(): Models {
  known ??= {
    roles: ROLE_WEIGHTS.map((row) => unpackBytes(row, ROLE_SCALE)),
    sentence: unpackForest(SENTENCE_FOREST),
    message: unpackForest(KIND_FOREST),
  };
  return known;
}
