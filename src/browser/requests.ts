/**
 * The words between contexts: every request, who may send it, and what comes back. Schemas: schemas.ts.
 * A request is believed only after its sender was proved from what the browser stamps on it.
 */
import type { Assessment } from "../core/assessment.ts";
import type { Draft } from "../core/letters/index.ts";
import type { Instant, Mail, MessageId, Problem } from "../core/mail/index.ts";
import type { LetterId } from "../core/policy/index.ts";
import type { Case, FactDraft, PersonId, Staff } from "../core/register/index.ts";
import type { ReadSettings, Settings } from "./settings.ts";

/** Content script in a webmail, the practice inbox, the side panel or the options page. */
export type Origin = "webmail" | "practice" | "panel" | "options";

/** What a page tells about a message beside the mail itself. */
export interface PageNotes {
  /** Sent from the reader's own account: never the person's. */
  readonly own: boolean;
  /** True where the page holds only a part of the message. */
  readonly partial: boolean;
  /** The conversation, as rows of the list name it. */
  readonly thread: string | null;
  /** Path of the page at which this message is open, where only its address names it. */
  readonly link?: string | null;
}

export interface Requests {
  /** Reads one message. Also sets the toolbar icon and what the panel shows for the tab. */
  assess: { ask: { mail: Mail; account: string | null; notes?: PageNotes }; answer: Assessment };
  /** The page could not be read: the icon and the panel must say so. */
  unreadable: { ask: { problem: Problem }; answer: null };
  /** No message is open in the tab any more. */
  closed: { ask: null; answer: null };
  /**
   * Records a fact. Every reader and panel then hears `registerChanged` and asks again. The panel names the tab it
   * shows: a tab of the practice inbox has a register of its own.
   */
  record: { ask: { fact: FactDraft; tab?: number }; answer: null };
  /** A letter filled for this message. Refused where the policy's steps do not allow it. */
  draft: { ask: { letter: LetterId; mail: Mail; account: string | null }; answer: Draft };
  /** Keeps a letter for a reply that opens in another page of the same webmail: one shot, two minutes. */
  holdReply: { ask: HeldReply; answer: null };
  takeReply: { ask: { subject: string; to: readonly string[] }; answer: TakenReply | null };
  /**
   * Takes note of earlier mail, so that repeats of it can be told. For the practice inbox, which holds a whole mailbox,
   * and for a mailbox file on the options page.
   */
  learn: { ask: { mails: readonly Mail[]; account: string | null }; answer: Learned };
  /** Somebody goes from the message that the tab shows to this earlier one: once it is open both can be compared. */
  compare: { ask: { earlier: MessageId }; answer: null };
  /** Which of these addresses and known conversations have a restriction or adjustment today, or a finding. */
  marks: { ask: { addresses: readonly string[]; threads?: readonly string[] }; answer: readonly Mark[] };
  /** Puts banner and reply bar beside the content script that asks. */
  loadParts: { ask: null; answer: null };
  /** Pastes a letter in the own world of the page that asks; true where the page took it. */
  pasteInPage: { ask: { token: string; html: string; text: string }; answer: boolean };
  /** What the tab shows now: for the panel. */
  current: { ask: { tab: number }; answer: PanelView };
  case: { ask: { person: PersonId; tab?: number }; answer: Case };
  settings: { ask: null; answer: ReadSettings };
  saveSettings: { ask: { settings: Settings }; answer: null };
  /** Opens the side panel beside the tab that asks. Works only straight after the reader's own click. */
  openPanel: { ask: null; answer: null };
}

export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = Requests[N]["ask"];
export type Answer<N extends RequestName> = Requests[N]["answer"] | Problem;

/**
 * What the background says to every open page of ours, unasked. Carries nothing. `registerChanged`: the register, the
 * history or the settings hold something new, so ask again for what is shown.
 * `viewChanged`: a tab shows something else now; said to the extension's own pages only.
 */
export const NOTICES = ["registerChanged", "viewChanged"] as const;
export type Notice = (typeof NOTICES)[number];

export interface HeldReply {
  readonly subject: string;
  /** The person's address; null where the message shows none. */
  readonly person: string | null;
  /** A reply goes to that person; a forward goes to a colleague and never to that person. */
  readonly kind: "reply" | "forward";
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface TakenReply {
  readonly reply: HeldReply;
  /** True where this reply goes to another address than the person's: a person must say that it is right. */
  readonly otherAddress: boolean;
}

/** What became of mails that were taken note of. */
export interface Learned {
  /** New in the history. */
  readonly kept: number;
  /** There before; counted once. */
  readonly known: number;
  /** Our own, bounces, auto-replies: no person's, so not in the history. */
  readonly leftOut: number;
  readonly unread: number;
}

/** Another address that may be the same person's, with what speaks for it. */
export interface Suggestion {
  readonly address: PersonId;
  readonly evidence: readonly string[];
}

/** A sentence of the later message beside the one it repeats: null is new, or not said again; "" is said in other words. */
export interface ComparedSentence {
  readonly later: string | null;
  readonly earlier: string | null;
}

export interface SideBySide {
  readonly laterDate: Instant | null;
  readonly earlierDate: Instant | null;
  readonly rows: readonly ComparedSentence[];
}

export type Mark =
  | { readonly address: string; readonly label: string }
  | { readonly thread: string; readonly label: string };

export type PanelView =
  | { readonly kind: "nothing-open" }
  | { readonly kind: "unreadable"; readonly problem: Problem }
  | {
      readonly kind: "message";
      readonly assessment: Assessment;
      /** Who is reading; null until a name and a role are filled in. */
      readonly staff: Staff | null;
      /** What was read where it was not a whole message: the part that the page shows, or text that was selected. */
      readonly only?: "partial" | "selected";
      /** Other addresses that may be the same person's. */
      readonly suggestions?: readonly Suggestion[];
      /** Both messages, once somebody has opened the earlier one. */
      readonly beside?: SideBySide;
    };
