/** The bar above an open reply that holds a letter: which letter, which blanks are left, why a send was stopped. */

export interface ReplyBarView {
  readonly title: string;
  readonly blanks: readonly string[];
  readonly stopped: string | null;
  /** True where the stopped send was only warned about: a person may send it after all. */
  readonly anyway?: boolean;
}

export interface ReplyBarEvents {
  /** Put the letter in again, in place of what was put in before. */
  again(): void;
  /** Send what was warned about, once. */
  anyway?(): void;
}

export interface MountedReplyBar {
  update(view: ReplyBarView): void;
  unmount(): void;
}
