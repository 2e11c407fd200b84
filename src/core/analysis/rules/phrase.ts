/** What phrases that are not to be taken at their word are made of. Data only. */
import type { Category } from "../finding.ts";

/** Words that are not to be taken at their word. */
export interface Phrase {
  readonly id: string;
  /** What is no longer heard from them. */
  readonly of: readonly Category[];
  readonly match: readonly string[];
  /** What, after the words found, takes them at their word again. */
  readonly unless: readonly string[];
  /** One of these must stand in its sentence or up to two sentences away. */
  readonly beside?: readonly string[];
}

/** What may stand between a subject and its verb. */
export const ADV =
  "( really | certainly | definitely | honestly | ever | just | still | personally | also | simply | actually | absolutely | obviously | clearly | would | have | had )?";
