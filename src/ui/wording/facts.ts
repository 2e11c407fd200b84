/** How each kind of fact is called once it is recorded, and the button that records it. */
import type { FactKind } from "../../core/register/index.ts";

export const RECORDED_WORDING: Readonly<Record<FactKind, string>> = {
  "adjustment-asked": "Recorded: you asked what would make contact easier.",
  "adjustment-agreed": "Recorded: the adjustment is agreed.",
  "first-reply": "Recorded: a first reply was sent.",
  "de-escalation": "Recorded: somebody talked or wrote to calm things down.",
  "finding-confirmed": "Recorded: the finding is right.",
  "finding-dismissed": "Recorded: the finding is not right.",
  "warning-given": "Recorded: a warning was given.",
  "restriction-set": "Recorded: the restriction is set.",
  "restriction-lifted": "Recorded: the restriction is lifted.",
  "complaint-answered": "Recorded: the complaint was answered.",
  "contact-noted": "Recorded: they got in touch in another way.",
  "read-and-filed": "Recorded: you looked, found nothing new, and filed it.",
  "address-joined": "Recorded: both addresses are this person’s.",
  "address-parted": "Recorded: the addresses are two people’s.",
};
