/** Damage foretold by classes of words: what spoils, what it is done to, with what. Data only. */
import type { RuleFile } from "../rule.ts";

const SELF = ["writer", "ally", "none"] as const;

export const THREAT_PROPERTY_ACTS: RuleFile = {
  category: "threat.property",
  vetoes: [
    "reported",
    "negated",
    "past",
    "policy",
    "asked",
    "lawful",
    "leave",
    "play",
    "idiom",
    "somebodyThrown",
    "mended",
  ],
  quote: "clause",
  rows: [
    {
      id: "spoil-thing",
      match: [
        "$spoil ~2 ( your | the | that | every | all | his | her | their | this | each | those | any ) ~4 $theirThing",
      ],
      when: { by: SELF, mode: ["future", "wish", "might"] },
      unless: [
        "( put | post | push | drop | pop | slip | tip | throw ) ~3 ( letter | letters | leaflet | form | card | note | keys | invoice | bill | vote | petition | complaint | evidence | photo | photos | paperwork )",
        "( please | kindly | hedge | moss | weeds | ivy | brambles | leak | leaking | mould | wiring | storm | vandals )",
        "$spoil ~2 ( on | round ) ~2 ( your | his | her | the ) ~1 ( desk | bike | car | door )",
        "( restore | backup | at the rear | extension | planning permission | ourselves | bedroom | bathroom | soaked | permission )",
        "$theirThing ( 's | foreman | manager | staff | changed | replaced | repaired )",
      ],
      despite: ["lawful", "mended"],
      strength: 0.86,
      why: "The writer says that they will damage something.",
      fires: "I'll chainsaw your memorial trees.",
      silent: "I'll photograph your memorial trees.",
    },
    {
      id: "spoil-now",
      match: ["$spoil ~2 ( your | that | every | his | their | each ) ~2 $theirThing"],
      when: { by: ["writer", "ally"], mode: ["present"] },
      grammar: "#Verb",
      unless: [
        "( information | data | details ) ~6 $spoil",
        "( past | door knocker | off that | you off | driving to )",
        "( portal | website )",
      ],
      despite: ["mended"],
      strength: 0.72,
      why: "The writer says that they damage something.",
      fires: "Unless you answer I flood your basement.",
      silent: "I clean your basement every week.",
    },
    {
      id: "thing-spoilt",
      match: [
        "( your | the | that | this | every | his | her | their | all ) ~3 $theirThing ~2 ( gets | get | getting | will be | will get | is going to be | are going to be | going to get | is being | are being | comes | ends up | will end up ) ~3 $spoilt",
        "( your | that | every | his | her | their | all ) ~3 $theirThing ~2 ( burns | burn | goes up | go up | goes pop | go pop | goes bang | go bang | goes boom | goes dark | comes down | come down | sinks | is coming down | are coming down | is coming in | is going up | are going up | is going under | are going in | goes under | are next | melts )",
        "$goods ~3 ( gets | getting | is getting | are getting | getting the ) ~1 ( $inBits | done | it | nicked | the ~1 treatment | salted | egged | stamped | what | a going | a visit | brick | bricks | paint | hammer )",
      ],
      when: { mode: ["future", "might", "present", "wish", "must"] },
      unless: [
        "( broken | breaking | breaks | break ) into",
        "( green | grass | lawn | hedge | pitch | verge | verges | field | weeds ) ~3 ( cut | mown | trimmed | strimmed )",
        "( wires | wiring | puddle | one of these days | in flames one | boiler | loose | rotten | sap | hail )",
      ],
      despite: ["idiom", "mended"],
      strength: 0.8,
      why: "The words foretell damage to property.",
      fires: "Your float gets burned if you ban the parade.",
      silent: "Your float gets judged if you join the parade.",
    },
    {
      id: "means-and-thing",
      match: [
        "$incendiary ~~6 ( your | that | every | his | her | their | all the ) ~3 $theirThing",
        "$incendiary ( through | into | under | down | in | at | on ) ~3 $theirThing",
        "( your | that | every | his | her | their ) ~2 $theirThing ~~6 $incendiary",
      ],
      when: {
        mode: ["future", "might", "present", "order", "perfect", "wish"],
        by: ["writer", "ally", "none", "thing"],
      },
      unless: [
        "( wire | wires | wiring | socket | sockets | substation | overloaded )",
        "( fumes | dust | smell | smells | team | seen | saw | found | costs | dropped | kids | lads | fireworks night | brick wall | generator | mower | backup | took | came | idle | delivered )",
        "$theirThing ~4 ( foreman | inspector | officer | manager ) ~3 $bodyHard",
        "( for whoever | you lot | the lot of you | axe by )",
      ],
      despite: ["lawful"],
      strength: 0.78,
      why: "The writer names a means of damage together with what it is meant for.",
      fires: "Petrol through the vents, that's what's coming to your site cabin.",
      silent: "Petrol fumes from the site cabin come through the vents.",
    },
  ],
};
