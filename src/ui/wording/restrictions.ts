/** What each kind of restriction is called, and what it means for the reader (NHS sample policy, 001-22 to 001-29). */
import type { RestrictionKind } from "../../core/register/index.ts";

export const RESTRICTION_WORDING: Readonly<
  Record<RestrictionKind, { readonly title: string; readonly meaning: string }>
> = {
  channel: {
    title: "One way of contact only",
    meaning: "Reply by that way and no other.",
  },
  "one-colleague": {
    title: "One colleague replies",
    meaning: "If that is not you, pass the message on to them.",
  },
  "third-party": {
    title: "Contact through someone else",
    meaning: "Reply to that person, not to the writer direct.",
  },
  "no-names": {
    title: "No names or direct details",
    meaning: "Sign with the team’s name. Leave out colleagues’ names and numbers.",
  },
  "automated-phone": {
    title: "Automated phone line only",
    meaning: "Do not offer a call to a colleague.",
  },
  limit: {
    title: "A limit on how often or how long",
    meaning: "Every message is still read, also those above the limit.",
  },
  "read-and-file": {
    title: "Read and file, no reply",
    meaning: "Read it all. Reply if it raises something new; otherwise file it.",
  },
  "abusive-mail": {
    title: "Abusive messages are not dealt with",
    meaning: "Still read it for anybody at risk and for anything new.",
  },
};
