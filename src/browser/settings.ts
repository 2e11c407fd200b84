/** What one member of staff has filled in on the options page. */
import { SUGGESTED_MONTHS } from "../core/history/index.ts";
import type { Problem } from "../core/mail/index.ts";

export interface Settings {
  readonly name: string;
  /** Job title as the organisation says it; compared with the titles in `places` to tell who holds a duty. */
  readonly role: string;
  readonly organisation: string;
  /** The pack's places to fill in, by place id. */
  readonly places: Readonly<Record<string, string>>;
  /** Our own addresses and `@domains`: mail from these is never flagged as a person's. */
  readonly own: readonly string[];
  /** Months after which fingerprints are deleted. */
  readonly keepMonths: number;
  readonly limits: Limits;
}

/** The organisation's own thresholds; null is off. Passing one is a fact to look at, never a verdict. */
export interface Limits {
  readonly volume: { readonly contacts: number; readonly days: number } | null;
  readonly repeatsAfterAnswer: number | null;
}

export const SETTING_NAMES = ["name", "role", "organisation", "places", "own", "keepMonths", "limits"] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** The settings as stored, with the fields that could not be read and are empty again. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly repaired: readonly SettingName[];
}

export const EMPTY_SETTINGS: Settings = {
  name: "",
  role: "",
  organisation: "",
  places: {},
  own: [],
  keepMonths: SUGGESTED_MONTHS,
  limits: { volume: null, repeatsAfterAnswer: null },
};

const NAMES: Readonly<Record<SettingName, string>> = {
  name: "your name",
  role: "your role",
  organisation: "your organisation",
  places: "what your policy leaves to you",
  own: "your team's own addresses",
  keepMonths: "how long fingerprints are kept",
  limits: "your organisation's thresholds",
};

/** Says which fields are empty again; null where all could be read. */
export function describeRepairs(repaired: readonly SettingName[]): Problem<"settings-repaired"> | null {
  if (repaired.length === 0) return null;
  const fields = repaired.map((name) => NAMES[name]).join(", ");
  return {
    problem: "settings-repaired",
    message: `Some of what was filled in here could not be read: ${fields}.`,
    next: "Fill it in again and save.",
  };
}
