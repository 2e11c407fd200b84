/** How each signal is said to staff. A signal asks for a kinder hand; it is never an accusation. */
import type { SignalId } from "../../core/analysis/index.ts";

export const SIGNAL_WORDING: Readonly<Record<SignalId, { readonly title: string; readonly advice: string }>> = {
  distress: {
    title: "Words that read as upset",
    advice: "Being upset or angry is no fault. Start with what this has meant for them.",
  },
  adjustment: {
    title: "A need that may call for an adjustment",
    advice: "Ask what would make contact easier. Take it as the person says it, and guess nothing more.",
  },
  rights: {
    title: "A next step that is the person’s right",
    advice: "Going to a court, an ombudsman, an MP or the press is a right. It is no threat.",
  },
  resolution: {
    title: "A mention of an earlier answer",
    advice: "Look up that answer before you reply.",
  },
  "new-matter": {
    title: "Something new",
    advice: "Read it and consider it, whatever else this message is.",
  },
  "no-cooperation": {
    title: "Words that read as not wanting to take part",
    advice: "Say what is needed and why. Offer help with it.",
  },
};
