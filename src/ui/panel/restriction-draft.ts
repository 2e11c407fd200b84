/** From what was typed to a restriction: every part that the policy wants must be there (001-30, 001-31, N12). */
import type {
  FactDraft,
  PersonId,
  RestrictionGround,
  RestrictionKind,
  RestrictionTerm,
} from "../../core/register/index.ts";
import { NO_DAY, type TypedDay, takeDay } from "../form/day-field.tsx";
import type { FieldError } from "../form/error-summary.tsx";

export interface TypedRestriction {
  readonly kinds: readonly RestrictionKind[];
  readonly details: Readonly<Partial<Record<RestrictionKind, string>>>;
  readonly reason: string;
  readonly start: TypedDay;
  readonly end: TypedDay;
  readonly review: TypedDay;
  readonly name: string;
  readonly role: string;
  readonly challenge: string;
  readonly ground: RestrictionGround["kind"] | null;
  readonly risk: string;
}

export const NOTHING_TYPED: TypedRestriction = {
  kinds: [],
  details: {},
  reason: "",
  start: NO_DAY,
  end: NO_DAY,
  review: NO_DAY,
  name: "",
  role: "",
  challenge: "",
  ground: null,
  risk: "",
};

const NEEDED = [
  ["reason", "Say why the restriction is set"],
  ["name", "Enter the name of the person who decided"],
  ["role", "Enter the role of the person who decided"],
  ["challenge", "Say how the person can challenge it"],
] as const;

/** The fact, or what is wrong with each field. Field ids are `${form}-${part}`. */
export function draftRestriction(
  typed: TypedRestriction,
  person: PersonId,
  form: string,
): { readonly draft: FactDraft } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (part: string, message: string) => errors.push({ field: `${form}-${part}`, message });
  const terms = typed.kinds.map((kind): RestrictionTerm => ({ kind, detail: typed.details[kind]?.trim() ?? "" }));
  const [first, ...rest] = terms;
  if (!first) wrong("kinds", "Choose what the restriction asks for");
  for (const { kind, detail } of terms) if (!detail) wrong(`detail-${kind}`, "Say exactly what this means");
  for (const [part, message] of NEEDED) if (!typed[part].trim()) wrong(part, message);
  const start = takeDay(typed.start, "The first day", `${form}-start`, errors);
  const end = takeDay(typed.end, "The last day", `${form}-end`, errors);
  const review = takeDay(typed.review, "The day of the review", `${form}-review`, errors);
  if (start && end && end <= start) wrong("end", "The last day must be after the first day");
  else if (start && end && review && (review < start || review > end))
    wrong("review", "The review must be between the first day and the last day");
  const ground = groundOf(typed);
  if (!ground) {
    if (typed.ground) wrong("risk", "Say what the immediate risk is");
    else wrong("ground", "Choose why a restriction may be set now");
  }
  if (errors.length > 0 || !first || !start || !end || !review || !ground) return { errors };
  return {
    draft: {
      kind: "restriction-set",
      person,
      terms: [first, ...rest],
      reason: typed.reason.trim(),
      start,
      end,
      review,
      decidedBy: { name: typed.name.trim(), role: typed.role.trim() },
      challenge: typed.challenge.trim(),
      ground,
    },
  };
}

function groundOf({ ground, risk }: TypedRestriction): RestrictionGround | null {
  if (ground === "earlier-step") return { kind: ground };
  if (ground === "immediate-risk" && risk.trim()) return { kind: ground, reason: risk.trim() };
  return null;
}
