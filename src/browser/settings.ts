/** What one member of staff has filled in on the options page. */

export interface Settings {
  readonly name: string;
  /** Job title as the organisation says it; compared with the titles in `places` to tell who holds a duty. */
  readonly role: string;
  readonly organisation: string;
  /** The pack's places to fill in, by place id. */
  readonly places: Readonly<Record<string, string>>;
  /** Our own addresses and `@domains`: mail from these is never flagged as a person's. */
  readonly own: readonly string[];
}
