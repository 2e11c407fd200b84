/** The shipped weights as numbers, unpacked when they are first asked for. Knows how they are packed, not what they mean. */
import { LINEAR } from "./linear-weights.ts";
import { MIX } from "./mix.ts";
import type { Net } from "./net.ts";
import { NET } from "./net-weights.ts";
import { unpackBytes } from "./unpack.ts";
import type { Counted, Weights } from "./weights.ts";

let counted: Counted | null = null;
let net: Net | null = null;

export const SHIPPED: Weights = {
  counted() {
    counted ??= { ...LINEAR, bytes: halves(unpackBytes(LINEAR.packed)) };
    return counted;
  },
  net() {
    net ??= {
      shape: NET.shape,
      table: numbers(NET.table),
      near: numbers(NET.near),
      nearBias: numbers(NET.nearBias),
      wide: numbers(NET.wide),
      wideBias: numbers(NET.wideBias),
      out: numbers(NET.out),
      outBias: Float32Array.from(NET.outBias),
    };
    return net;
  },
  mix: MIX,
};

/** Two weights a byte, each -8..7. */
function halves(bytes: Int8Array): Int8Array {
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    const both = bytes[at] as number;
    weights[at * 2] = ((both >> 4) & 15) - 8;
    weights[at * 2 + 1] = (both & 15) - 8;
  }
  return weights;
}

/** A tensor as it is packed: signed bytes, or halves of a byte, and the size of one step. */
interface Packed {
  readonly scale: number;
  readonly packed: string;
  readonly halved?: boolean;
}

function numbers({ scale, packed, halved }: Packed): Float32Array {
  const bytes = halved ? halves(unpackBytes(packed)) : unpackBytes(packed);
  const values = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) values[at] = (bytes[at] as number) * scale;
  return values;
}
