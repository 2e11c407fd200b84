/** What the practice inbox shows and what it says back: props in, events out. Readers of files live outside the ui. */
import type { Mail, MessageId, Problem } from "../../core/mail/index.ts";
import type { Day } from "../../core/register/index.ts";

/** A file, or a mail within one, that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly problem: Problem;
}

export interface PracticeProps {
  /** In any order; the page shows the newest first. */
  readonly mails: readonly Mail[];
  /** Title of the mailbox, for example "Sample mailbox". */
  readonly mailbox: string;
  /** The account's own address: replies go out in its name, and the adapter reads it. */
  readonly account: string;
  /** Plain text put below a reply; empty for none. */
  readonly signature: string;
  /** The day that a reply written here bears. */
  readonly today: Day;
  /** Opened first, once all is read; where absent, the newest. */
  readonly start?: MessageId;
  /** How many mails have been read from a dropped file so far; null when none is being read. */
  readonly reading: { readonly file: string; readonly mails: number } | null;
  readonly unread: readonly UnreadFile[];
  dropped(files: readonly File[]): void;
  /** Back to the sample mailbox; null while it is the one shown. */
  readonly backToSample: (() => void) | null;
  /** Told when a message is opened, or none. */
  readonly opened?: (message: MessageId | null) => void;
}

/** A reply or forward that was "sent": it only moves to the list "Not sent". */
export interface NotSent {
  readonly kind: "reply" | "forward";
  readonly to: string;
  readonly subject: string;
  readonly on: Day;
  readonly text: string;
}

export interface MountedPractice {
  update(props: PracticeProps): void;
  unmount(): void;
}
