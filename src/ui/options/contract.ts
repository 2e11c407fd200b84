/** What the options page shows and what it says back: props in, events out. Knows no browser and no store. */
import type { Problem } from "../../core/mail/index.ts";

/** The same shape as the stored settings. */
export interface OptionsValues {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly places: Readonly<Record<string, string>>;
  readonly own: readonly string[];
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
  /** What became of the last address added or removed. */
  readonly hostProblem: Problem | null;
  save(values: OptionsValues): void;
  /** Called inside the click, so that the browser may ask for permission. */
  addHost(origin: string): void;
  removeHost(origin: string): void;
}

export interface MountedOptions {
  update(props: OptionsProps): void;
  unmount(): void;
}
