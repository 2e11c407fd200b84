/** What is learnt, in the shape in which the model reads it. Knows no file and no unpacking. */
import type { Net } from "./net.ts";

/** What each hashed feature counts for. */
export interface Counted {
  /** Rows × heads, each -7..7. */
  readonly bytes: Int8Array;
  readonly bits: number;
  /** One for each head. */
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}

/** What each voice counts for: for each head its bias, then one factor for each counted sum, then one for each sum of the net. */
export type Mix = readonly (readonly number[])[];

/** The voices that make up the model; each is unpacked when it is first asked. */
export interface Weights {
  counted(): Counted;
  net(): Net;
  readonly mix: Mix;
}
