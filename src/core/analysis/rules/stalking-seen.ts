/** Having been there: at their house, on their train, behind their hedge; and what is known of their past. Data only. */
import type { RuleFile } from "../rule.ts";

const WORK =
  "( office | letter | letters | form | complaint | reference | application | report | website | invoice | bill | inspection | repair | contractor | appointment | policy | procedure | department | team | email | emails | ward | clinic | surgery | counter | council | meeting | refund | minutes | newsletter | leaflet | helpline | planning | contractors | bus stop | lift )";
const THANKS =
  "( thank | thanks | please | congratulations | condolences | sorry for | sympathy | bless | kind of you )";
const PAST =
  "miscarriage | affair | affairs | pregnancy | abortion | ivf | bankruptcy | caution | conviction | ccj | debts | divorce | rehab | drinking | breakdown | overdose | operation | biopsy | oncologist | chemo | scan | lump | test results | tattoo | adoption | ex husband | ex wife | boyfriend | girlfriend | fella | other woman | other man | baby | caravan | second job | gambling | tribunal | suspension";

export const STALKING_SEEN: RuleFile = {
  category: "stalking",
  vetoes: ["reported", "policy", "supposed"],
  quote: "clause",
  rows: [
    {
      id: "been-to-look",
      match: [
        "( i | we | ive ) ~2 ( been | went | came | come | drove | walked | cycled | go | drive | walk ) ~4 ( and had a look at ~2 ( yours | hers | his | house ) | and had a look . | to have a look | for a look | to look at ( you | her | him | the house | his | hers ) | to see where ~1 ( she | he | you | each of | they ) ~1 ( live | lives | you | works | parks | of ) | to see the house | to see which | to see what kind of | had a walk round | have a walk round | had a nosy )",
        "( i | we | ive ) ( have been | have had | had | been ) ~1 ( a )? ( look | past | round | by | inside | up | over | walk round | wander round ) ~2 ( the back of yours | the back of hers | the house | your house | her house | his house | the garden | the porch | hers | yours | there twice )",
        "( i | we ) ~2 ( went | go | been | going | drove | was ) ~1 ( round | over | up | out ) ~1 ( to )? ( the | your | miss _ | mr _ | mrs _ | ms _ ) ~2 ( caseworker | manager | officer | nurse | social worker | doctor | 's ) 's? ~1 ( house | place | on | again | last | at )",
        "( i | we ) have ~2 ( been to | been inside | stood in | slept in | sat in | walked round | visited ) ( every | your | her | his | each | all ) ~2 ( place | house | home | kitchen | garden | flat | address | porch | shed | bedroom | car | old | new )",
        "( see | seen | saw | look | looked | looking | peer | peered | wave | waved ) ~4 ( through | thru | into | in at ) ~1 ( the | your | her | his | ur ) ~2 ( letterbox | kitchen | nursery | bedroom | front room | living room | lounge | bathroom | porch | conservatory | blinds | curtains | landing | hallway | back window | front window | cot )",
        "( outside | opposite | across from | behind | on | near | down | at the end of | beside ) ( yours | hers | urs | your road | your street | her street | her road | his street | his road | your lane | your house | her house | his house | your place | her place | your flat | her flat ) ~3 ( last | every | again | at | on | since | most | till | for | this | with | all | and | three | two | four )",
        "( traced | tracked down | established | looked up | buzzing | narrowed it down | got the street | found the street | found the house | found the road | got the house | had a look at what | where each of you | where every one of you ) ~3 ( addresses | private address | home address | her street | your street | bells | front doors | houses | he drives | she drives | you drive | so far | where you live | where she lives | where he lives | to six )",
      ],
      when: { by: ["writer", "ally", "none", "thing"] },
      unless: [
        WORK,
        THANKS,
        "( my | our ) ~2",
        "( viewing | estate agent | buyer | bungalow you offered | allocated | bid | exchange | swap )",
      ],
      strength: 0.7,
      why: "The writer has been where somebody lives, or has looked for it.",
      fires: "I've been past twice at night and had a look through the letterbox.",
      silent: "I've been past twice at noon and the hatch was shut.",
    },
    {
      id: "knows-the-past",
      match: [
        `( i | we ) ~2 ( know | found out | heard | read | hear | learned ) ~1 ( all | everything )? ( about | of ) ( the | your | her | his | that ) ~1 ( ${PAST} )`,
        `( how was | how is | how did | hows | how 's ) ( your | the | ur | her ) ~1 ( ${PAST} ) ~3`,
        "( i know | i heard | i gather | i hear | i understand ) ( you | she | he ) ~1 ( is | are | was | were | have | has ) ~1 ( been )? ~1 ( adopted | single | divorced | pregnant | expecting | a single mum | overdrawn | separated | moving | off to | away | going away | got two cats | moved in with | living with | seeing | in debt | drinking again | bankrupt | infertile | gay | dating | on your own | on her own | alone ) ~4",
        "( you are | she is | he is ) ( overdrawn | single now | divorced | infertile | in debt | drinking again | seeing someone | sleeping with | on the pill | late with the rent | behind with ) ~3",
        "( i know | we know ) ( every place | everywhere | every house | every street | every school | everything ) ~1 ( you | she | he ) ~2 ( ever )? ( lived | live | been | go | goes | do | does | posted | buy )",
        "( shall i | do you want me to ) go on ( ? | . | or )",
        "( your | her | his ) ( middle name is | maiden name is | real name is | name is not | mum 's name is | password is | birthday is | pin is | blood type is | shoe size | star sign ) ~3",
        "( you | she | he ) ( failed | sat | passed ) ( your | her | his ) driving test ~3",
        "( you | she | he ) ~1 ( grew up in | you were born in | went to school at | went to school in | got married at | got married in | honeymooned | used to live ) ~4",
      ],
      unless: [
        WORK,
        THANKS,
        "( my | our )",
        "( file says | on your website | biography | profile says | newspaper | safeguarding | maternity | midwife )",
      ],
      strength: 0.7,
      why: "The writer lets somebody know what they have learnt of their past or their troubles.",
      fires: "I know about the affair and I know about the debts.",
      silent: "I know about the delay and I know about the backlog.",
    },
    {
      id: "yours-is-the-one",
      match: [
        "( yours | hers | his | urs ) ( is | 's ) ~1 the ( one | house | flat | door | window | blue | green | red | white | last | second | third | corner ) ~3 ( with | on | at | round | by | door | house | from | window )",
        "( yours | hers ) ~2 the ( one | house | flat | cottage | bungalow | semi ) with ~3",
        "( thats | that is | that | is it ) ( u | you | yours | hers | his ) , is ( it | that ) not",
        "that is ( you | hers | her | his ) ~1 ( at the | on the | in the | with the | getting | leaving | by the ) ~4",
        "( red | blue | green | grey | white | yellow | black | brown | pink ) ( door | front door | gate | garage door | blinds | blind | curtains | awning | shutters ) ~~3 , ~2 ( dog | cat | car | boat | swing | trampoline | broken gutter | second | bell | no alarm | key | step | you | she | he | two )",
        "( second | third | first | top | bottom | last ) ( house | door | window | bell | buzzer | floor | flat ) ~1 ( on the left | on the right | from the end | at the back | round the side | left | right ) ~3",
        "lives ( above | over | behind | next to | opposite | beside | two doors ) ~1 ( the | a | from ) ~2 ( bakery | chip shop | chippy | texaco | vets | church | pub | station | garage | laundrette | shop | school | park | bookies | takeaway | co op | spar | library )",
      ],
      unless: [
        WORK,
        "( my | our | we | us )",
        THANKS,
        "( bins | bin | parcel | delivery | damp | leak | repairs | noise | barking | for access | directions | visitors | access )",
      ],
      strength: 0.65,
      why: "The writer says which house, door or window is somebody's.",
      fires: "Yours is the one with the dolphin on the door.",
      silent: "Mine is the one with the dolphin on the door.",
    },
    {
      id: "they-never-knew",
      match: [
        "( you | she | he | they | u ) ~1 ( never knew | never noticed | never once looked | never once sat | never looked up | never turned round | never saw me | had no idea i | had no idea who i | has no idea i | has no idea who | have no idea i | no idea i was | had no idea it was | would not know my | will not know my | does not know i | does not know that i | did not know it was | do not know i | did not recognise me | have not noticed me | has not noticed me | looked straight through me | looked right through me | walked right past me | walked straight past me ) ~3",
        "so ( she | he | you | they ) ~1 ( would | will | can )? know ~1 ( i | that i | me | it was me | how close | i was ) ~3",
        "( i | we ) ~1 ( made sure | check | checked | like to check | just like to check | wanted to see ) ~2 ( you | she | he ) ~1 ( have | has )? ~1 ( got | get | gets | were | was | are ) ~1 ( in | home | back | safe | in safe | to bed | alone )",
        "( you | she | he ) ~1 ( did not go straight home | went the long way | took the long way | went a different way | got a taxi from | got in at | were home by | was home by | been dropped off | left the house at | went quiet online | had the bath on | ate alone | ate on your own )",
        "( you | she | he | u ) ~1 ( must | may | might | will | would ) have ~1 ( thought i was | taken me for | mistaken me for | seen me | noticed me | seen a man )",
        "( it was only me | all me | that was me at | that was me outside | that was me behind | that was me in | only me , ~1 outside | me tapping | me knocking | was me ~1 waving ) ~3",
        "( i am | i will be | you will see me | i shall be | you will keep seeing me ) ~1 ( always | usually | everywhere | never far | nearer | closer ) ~3 ( you | across the road | think | there | behind | outside | about | away )",
        "( getting to know | learn about | interest in | taking an interest | watch over | keeping company | company to | spend the day with | spent it with ) ( you | her | him | your ~2 | my ~1 ~1 $staff )",
      ],
      unless: [
        WORK,
        THANKS,
        "( my | our ) ~2 ( son | daughter | mum | dad | mother | father | husband | wife )",
        "( diagnosis | ill | refund | autism | deaf | dementia )",
      ],
      strength: 0.65,
      why: "The writer tells how near they have been without being noticed.",
      fires: "I sat behind her all the way and she never noticed.",
      silent: "I waved from the queue all the way and the light never changed.",
    },
    {
      id: "told-in-passing",
      match: [
        "i know ~1 ( you | she | he ) ~1 ( finish | finishes | shower | showers | walk home | walks home | swim | swims | sleep | sleeps | jog | jogs | cycle home | are the only one | is the only one | are alone | is alone | are on your own | is on her own | cut through | cuts through | go up | take the back ) ~4",
        "i know ( when | what time | which day | which days | which nights | how late ) ( you | she | he ) ~1 ( are | is | go | goes | get | gets | finish | finishes | leave | leaves | walk | walks | lock | locks ) ~1 ( alone | on your own | on her own | home | to bed | in | back | up | out | off )",
        "( see | watch | know | check | count ) ~1 ( who | what time | when | which of you | where | how long ) ~2 ( comes | goes | leaves | kisses | goes in and out | comes out | goes home | gets in | gets back | picks you up | picks her up | drops ) ~3 ( hers | yours | home | last | alone | her | him | out | with | in and out | first )",
        "( from | behind ) the ~1 ( wall | hedge | bench | lay by | bridle path | allotments | churchyard | footbridge | bushes | towpath | water butt | scaffolding | field | back lane | ginnel | stile | sandpit | trees | oak | dunes ) ~~5 ( you | hers | her house | her garden | your house | your garden | your kitchen | her kitchen | yours | your window | her window )",
        "( you | yours | hers | her house | your house | your kitchen | your garden | your window | your light ) ~~6 ( from | behind ) the ~1 ( wall | hedge | bench | lay by | bridle path | allotments | churchyard | footbridge | bushes | towpath | water butt | scaffolding | field | back lane | ginnel | stile | sandpit | dunes | van )",
        "( watered | fed | cut | shut | closed | tidied | brought in | swept | weeded | locked ) ~1 ( your | ur | her | his ) ~1 ( plants | cat | dog | grass | window | gate | bins | washing | hens | fish | lawn | shed | garden | back door )",
        "( made friends with | made a friend of | got talking to | got chatting to | got pally with ) ( your | her | his | the woman who | the man who | the girl who | the lad who ) ~3",
        "( asked | ask ) ( in | at | round | around ) ( the | your | her | his ) ~1 ( post office | pub | shop | street | school | village | chip shop | butcher 's | neighbours | church | club | gym | desk ) ~~4 ( they | she | he | told | pointed | which | where | about )",
        "( made it my business | worked out the days ( you | she | he ) | worked out ( when | where | which way ) ( you | she | he ) | keep an eye on when | i will know if you | i always know when | i notice these things | i notice things | my mother taught me to notice )",
        "( only | just ) ~1 ( one | the one ) wall of you",
        "( i go | i have been going | i went | i am ) ~2 ( on your night | on her night | to that shop now | at that time | there now | there too | on your bus | on her bus | on your train | on her train )",
      ],
      when: { by: ["writer", "ally", "none", "thing"] },
      unless: [
        WORK.replace(" | bus stop", ""),
        THANKS,
        "( my | our ) ~2 ( son | daughter | mum | dad | mother | father | husband | wife | child | children | kids | boy | girl | house | window | garden )",
        "( queue | refund | cuts my | bin | bins | noise )",
      ],
      strength: 0.65,
      why: "The writer tells in passing what they have seen or asked of somebody's private life.",
      fires: "I see who comes out with her of an evening from the wall opposite yours.",
      silent: "I see who comes out with the bins of an evening from the wall opposite ours.",
    },
    {
      id: "keeps-of-theirs",
      match: [
        "( kept | keep | picked up | have got | have still got | collect | saved | took | sleep with | steamed ) ~4 ( you | she | he ) ~1 ( used | dropped | drank | drank from | left behind | touched | wore | threw out | threw away | signed with | put out | sat in | breathed )",
        "( pictures | photos | photographs | footage | video | vid | shots | snaps | set | film | clip | clips | hundred | hours ) ~3 of ~1 ( your ~2 $staff | the ~1 $staff | you | her | him | both | them | your ~3 ) ~2 ( getting | leaving | at their | at your | at her | at his | with | in her | in his | in your | walking | coming | going | asleep | out | all in | on your | on her | from behind | outside | taking | putting )",
        "( i | we ) ~3 ( photograph | photographed | snap | snapped | film | filmed | filming | video | videoed | videoed ) ~2 ( you | her | them | each of | every one of | your ~2 $staff | the girls ) ~2 ( from | at | in | on | car | cars | leaving | getting | coming | going | house | home | through | asleep | walking | every )",
        "( new | another | fifth | third | fourth | fake | second ) ~1 ( account | insta | instagram | number | profile | sim | facebook ) ~~6 ( you | her | him | blocking | block | blocked )",
        "( every | each ) ~1 ( number | account | profile | time ) ~1 ( you | she | he ) ~1 ( block | blocks | blocked | change | changes | changed | log on | logs on | moves | move | post | posts )",
        "( your | her | his ) ~1 ( number plate | reg | registration | face | photo | picture | address | name ) ~5 on my ~1 ( fridge | wall | ceiling | lock screen | dartboard | bedroom | kitchen )",
        "( lock screen | screensaver | wallpaper ) ~2 ( you | her | him | your )",
        "( see | know | noticed | tell ) ~2 ( when | what time | how often | how late ) ( you | she | he ) ~1 ( are | is | was | were | go | goes | went | log | logs )? ~1 ( online | on whatsapp | active | up till | up until | to bed | last seen | typing )",
      ],
      unless: [
        WORK.replace(" | office", ""),
        THANKS,
        "( my ~1 | our ~1 ) ( son | daughter | mum | dad | mother | father | husband | wife )",
        "( evidence | damp | parking | blocked drive | zigzags | engine running )",
      ],
      strength: 0.65,
      why: "The writer keeps things or pictures of somebody, or follows them on line.",
      fires: "I've kept the cup you drank from.",
      silent: "I've kept the card you sent with the form.",
    },
  ],
};
