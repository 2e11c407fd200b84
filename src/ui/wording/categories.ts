/** How each category and target is said to staff. "Words that read as …": never what a person is. */
import type { Category, Target } from "../../core/analysis/index.ts";

export interface CategoryWording {
  /** Follows "Words that". */
  readonly reads: string;
  /** The exact words stay covered until the reader chooses to see them (001-43). */
  readonly covered: boolean;
  /** A dismissal needs a reason (N15). */
  readonly reasonNeeded: boolean;
}

const words = (reads: string, covered: boolean, reasonNeeded: boolean): CategoryWording => ({
  reads,
  covered,
  reasonNeeded,
});

export const CATEGORY_WORDING: Readonly<Record<Category, CategoryWording>> = {
  "threat.violence": words("read as a threat of violence", true, true),
  "threat.property": words("read as a threat to damage something", true, true),
  "abuse.insult": words("read as an insult", false, false),
  "abuse.profanity": words("read as swearing", false, false),
  "abuse.discriminatory": words("read as discriminatory", true, false),
  "abuse.sexual": words("read as sexual", true, false),
  stalking: words("read as watching or following someone", true, false),
  boundary: words("ask for more than a working contact", false, false),
  "safeguarding.self-harm": words("read as thoughts of suicide or self-harm", true, true),
  "safeguarding.other": words("read as somebody being at risk of harm", true, true),
};

export const TARGET_WORDING: Readonly<Record<Target, string>> = {
  staff: "aimed at staff",
  organisation: "aimed at the organisation",
  "other-person": "aimed at another person",
  none: "aimed at no one",
};
