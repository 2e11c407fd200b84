/** The analysis with a silent model, for tests of the rules. */
import type { Voices } from "../../../src/core/analysis/analyse.ts";
import { RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";

export const SILENT: Voices["hear"] = () => ({ heard: [], scores: { threat: 0, abuse: 0, sexual: 0, "self-harm": 0 } });
export const RULES_ONLY: Voices = { alone: RULES, across: RULES_ACROSS, hear: SILENT };
