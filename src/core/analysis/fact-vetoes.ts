/** Vetoes that rest on the clause alone: who is said to act, and how. Knows clauses, no words. */
import type { Clause } from "./clauses/clause.ts";

export const FACT_VETOES = {
  /** Told as somebody else's words. */
  reported: ({ reported }: Clause): boolean => reported,
  negated: ({ negated }: Clause): boolean => negated,
  /** Done and over. */
  past: ({ mode }: Clause): boolean => mode === "past",
  /** Said of somebody who is neither writer nor named in an order. */
  others: ({ actor }: Clause): boolean => actor !== "writer" && actor !== "none" && actor !== "thing",
} as const;
export type FactVeto = keyof typeof FACT_VETOES;

export function isFactVeto(id: string): id is FactVeto {
  return id in FACT_VETOES;
}
