/** What somebody saw done to another, told outright: blows, ties, bolts, by workers and by kin. Data only. */
import type { RuleFile } from "../rule.ts";

/** Those who look after others for a wage or unpaid, and those in charge of them. */
const MINDER =
  "( worker | workers | warden | teacher | assistant | senior | leader | childminder | nurse | carer | carers | supervisor | caretaker | coach | chaperone | guard | hca | orderly | porter | aide | matron | staff | therapist | escort | nanny | au pair | foster mum | foster dad | foster carer | tutor | instructor | helper | befriender | key worker | night girl | agency girl )";
const SOMEBODY =
  "( me | her | him | them | us | $title _ | old _ | residents | patients | people | a resident | a patient | the children | the kids | the patients | the residents | the ~1 ones | the ~1 $weak | my ~1 $weak | his ~1 $weak | her ~1 $weak | their ~1 $weak | a ~1 $weak )";

/** Somebody other than the writer. */
const THIRD =
  "( he | she | they | lad | woman | man | girl | boy | mate | m8 | pal | friend | lady | gentleman | chap | bloke | student | tenant | neighbour | somebody | someone | person | daughter | son | husband | wife | brother | sister | mum | dad | niece | nephew | grandson | granddaughter | lodger | flatmate | client | resident | pupil | patient | teenager | partner | uncle | aunt )";

