/** What a banner shows and what it says back: props in, events out. */
import type { Finding, Signal } from "../../core/analysis/index.ts";
import type { Assessment } from "../../core/assessment.ts";
import type { MessageId, Problem } from "../../core/mail/index.ts";
import type { LetterId } from "../../core/policy/index.ts";
import type { Day } from "../../core/register/index.ts";

export type BannerView =
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      /** The page holds only a part of the message; `link` leads to the whole. Left out: it was read whole. */
      readonly partial?: { readonly link: string | null } | null;
      /** Addresses at which the webmail shows earlier messages, by id, as far as they are known. */
      readonly links?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface BannerEvents {
  /** A person agrees that the finding is right. */
  confirm(finding: Finding): void;
  /** `reason` is never empty for a threat or a safeguarding finding. */
  dismiss(finding: Finding, reason: string): void;
  /** Closing a signal needs no reason and is not recorded. */
  closeSignal(signal: Signal): void;
  /** Put this letter into the reply (or, where the duty is another's, prepare it for them). */
  useLetter(letter: LetterId): void;
  askedAdjustment(): void;
  /** The complaint in this message was answered, on a day that has come. */
  answered(answer: { readonly on: Day; readonly reference: string; readonly outcome: string }): void;
  /** Filed without an answer; the reader has ticked that they looked for anything new. */
  filed(): void;
  /** The reader goes to an earlier message. Where its address is known the link opens it; this tells. */
  openEarlier(message: MessageId): void;
  openPanel(): void;
  /** Copies what was looked for in the page and how often it was found; no words of any mail. */
  copyReport?(): void;
}

/** What happened to the last thing the reader did, said in one line under the actions. */
export type Notice = { readonly tone: "done" | "problem"; readonly text: string } | null;

export interface MountedBanner {
  update(view: BannerView, notice: Notice): void;
  unmount(): void;
}
