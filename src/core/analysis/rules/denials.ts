/** How people deny what might be held against them. Data only. */
import { ABUSE } from "../category-groups.ts";
import type { Category } from "../finding.ts";
import { either } from "./either.ts";
import { SELF_DEEDS } from "./no-risk.ts";
import { ADV, type Phrase } from "./phrase.ts";

/** One way to deny. What is denied runs from the words found to the end of their clause. */
export interface Denial extends Phrase {
  /** Whether the denial holds for a clause with a subject of its own: "I am not saying that he is". */
  readonly deep: boolean;
}

const THREATS: readonly Category[] = ["threat.violence", "threat.property", "stalking"];

/** What one may do to somebody, as said in a denial. */
const DEEDS = either(
  "hurt hurting harm harming harmed hit hitting touch touching touched kill killing killed attack attacking attacked punch punching punched slap slapped slapping assault assaulted assaulting " +
    "threaten threatening threatened intimidate intimidating intimidated harass harassing harassed stalk stalking stalked bully bullying bullied abuse abusing abused swear swearing swore sworn " +
    "follow following followed watch watching watched spy spying film filming filmed damage damaging damaged burn burning burned burnt smash smashing smashed vandalise vandalised torch torching " +
    "stab stabbing stabbed shoot shooting strangle strangling kick kicking kicked batter battering wreck wrecking trash trashing slit slash slashing poison poisoning beat beating strike striking",
).replace(
  " )",
  " | ( raise | raised | lay | laid | lift | lifted ) ~1 ( hand | fist | voice | finger | hands ) | set fire | ( break | broke | broken ) ~1 ( window | windows | leg | legs | law )" +
    " | ( put | putting ) ~4 ( through | in hospital | window | windows ) | ( pour | pouring ) ~1 petrol | knock ~3 out | run ~3 over | throw ~2 down | give ~3 hiding" +
    " | ( turn | turned | turning | show | showed | showing ) up ~1 ( at | outside ) | ( wait | waited | waiting ) ~3 ( outside | after | by | at | near | in )" +
    " | ( go | going | went | gone | come | coming | came ) ~1 ( near | anywhere near ) | ( go | going | went | gone | come | coming | came ) ~2 ( house | home | address )" +
    " | ( be | being | been ) ~1 ( violent | aggressive | abusive | threatening ) | ( do | doing | done ) ~1 ( violent | like that | of the kind | of the sort | to hurt | to harm ) )",
);
/** A denial with an exit is none: "I am not going to hurt anyone unless". */
const EXITS_OF_WORDS =
  "( but | unless | until | till | yet | if | though | although | however | before | because | anymore | any more | this time | for now | right now | at the moment | so far | ( only | just ) ( saying | telling | letting | warning | pointing | asking how ) | so much | so badly | more than | promise | fact | warning | except | exception )";
const EXITS = EXITS_OF_WORDS.replace(
  / \)$/,
  " | ( you | him | her | them | they ) ~3 ( will | would | about to | going to ) | ( who | wife | brother | mates | lads | son | sister | somebody | someone | cousin | dad | mum ) ~2 ( will | would ) )",
);

