/** Every form of an English verb. Knows spelling, no meaning. */
import { VERB_FORMS } from "./lexicons/verb-forms.ts";

/** The forms that rules mean by `verb+`: base, -s, past, participle, -ing. */
export function formsOf(verb: string): readonly string[] {
  const listed = VERB_FORMS[verb];
  if (listed) return listed.split(" ");
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  const stem = doubles(verb) ? verb + verb.at(-1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** "slap" and "stab" double their last letter, "harm" and "poison" do not. */
function doubles(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
}
