/** Words of death and of ending that tell of no risk. Data only. */
import type { Phrase } from "./phrase.ts";

/** What is not to be heard as a risk to a person. */
export const HARMLESS_RISK: readonly Phrase[] = [
  {
    id: "weary",
    of: ["safeguarding.self-harm"],
    match: [
      "( nearly | almost | practically | slowly | rapidly | quickly | just about | beginning to | starting to ) ~1 ( lost | losing | lose | loses ) the will to live",
      "( losing | lost | lose ) the will to live ~2 ( on | with | at | listening | trying | waiting | reading | filling | halfway | over | by | in )",
      "( death of me | heart attack | bored to death | worried to death | worried sick | scared to death | frightened to death | freezing to death | catch my death )",
    ],
    unless: ["( alive | myself | seriously | literally | again | overdose | tablets )"],
  },
  {
    id: "dead-right",
    of: ["safeguarding.self-harm", "safeguarding.other"],
    match: [
      "dead ( sure | certain | on time | set on | set against | keen | against | right | easy | slow | line | chuffed | pleased | proud | nice | good | helpful )",
    ],
    unless: [],
  },
  {
    id: "contract-ended",
    of: ["safeguarding.self-harm"],
    match: [
      "( end | ending | ended | finish | finishing ) ~1 ( my | the | our | this | that ) ~1 ( tenancy | contract | membership | subscription | direct debit | lease | agreement | account | call | policy | placement | mediation | phone call | plan | service | arrangement )",
    ],
    unless: [],
  },
  {
    id: "woken-by",
    of: ["safeguarding.self-harm"],
    match: [
      "( not | never | rather not | hope ~2 ) ~2 ( wake | woken ) ( up )? ( to | by | with ) ( a | an | that | the | your | his | her | another ( siren | alarm | smell | letter | bill | text ) ) !( day | morning | world | life | pain )",
    ],
    unless: [],
  },
  {
    id: "in-good-time",
    of: ["safeguarding.self-harm"],
    match: ["when my time comes", "( like | want | hope | see | before ) ~9 before i die"],
    unless: ["( tonight | today | tomorrow | soon | weekend | by my own | know | tell | say | sorry | note )"],
  },
  {
    id: "in-the-wards",
    of: ["safeguarding.self-harm"],
    match: ["( thought | think | convinced ) ~1 i ( was | were ) going to die ~2 ( in | on | there | of )"],
    unless: [],
  },
  {
    id: "at-a-game",
    of: ["safeguarding.other", "threat.violence"],
    match: [
      "( beat | beats | beaten | beating | hammer | hammers | hammered | thrash | thrashes | thrashed | murder | murders | murdered | kill | kills | killed | batter | batters | battered ) ~4 at ~1 ( table tennis | dominoes | chess | cards | darts | snap | snooker | football | tennis | scrabble | bingo | draughts | golf | pool | cribbage | bowls | monopoly | the quiz )",
    ],
    unless: [],
  },
];