export const DENIALS: readonly Denial[] = [
  {
    id: "deed-denied",
    of: [...THREATS, "boundary"],
    match: [
      `( i | we ) ${ADV} ( am | are | was | were ) not ~2 ( violent | aggressive | abusive | dangerous | out to | after ( anyone | anybody | anything | you | her | him | them ) )`,
      `( i | we ) ${ADV} ( am | are | was | were ) ( not | never ) ( going to | about to | planning to | the sort to | the type to )? ~1 ${DEEDS}`,
      `( i | we ) ${ADV} ( have | had | would | could | did | will | shall | can ) ${ADV} ( not | never ) ~2 ${DEEDS}`,
      `( i | we ) not|never ~1 ${DEEDS}`,
      `( i | we ) ( am | are | was | were ) not ( going to | about to | planning to ) ~4 and ${DEEDS}`,
      `( i | we ) ( am | are | was | were ) not ( the | a | some | one ) ~2 ( sort | kind | type | person | man | woman | one ) ( of ( person | man | woman | bloke ) )? ( who | to | for | that ) ~2 ${DEEDS}`,
      `no ~1 ( intention | plan | plans | wish | desire | interest | intent | thought | thoughts | notion ) ( of | to | in ) ~2 ( ${DEEDS} | where | who | whom | what )`,
      "no ~1 ( wish | desire ) ( to see | for ) ~4 ( hurt | harmed | broken | damaged | injured )",
      `( i | we ) ( am | are ) not ( coming | going | here | writing | ringing ) ~5 to ~1 ${DEEDS}`,
      `( needn't | nor | neither ) ~4 ( i | we | am i | are we ) ~3 ${DEEDS}`,
      `( nobody | noone | no one | none of us ) ${ADV} ( is | was | has | will | wants | wanted | did | would | ever ) ~2 ${DEEDS}`,
      `( i | we ) ( do | did ) not ( want | mean | intend | wish ) to ~1 ${DEEDS}`,
    ],
    unless: [EXITS],
    deep: false,
  },
  {
    id: "never-done",
    of: [...THREATS, "boundary"],
    match: [
      `( i | we ) ( did | have | had ) ${ADV} ( not | never )`,
      "( i | we ) never ( did | was | had | have | asked | told | touched | went | waited | followed | laid | threatened | said | shouted | swore | called | came | wrote | sent | rang | raised | meant )",
    ],
    unless: [
      EXITS,
      "( hesitate | hesitated | resist | help | regret | mind | afraid | scared | forget | forgot | forgotten | finished | done | started | stopped | given | so | more | much | tempted | told | tell | miss | lose | lost | felt | again | such | closer | fail | failed | shown | shared | posted | reported | opened | slept | sleep | wanted | decided | sure | long )",
    ],
    deep: false,
  },
  {
    id: "contact-denied",
    of: ["boundary", "stalking", "threat.violence"],
    match: [
      `( i | we ) ${ADV} ( am | was | were | are | did | do | would | will ) ${ADV} ( not | never ) ~1 ( asking | ask | want | wanted | after | looking | trying | expect | expecting | need | asked | chase | chasing ) ~5 ( number | address | date | out | facebook | instagram | whatsapp | drink | dinner | private | mobile | gift | gifts | favour | favours | meet | see | outside | alone | money | house | home | lives | live )`,
    ],
    unless: ["( but | unless | until | yet | if | though | although | however )"],
    deep: false,
  },
  {
    id: "word-denied",
    of: [...THREATS, "boundary", ...ABUSE],
    match: [
      `( i | we ) ${ADV} ( did | have | had | would ) ${ADV} ( not | never ) ~1 ( say | said | call | called | tell | told | write | written | wrote | threaten | threatened | suggest | suggested | mention | mentioned | mean | use | used | shout | shouted )`,
      "( i | we ) never ~1 ( said | called | told | wrote | threatened | suggested | mentioned | meant | used | shouted )",
    ],
    unless: [EXITS_OF_WORDS],
    deep: true,
  },
  {
    id: "saying-denied",
    of: THREATS,
    match: [
      "( not | never ) ~3 ( believe | believer | believed ) in ~1 an eye for an eye",
      `( i | we ) ${ADV} ( am | was | would ) ~1 not ( saying | suggesting | implying | threatening )`,
    ],
    unless: [EXITS],
    deep: true,
  },
  {
    id: "judgement-denied",
    of: ABUSE,
    match: [
      `( i | we ) ${ADV} ( am | was | would | do | did | have | are ) ${ADV} ( not | never ) ~1 ( saying | suggesting | claiming | implying | calling | accusing | say | suggest | claim | call | called | accuse | accused | imply | think | thinking | thought | believe | hate | hated | dislike | wish you | wish her | wish him | wish them | wish anyone | blame )`,
      `( nobody | noone | no one ) ${ADV} ( is | was | has ) ~1 ( saying | suggesting | claiming | calling | implying | accusing )`,
      "( nobody | noone | no one | none of us ) ( here | in ~3 )? ( thinks | believes | says | said | suggests | claims | reckons )",
    ],
    unless: [
      "i know ( you | he | she | they | it | so )",
      "( but | so ) ~2 ( you | they | he | she | let )",
      "( not | never ) ( even | just | merely | only | simply )",
    ],
    deep: true,
  },
  {
    id: "no-quarrel",
    of: ["abuse.discriminatory"],
    match: [
      `( i | we ) ${ADV} ( have | had | have got | hold | bear | harbour )? ${ADV} ( nothing against | no ~1 ( problem | problems | issue | issues | quarrel | difficulty | beef | axe to grind | objection | objections | prejudice | grudge | bone to pick | ill will | complaint ) ( with | against | about | towards | to ) )`,
      `( i | we ) ${ADV} ( do | did | have | would ) ${ADV} ( not | never ) ~1 ( mind | care | object to | hold it against | bother about | dislike | hate | fear | judge ) ~3 ( black | white | muslim | muslims | jewish | jews | gay | straight | foreign | english | polish | race | religion | colour | faith | creed | anyone 's | what ~1 ( colour | religion | race ) | who | where )`,
    ],
    unless: [
      "( but | except | only | unless | until | provided | so long as | as long as | though | although | however | yet | personally | in their place | in their own | they | the lot of them )",
    ],
    deep: true,
  },
  {
    id: "knowledge-denied",
    of: ["stalking", "boundary"],
    match: [
      `( i | we ) ${ADV} ( do | did | have | would | could ) ${ADV} ( not | never ) ~1 ( know | knew | have | keep | kept | hold | want to know | wanted to know | ask | asked | learn | look up | looked up | been near | been to | been past | seen | found out ) ~1 ( where | which | what | when | who | her | his | your | anyone 's | anybody 's ) ~2 ( live | lives | park | parks | house | home | address | number | car | street | road | family | children | kids | work | works | drive | drives | flat | goes | go )`,
    ],
    unless: [
      "( but | yet | until | till | if | though | although | however | because | unless | only | so i | so we | could find | anyone who )",
    ],
    deep: true,
  },
  {
    id: "name-denied",
    of: ["abuse.insult"],
    match: [
      "( are | is | was | were ) not ( a | an | all | being | some | any )? ~1 ( $insultStrong | $insultHard )",
      "( are | is | was | were ) no ~1 ( $insultStrong | $insultHard | weasel | liar | fool | bully | coward | crook | cheat | monster )",
      "not one of ( you | them | your ~2 ) ( is | are | was | were ) ( a | an )? ~1 ( $insultStrong | $insultHard )",
    ],
    unless: ["( but | even | as | so | worse )"],
    deep: false,
  },
  {
    id: "self-denied",
    of: ["safeguarding.self-harm"],
    match: [
      `( i | we ) ${ADV} ( am | was | have | would | will | had ) ${ADV} ( not | never ) ( going to | about to | planning to | planning on | planning | thinking of | thinking about | thought of | thought about | been thinking of | been thinking about | been planning | been feeling | been considering | considering | considered | contemplating | contemplated | intending to | wanted to | want to | tried to | attempted | feeling | felt | had ~1 thoughts of | been | one to )? ~1 ${SELF_DEEDS}`,
      `( i | we ) ( do | did ) not ( want to | wish to | plan to | intend to | mean to ) ${SELF_DEEDS}`,
      `( i | we ) never ~2 ${SELF_DEEDS}`,
      `( i | we ) ${ADV} did not ${SELF_DEEDS}`,
      `( no longer | stopped | not ) ~1 ( want | wish | wanting | wishing | feeling | planning | plan | intend | feel like ) ~1 ( to )? ~1 ${SELF_DEEDS}`,
      `( neither | nor | never | not once | at no ( point | time ) ) ~6 ( i ) ~3 ${SELF_DEEDS}`,
      `no ~1 ( wish | desire | urge | risk | intention | thought | plan | question | sign ) ~3 ( to | of ) ~1 ${SELF_DEEDS}`,
      `no ~1 risk that i would ${SELF_DEEDS}`,
      `not ( so | that ) ~3 ~1 that i would ${SELF_DEEDS}`,
      `( had i | if i had ) ~1 ( wanted | meant | planned | intended ) to ~1 ${SELF_DEEDS}`,
      `no ~1 ( intention | plan | plans | thoughts | thought | wish | desire | intent ) ( of | to ) ~1 ${SELF_DEEDS}`,
      `( i | we ) ${ADV} do not think about ~1 ${SELF_DEEDS}`,
      `( does | did ) not mean ~1 i ( am | want | was | want to | will ) ~1 ( a ( danger | risk ) to myself | at risk | ${SELF_DEEDS} )`,
      `it is not ~1 that i ( want to | wish to ) ~1 ${SELF_DEEDS}`,
      "i ~1 ( shall | will ) not be ( throwing | jumping | hanging | killing | topping | ending ) ~4",
    ],
    unless: [
      "( but | unless | until | till | yet | if | though | although | however | before | because | tonight | today | anymore | any more | this time | for now | right now | at the moment | so far | again | alone | without | wake | here | point | live | going on )",
    ],
    deep: false,
  },
];

/** A sentence that follows and takes the denial back. */
export const TAKEN_BACK: readonly string[] = [
  "^ ( but | yet | unless | until | not yet | for now | however | although | though | all i am | just saying | i am just saying | i am only saying | it is a | that is a | this is a | i am saying | i am going to | i only | i just | i do not need | i do not have to | that leaves )",
  "^ ( my | the | our ) ~3 ( will | would | is | are | was )",
  "^ i said ( he | she | they | you | someone | somebody | his | her | your )",
  "^ ( i am saying it | i stand by | i meant it | i mean it | i will . | try me | still mean | i was not joking | too right | damn right )",
  "( though | mind | either ) ( , | . )",
  "( you | him | her | them | somebody | someone | your ) ~4 ( will | would | about to | going to )",
  "( will | would | about to | going to ) ~5 ( you | him | her | them | somebody | someone )",
];
