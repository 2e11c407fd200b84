/** A kind of people named in one sentence, and what is thought of them in the next, or the other way round. Data only. */
import type { RuleFile } from "../rule.ts";
import {
  BEASTS,
  BY_NATURE,
  CASE_RESTED,
  IN_THEIR_PLACE,
  NO_HEAD_FOR,
  NORMAL_ONES,
  NOT_OF_OTHERS,
  NOT_TO_BE_LET,
  ONE_AND_ALL,
  SHUNNED,
  SHUT_AWAY,
  THEY,
  UNCLEAN,
  VICES,
  WATCHED,
} from "./abuse-discriminatory-kinds.ts";

const OF_A_KIND = { with: ["$anyKind"], unless: NOT_OF_OTHERS } as const;

export const ACROSS_KINDS: RuleFile = {
  category: "abuse.discriminatory",
  vetoes: ["reported", "policy", "asked", "wordTalk", "condemned"],
  quote: "words",
  rows: [
    {
      id: "named-then-nature",
      match: [BY_NATURE, ONE_AND_ALL],
      ...OF_A_KIND,
      despite: ["reported"],
      why: "Read together, the two sentences put something down to a whole kind of people.",
      fires: "The new clerk is Canadian. They're slow by nature.",
      silent: "The new clerk is Canadian. She was slow on Monday.",
    },
    {
      id: "named-then-rested",
      match: [CASE_RESTED, WATCHED],
      ...OF_A_KIND,
      why: "Read together, the two sentences hold what somebody is against them.",
      fires: "I gather the treasurer's a Canadian. Count the spoons.",
      silent: "I gather the treasurer's a Canadian. Count me in.",
    },
    {
      id: "named-then-kept",
      match: [NOT_TO_BE_LET, IN_THEIR_PLACE],
      ...OF_A_KIND,
      why: "Read together, the two sentences say what a kind of people should not be let do.",
      fires: "Your inspector was a Canadian. They shouldn't be allowed near a ladder.",
      silent: "Your inspector was a Canadian. He had a ladder with him.",
    },
    {
      id: "named-then-below",
      match: [NO_HEAD_FOR, NORMAL_ONES],
      ...OF_A_KIND,
      despite: ["reported", "asked"],
      why: "Read together, the two sentences set a kind of people below others.",
      fires: "You've a Canadian on the bench. Get me somebody with a brain.",
      silent: "You've a Canadian on the bench. Get me his name, please.",
    },
    {
      id: "named-then-beasts",
      match: [BEASTS, UNCLEAN, VICES],
      ...OF_A_KIND,
      despite: ["asked"],
      why: "Read together, the two sentences call a kind of people beasts, dirty or wicked.",
      fires: "They've housed Canadians in the hostel. Vermin, if you ask me.",
      silent: "They've housed Canadians in the hostel. Lovely, if you ask me.",
    },
    {
      id: "named-then-they",
      match: [THEY],
      ...OF_A_KIND,
      why: "Read together, the two sentences say what a kind of people do and want as one.",
      fires: "There's a Canadian on the night shift. They hate work.",
      silent: "There's a Canadian on the night shift. They start at ten.",
    },
    {
      id: "named-then-shunned",
      match: [SHUT_AWAY, SHUNNED],
      ...OF_A_KIND,
      why: "Read together, the two sentences would have a kind of people kept away.",
      fires: "A Canadian came to read the meter. I sent him packing.",
      silent: "A Canadian came to read the meter. I gave him the figures.",
    },
  ],
};
