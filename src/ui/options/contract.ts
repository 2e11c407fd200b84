/** What the options page shows and what it says back: props in, events out. Knows no browser and no store. */
import type { Problem } from "../../core/mail/index.ts";

/** The same shape as the stored settings. */
export interface OptionsValues {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly places: Readonly<Record<string, string>>;
  readonly own: readonly string[];
  readonly keepMonths: number;
  readonly limits: {
    readonly volume: { readonly contacts: number; readonly days: number } | null;
    readonly repeatsAfterAnswer: number | null;
  };
}

/** How far a mailbox file has been read; `ended` once nothing more comes. */
export interface ImportView {
  readonly file: string;
  readonly kept: number;
  readonly known: number;
  readonly leftOut: number;
  readonly unread: number;
  readonly share: number;
  readonly ended: "whole" | "stopped" | null;
  readonly problem: Problem | null;
}

/** One place of the pack that the organisation fills in. */
export interface PlaceField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly clause: string;
  /** Heading that it stands under, for example "Who decides". */
  readonly group: string;
}

export type HostStatus = "allowed" | "not-allowed";
export interface HostView {
  /** Origin as typed and tidied, for example `https://webmail.example.org`. */
  readonly origin: string;
  readonly status: HostStatus;
}

export type OptionsOutcome =
  | { readonly kind: "saved" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | null;

export interface OptionsProps {
  readonly values: OptionsValues;
  readonly pack: { readonly title: string; readonly places: readonly PlaceField[] };
  readonly hosts: readonly HostView[];
  /** What became of the last save: a new object for each answer. */
  readonly outcome: OptionsOutcome;
  /** Selectors of an administrator that were not taken, each with the reason. Left out: none. */
  readonly refusedSelectors?: readonly string[];
  /** What became of the last address added or removed. */
  readonly hostProblem: Problem | null;
  /** The mailbox file that is being taken in, or was; null before the first. */
  readonly taking: ImportView | null;
  takeIn(file: File): void;
  stopTaking(): void;
  save(values: OptionsValues): void;
  /** Called inside the click, so that the browser may ask for permission. */
  addHost(origin: string): void;
  removeHost(origin: string): void;
}

export interface MountedOptions {
  update(props: OptionsProps): void;
  unmount(): void;
}
