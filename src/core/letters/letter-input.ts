/** The words for what a letter is filled from. */
import type { Message } from "../mail/index.ts";
import type { LetterId, Pack, Step } from "../policy/index.ts";
import type { Case, Staff } from "../register/index.ts";

/** What a letter is filled from. `steps` are those of this very message, from `stepsFor`. */
export interface LetterInput {
  readonly letter: LetterId;
  readonly pack: Pack;
  /** The pack's places as the organisation filled them in. */
  readonly places: Readonly<Record<string, string>>;
  readonly organisation: string;
  readonly reader: Staff | null;
  readonly message: Message;
  readonly kase: Case | null;
  readonly steps: readonly Step[];
}
