/** The shape of a policy pack, field by field. What has to fit together across fields is pack-checks.ts. */
import * as v from "valibot";
import { CATEGORIES, SEVERITIES } from "../analysis/index.ts";
import { type Day, isDay } from "../register/index.ts";
import { CONDITIONS, LADDER, LAW_AREAS, SANCTIONS } from "./pack.ts";
import { DUTIES, type Duty, type LetterId, STEP_IDS, type StepId } from "./step.ts";

const words = v.pipe(
  v.string("is not text"),
  v.check((text) => text.trim() !== "", "is blank"),
);
const id = v.pipe(
  v.string("is not text"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not an id in small letters and dashes"),
);
const letterId = v.custom<LetterId>((value) => v.is(id, value), "is not the id of a letter");
const days = v.pipe(
  v.number("is not a number"),
  v.integer("is not a whole number"),
  v.minValue(1, "is less than 1"),
  v.maxValue(365, "is more than 365 days, the most that any pack may allow"),
);
const day = v.custom<Day>(isDay, "is not a day of the calendar, such as 2027-01-31");
const count = v.pipe(v.number("is not a number"), v.integer("is not a whole number"), v.minValue(1, "is less than 1"));
const locked = <T extends boolean>(value: T) => v.literal(value, `is locked to ${value}: no pack may change it`);

/** An entry for each key: with one left out, the pack is wrong. */
function each<K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);
}

const duty = v.strictObject({ place: v.nullable(id), words, clause: words });
const step = v.strictObject({
  title: words,
  why: words,
  duty: v.picklist(DUTIES, "is not a duty"),
  clause: words,
  letter: v.nullable(letterId),
});
const ground = v.strictObject({
  category: v.picklist(CATEGORIES, "is not a kind of finding"),
  severities: v.array(v.picklist(SEVERITIES, "is not a severity")),
});
const paragraph = v.union(
  [
    v.strictObject({ when: v.optional(v.picklist(CONDITIONS)), text: words }),
    v.strictObject({ quote: v.literal("confirmed-words") }),
  ],
  "is neither a text, with a known condition if it has one, nor the confirmed words",
);
const letter = v.strictObject({
  id: letterId,
  title: words,
  step: v.picklist(STEP_IDS, "is not a step"),
  clause: words,
  note: v.array(words),
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1, "is empty")),
});

/** Everything a pack must say. Fields that no pack has are refused, so that a misspelt one is noticed. */
export const packSchema = v.strictObject({
  id,
  version: words,
  jurisdiction: words,
  lawArea: v.picklist(LAW_AREAS, `is not one of ${LAW_AREAS.join(", ")}`),
  title: words,
  policyName: words,
  basedOn: v.array(words),
  reviewDate: day,
  vocabulary: v.strictObject({ person: words }),
  duties: each<Duty, typeof duty>(DUTIES, duty),
  ombudsman: v.strictObject({
    name: words,
    route: v.picklist(["direct", "via-mp"], "is neither direct nor via-mp"),
    text: words,
  }),
  advocacy: id,
  safeguarding: v.strictObject({ place: id, card: v.pipe(v.array(words), v.minLength(1, "is empty")) }),
  ladder: v.array(v.picklist(LADDER, "is not a rung of the ladder")),
  sanctions: v.array(v.picklist(SANCTIONS, `is not one of ${SANCTIONS.join(", ")}`)),
  grounds: v.strictObject({ warning: v.array(ground), protect: v.array(ground), police: v.array(ground) }),
  review: v.strictObject({ firstDays: days, maxDays: days, remindDays: days }),
  appeal: v.strictObject({ place: id, days: v.nullable(days) }),
  thresholds: v.strictObject({
    lookBackDays: days,
    volume: v.strictObject({ contacts: count, days }),
    repeatsAfterAnswer: count,
    confirmedByOwner: v.boolean("is neither true nor false"),
  }),
  records: v.strictObject({ place: id, retentionDays: v.nullable(count) }),
  locked: v.strictObject({
    newComplaintsAlways: locked(true),
    selfHarmNeverWarning: locked(true),
    autoSend: locked(false),
    paraphraseEvidence: locked(false),
  }),
  places: v.array(v.strictObject({ id, label: words, hint: words, otherwise: words, clause: words })),
  steps: each<StepId, typeof step>(STEP_IDS, step),
  letters: v.array(letter),
});
