/** What the detail of each kind of restriction has to say: hints for whoever sets one. */
import type { RestrictionKind } from "../../core/register/index.ts";

export const RESTRICTION_DETAIL: Readonly<Record<RestrictionKind, string>> = {
  channel: "Which way, for example: e-mail only.",
  "one-colleague": "Who replies, and who stands in when they are away.",
  "third-party": "Through whom, for example an advocate.",
  "no-names": "How replies are signed.",
  "automated-phone": "Which line, and for what.",
  limit: "How much, for example: one e-mail every two weeks.",
  "read-and-file": "Which matter it is about, and where messages are filed.",
  "abusive-mail": "Which kinds of message.",
};
