/** How each way of getting in touch is said to staff. */
import type { Channel } from "../../core/mail/index.ts";

export const CHANNEL_WORDING: Readonly<Record<Channel, string>> = {
  email: "message",
  phone: "phone call",
  letter: "letter",
  "web-form": "web form",
  "in-person": "visit",
};
