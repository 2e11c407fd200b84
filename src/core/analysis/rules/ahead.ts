/** Who may threaten, and in what mood: clauses of the writer or of theirs that speak of what is still to come. Data only. */
import type { When } from "../rule.ts";

export const SELF = ["writer", "ally", "none", "someone"] as const;
export const AHEAD = { by: SELF, mode: ["future", "wish", "might"] } as const satisfies When;