export const SAFEGUARDING_OTHER_SEEN: RuleFile = {
  category: "safeguarding.other",
  vetoes: ["longAgo", "historic", "policy"],
  quote: "clause",
  rows: [
    {
      id: "struck-by-minder",
      match: [
        `${MINDER} ~~8 ( slaps | slapped | slapping | hits | hit | hitting | smacks | smacked | punches | punched | kicks | kicked | pinches | pinched | shakes | drags | dragged | dragging | ties | tied | tying | straps | strapped | gags | gagged | starves | burns | burned | scalds | hurts | hurting | twists | beats | bites | chokes | force feeds | locks | locked | shuts | shut ) ~1 ${SOMEBODY}`,
        `( i | she | he | they | mum | dad | nan | we | $weak ) ~1 ( am | is | are | was | been | being | get | gets | getting | keep getting ) ~1 ( being )? ( hit | beaten | slapped | punched | kicked | pinched | burned | burnt | choked | starved | hurt | bitten | thrown about | knocked about | strangled | raped | abused ) by ( my | her | his | our | their | the | a ) ~2 !radiator`,
      ],
      unless: [
        "( injection | blood test | jab | physio | dressing | seat belt | seatbelt | by accident | policy | training | film | play | football | match | dog | cat | bus | car | ball | hit by a | hit by the )",
      ],
      strength: 0.7,
      why: "Somebody is hurt by a person who should look after them.",
      fires: "My support worker hits me and your office sent the same one again.",
      silent: "My support worker helps me and your office sent the same one again.",
    },
    {
      id: "blow-to-body",
      match: [
        `( slaps | slapped | slap | hits | hit | smacks | smacked | punches | punched | pinches | thumps | clouts | clouted | flicks | kicks | kicked | stamps on | stands on | squeezes | cracks | belts ) ~2 ( $title _ | her | him | them | me | residents | patients | $weak ) ~5 ( across the | in the | round the | on the | about the | in his | in her | to make | till | until | when he | when she | for ~1 ing ) ~1 ( face | mouth | head | ear | ears | legs | back | ribs | stomach | hand | hands | thigh | jaw | cheek | open | eat | quiet | swallow | stop | cry | cries )`,
        "( knocks | knocked | knocking | throws | throwing | slings | slinging | chucks | chucking | brays | lays into | laid into | laying into | batters | battering | pulls | pulling | drags | dragging | swings | hauls | boots ) ~1 ( her | him | me | them | us | the kids | the wean | the bairns | his ~1 | my ~1 $weak ) ~1 ( about | around | by | up and down | across | downstairs | down the | into the wall | off the wall | against )",
        "( put | puts | putting | stubs | stubbed | stubbing ) ~2 ( fags | fag | cigarettes | cigarette | cigs | tabs | roll ups | spliffs ) ~1 ( out )? ~1 ( on | in ) ( her | him | them | me | his ~1 | the ~1 )",
        "( ties | tied | tying | straps | strapped | strapping | taped | tapes | binds | bound | cuffs | cuffed | ropes ) ~1 ( his | her | their | $title _ | the ~2 's | my ~1 's | their ) ~1 ( wrist | wrists | hand | hands | ankle | ankles | arm | arms | legs | feet | mouth ) ~2 ( to | with | up | together | behind | down )",
        "( ties | tied | tying | straps | strapped | cuffed | chained | chains | roped ) ~1 ( him | her | them | me | mum | mam | dad | nan | gran | grandad | the ~2 ones | residents | patients | the ~1 $weak | my ~1 $weak | $title _ ) ~1 ( in | to | down | up ) ~3 ( cord | belt | rope | tape | bed | chair | toilet | toilets | commode | radiator | rail | cot | pram | pipe | post | table | at night | on nights )",
        "( tied | chained | strapped | cuffed | roped | taped ) ~2 ( to | with | by ) ~2 ( the | a | her | his | their )? ~1 ( radiator | bed | chair | cot | pipe | dressing gown cord | rope | ankle | wrist | ankles | wrists | commode | toilet | bath | post | rail )",
        "( ( his | a ) ~1 hand over ~1 ( her | their | my | a ~1 's ) | her ~1 hand over ~1 ( his | their | my ) | hands over their | ( pillow | flannel | towel | cushion | cloth | tape | bag ) over ( her | his | my | their | the ~1 's ) ) ~1 ( mouth | mouths | face | faces | nose | head )",
        "( shotgun | knife | gun | machete | hammer | crossbow | petrol | acid ) ~~4 ( out again | on the table | under his | under the pillow | in his belt | to her | at her | at the kids | in front of the )",
      ],
      unless: [
        "( lamp post | notice | flowers | swing | fence | van | if it hit | hit me in the face | hospital bed | dog | cat | horse | football | match | rugby | boxing | film | play | physio | dentist | plaster | splint | surgeon | operation | fell | tripped | seat belt | seatbelt | trolley | stretcher | bike | bandage | blood pressure | catheter | ball | door )",
        "( i | we ) ( will | would | am going to | shall )",
      ],
      strength: 0.7,
      why: "Somebody is struck, dragged or tied by another person.",
      fires: "She slaps Mr T across the face to make him open his mouth.",
      silent: "She pats Mr T on the arm to make him open his mouth.",
    },
    {
      id: "bolted-in",
      match: [
        "( locks | locked | locking | shuts | shutting | bolts | bolted | bolting | padlocked | padlocks | barricaded | barricades | nailed | chained | penned | boarded | barred ) ~2 ( kids | children | child | baby | babies | toddler | toddlers | boy | boys | girl | girls | lad | twins | little ones | crying ones | old man | old lady | old woman | $title _ | the ~1 ones | her | him | them | mum | mam | dad | nan | gran | wife | husband | sister | brother ) ~1 ( in | into | inside | up | out | upstairs | under | down | behind )",
        "( kids | children | child | baby | babies | toddler | toddlers | boy | boys | girl | girls | lad | lass | wean | weans | bairn | bairns | family | workers | twins | granny | old man | old lady | mum | nan | gran ) ~3 ( padlocked | locked | bolted | chained | shut | nailed | barred | sealed ) ( in | inside ) ~2 ( all | every | at night | while | with | on their | on her | on his | alone | without | for | from | when | shed | garage | cellar | loft | attic | room | bedroom | cupboard | container | . )",
        "( lock | locks | bolt | bolts | padlock | chain | latch | hasp | key ) ~3 ( on | fixed to | fae | from | fitted to ) ~1 the outside",
        "( chained | locked | bolted | padlocked | fastened | nailed ) ~1 ( from | on | fae ) the ( outside | ootside )",
        "( takes | took | has taken | keeps | hides | hid | holds | has ) ~1 ( my | her | his | their ) ~2 ( shoes | coat | phone | passport | keys | clothes | teeth | glasses | hearing aids ) ~3 ( so ~2 ( can not | does not | will not | could not | leave | go | run ) | in ( a | his | her | the ) ( drawer | safe | car | locker ) | off ( me | her | him | them ) )",
      ],
      unless: [
        "( bloods | visitors | panto | play | footballs | bins | coat off | dog | dogs | cat | bike | bikes | bike store | fob | shed door | gym | toilets | park | playground | gate | fire door | fire exit | account | portal | website | accidentally | by mistake | automatic | car doors | swing | church | library | i was locked out | we were locked out )",
        "( i | we ) ( will | would | am going to | shall )",
      ],
      strength: 0.65,
      why: "Somebody is locked in, or kept from leaving.",
      fires: "The two children next door are padlocked in all day while she works.",
      silent: "The two bikes next door are padlocked in all day while she works.",
    },
    {
      id: "at-the-edge",
      match: [
        `${THIRD} ~~5 ( sat | sitting | stood | standing | stands | sits | hanging | leaning | climbed | perched ) ~3 ( on the edge | on the ledge | on a ledge | legs over | feet over | over the rail | over the railings | over the barrier | on the parapet | on the roof | wrong side | outside the rail | window ledge | on the sill | windowsill | facing out | on the tracks | on the bridge | on the viaduct )`,
        `${THIRD} ~~6 ( wrong side of the ~1 ( rail | rails | railing | railings | barrier | fence | parapet ) | legs over the | legs out | feet out )`,
        `${THIRD} ~3 ( asked | asks | asking | wanted to know | wondered ) ~5 ( how many | how deep | how high | how long it | who washes | quick | if it hurts | if it hurt | does it hurt | would it hurt | highest | drowned | where i would want | what time ~2 train | take the baby | raise the | have the dog )`,
        `${THIRD} ~2 ( says | said | saying | told ~2 | reckons | tells ~2 ) ~3 ( will not | would not | not | is not going to ) ~2 ( be here | be around | be seeing | be there | be needing | be coming back | see ) ~4 ( christmas | grow | summer | winter | then | after | monday | tuesday | wednesday | thursday | friday | saturday | sunday | results | birthday | trial | tomorrow | next week | much longer | end of )`,
        `${THIRD} ~3 ( going | gone | goes | went | walking | walked | off ) ~2 ( by | to | towards | into | down to | along ) the ( weir | river | canal | cliffs | cliff | bridge | reservoir | railway | quarry | tracks | sea | woods | moor ) ~~6 ( note | phone | letter | goodbye | rope | tablets | not answering | not come back | has not come | hours | crying | shoes | coat | find | missing )`,
        `( lined | counted | counting | laid | hidden | saved | saving | bought ) ~2 ( the | her | his | their ) ~1 $pills ~2 ( up | out | on | under | in )`,
      ],
      unless: [
        "( census | forms | parked | egg | inspection | car | roofer | roofers | tiles | scaffold | scaffolding | gutter | workmen | workman | engineer | gull | gulls | pigeon | cat | fishing | angler | photo | photos | play | film | panto | holiday | moving | moved | job | retire | queue | stand | bus | coach | pharmacy | nurse | chemist | dosette )",
        "( died | funeral | inquest | buried | coroner | home safe | is safe now )",
      ],
      strength: 0.7,
      why: "Somebody other than the writer stands where people end their lives, or speaks of not being there much longer.",
      fires: "There's a woman sat with her legs over at the beacon and she won't turn round.",
      silent: "There's a woman sat with her lunch at the beacon and she won't turn round.",
    },
    {
      id: "both-of-us",
      match: [
        "( put | putting | end | ending | drive | driving | take | taking | finish | finishing | drown | gas | walk ) ~1 ( us both | both of us | the two of us ) ~3 ( to sleep | out | into | in | with me | together | over | off | under | . | , | tonight | if | before )",
        "( take | taking | took | bring ) ( her | him | them | mum | dad | the ~1 $weak | my ~1 $weak | the kids | the children | the baby ) with me ~2 ( when | if | and | . | , | rather | sooner | because | so )",
        "( i | i have ) ~2 ( put | held | hold | pressed ) ~1 ( the | a ) ~1 ( pillow | cushion | hand | blanket ) ~1 ( over | on | to ) ( her | his | the ~1 's | its )",
        "( i | i am | am i ) ~3 ( scared | frightened | afraid | worried | terrified ) ~2 ( i | of what i | that i ) ~1 ( will | might | am going to | would | could ) ~1 ( hurt | hit | shake | harm | smother | kill | do something to | do it again | snap | drop ) ~1 ( her | him | them | the ~1 | my ~1 $weak | again )",
      ],
      unless: [
        "( next time | to work | wedding | reception | nobody else | clinic | holiday | court | tribunal | ombudsman | cinema | lunch | tea | dinner | home | to the ( office | hospital | appointment | meeting | surgery | shops | park | school ) | bus | taxi | benches | on the list | register | waiting list | off the list | housing list | appointment | save | cost | money | bill )",
      ],
      strength: 0.7,
      why: "The writer may harm somebody in their care, or take them along into death.",
      fires: "If respite's off again I'll put us both to sleep, and that is no figure of speech.",
      silent: "If respite's off again I'll put us both on the waiting list.",
    },
    {
      id: "hurt-outright",
      match: [
        "( twists | twisted | bends | bent | squeezes | squeezed | pulls | pulled | yanks | yanked | wrenches ) ~1 ( my | her | his | mum 's | dad 's | nan 's | the ~1 's | the ~1 $weak 's ) ~1 ( arm | arms | finger | fingers | wrist | wrists | hair | ear | ears | neck | hand | leg ) ~3 ( back | till | until | behind | hard | out | when | if | so | to make | up )",
        "( shoved | slapped | mocked | hit | tied | dragged | pushed | starved | pinched | shouted at | handled | beaten | kicked | bullied | grabbed | force fed ) ~2 by ( the | a | her | his | their | that | one of the ) ~2 ( staff | carer | carers | nurse | nurses | worker | workers | warden | teacher | aide | assistant | manager | night girl | night staff )",
        "( near | nearly | almost | half ) killed ( me | her | him | us | them ) ~2 ( twice | again | last | this | on sunday | on saturday | on friday | and | with his | in front )",
        "( has | have | keeps | had | got | puts | walks ) ( her | him | them | mum | dad ) ~2 on a ~1 ( lead | leash | chain | rope )",
        "( drugs | drugged | dope | dopes | doses | double dose | double doses | doubles | sedate | sedates | sedating | over medicates ) ~1 ( the ~1 ones | them | her | him | mum | dad | nan | residents | patients | the babies | the children | the kids | the baby | her ~1 pills | his ~1 pills ) ~2",
        "( hand | hands | fingers ) ~1 ( down | up | in | inside | under ) ( my | her | his | their | the girls ) ~1 ( trousers | pants | top | skirt | nightie | shorts | jumper | blouse | knickers | bra | clothes | dress | underwear | nappy )",
        "( sit | sits | sat | sitting ) on ( his | the ~1 's ) ( knee | lap ) ~~6 ( girl | boy | camera | secret | every | child | pictures | alone | hut | she | he | or | before )",
        "( girl | boy | child | pupil | niece | daughter | granddaughter | grandson | nephew | she | he ) ~3 ( sit | sits | sitting ) on his ( knee | lap )",
        "( make | makes | making | made | get | gets | getting ) ( her | him | them | my ~1 $weak | the ~1 $weak | his ~1 $weak | their ~1 $weak ) ~1 ( do | touch | watch | perform | film ) ~1 ( stuff | things | sexual | it and | him | each other | videos | men | dirty )",
        "( feeds | fed | feeding ) ( her | him | them | dad | mum | nan ) ( on the floor | from the dog | out of the dog | like a dog | off the floor | with the dog )",
        "( paid | pays | paying | books | booking ) ~2 ( for her | for his | for their | her ) ~1 ( hotel | hotels | hotel rooms | rooms | room )",
        "( seen | saw | see | watched | watch | heard | hear ) ~1 ( the | his | her | their | that | one of the ) ~2 ( owner | boss | manager | carer | nurse | teacher | coach | dad | father | mother | mum | boyfriend | stepdad | husband | wife | son | foreman | driver ) ( punch | hit | slap | kick | drag | shake | beat | throw | push | pinch | smack | grab | strangle | choke )",
      ],
      with: [
        "( he | she | they | him | her | them | his | my | me | mum | dad | nan | gran | $weak | resident | residents )",
      ],
      unless: [
        "( dog | cat | horse | santa | father christmas | grotto | physio | dentist | film | play | wash | washed | hairdresser | football | rugby | match | laughing | laugh | exercise | search | searched )",
        "( your ( bus | driver | lorry | van ) | tile | slate | ladder | door | gate | kerb | pothole | bus | car | lorry )",
      ],
      strength: 0.7,
      why: "Somebody is hurt or misused by another person.",
      fires: "I'm 82 and my son twists my arm till I sign.",
      silent: "I'm 82 and my son holds my arm till I sit.",
    },
  ],
};
