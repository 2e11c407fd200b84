/** What the model is asked about a sentence. Knows names only, no weights. */
import { CATEGORIES } from "../finding.ts";

/** One figure each, in the order of the trained weights; `toxic` is the general one, which makes no finding of its own. */
export const HEADS = [...CATEGORIES, "toxic"] as const;
export type Head = (typeof HEADS)[number];

/** Each head's figure in 0..1. */
export type HeadScores = Readonly<Record<Head, number>>;
