/** Watching that the writer tells in passing: what has changed, what was worn, what a house cost, who said what, how long the list is. Data only. */
import type { RuleFile } from "../rule.ts";

const WHO = "( you | she | he | u | $title _ | your ~2 $staff | the ~1 $staff | that ~1 $staff | ye )";
const WHOSE = "( your | her | his | ur | yer | $title _ 's | $name 's | $staff 's )";
const WORK =
  "( office | letter | letters | form | complaint | reference | application | report | website | invoice | bill | inspection | repair | contractor | appointment | policy | procedure | department | team | email | emails | ward | clinic | surgery | counter | desk | council | meeting | refund | minutes | newsletter | leaflet | helpline )";
const MINE = "( my | our | me | us | mine )";
const THANKS = "( thank | thanks | please | congratulations | condolences | hope | sorry | sympathy | bless )";

export const STALKING_TOLD: RuleFile = {
  category: "stalking",
  vetoes: ["reported", "policy", "supposed"],
  quote: "clause",
  rows: [
    {
      id: "has-changed",
      match: [
        `${WHO} ~1 ( have | has ) ~1 ( changed | dyed | cut | started | taken to | moved | stopped | put up | swapped | painted | cut down | had | got | bought | hung | fitted ) ~4 ( hair | fringe | plates | plate | your route | her route | his route | ur route | way home | curtains | blinds | blind | coat | perfume | ring | lodger | fence | front door | surname | bedroom | gym | hedge | extension | conservatory | loft | kitchen done | walk | run | new car | new coat | new dog | puppy | baby | nets | pyjamas | side of the bed | alarm )`,
        "( changed | moved | swapped ) the ( plates | locks | car | curtains | blinds ) ~1 have we",
        `( ${WHO} | $closeOnes ) ~1 ( suit | suits | suited ) ~1 ( you | her | him | the house )`,
        `( you | she | he ) ( do | does | did | have | has | would | can ) not ~1 ( always | often | usually )? ( lock | locks | close | closes | shut | draw | draws | look | looks | use | uses | answer | answers | notice | check ) ~3 $private`,
      ],
      unless: [WORK, MINE, THANKS, "?"],
      why: "The writer lets somebody know that they notice what changes in their private life.",
      fires: "I notice you've had your fringe cut.",
      silent: "I notice you've had your funding cut.",
    },
    {
      id: "worn-and-seen",
      match: [
        "( you | u | ye ) ~1 ( wore | were wearing | was wearing | had on | in ) ( the | that | your | a | those | dem | ur )? ~2 ( coat | scarf | dress | skirt | hoodie | pyjamas | pjs | nightie | dressing gown | bra | blouse | jumper | cardigan | boots | trainers | leggings | bikini | robe | towel | hat | hood | gloves | anorak | tights | heels | jeans | slippers | earrings | shirt )",
        "( in | wearing | like ) ( your | ur | them | those ) ~2 ( pyjamas | pjs | nightie | dressing gown | bra | bikini | robe | underwear | knickers | leggings | towel )",
        "i ( like | liked | love | loved | prefer | preferred ) ( it | you | her | him ) ~1 ( when you | when she | when he | better | more | long | down | up | best | in that | in the | in your | asleep | alone )",
        "( i | we ) ( like | liked | prefer | preferred ) the ~2 ( old | new | blue | red | green | other | yellow | white | grey | pink ) ~1 ( ones | one | coat | curtains | dress | hair | car | door )",
        `( silver | grey | red | blue | black | white | green | yellow | pink ) ( astra | audi | corsa | fiat | fiesta | golf | polo | mini | kia | yaris | clio | focus | qashqai | volvo | bmw | merc | mercedes | skoda | prius | tesla | juke | saab | jag | hatchback | people carrier | pickup | moped | vespa ) ~~6 ( child seat | car seats | lashes | yours | is hers | is his | you drive | she drives | he drives | home | is not it | level | every night )`,
        `every ( outfit | dress | coat | blouse ) ~2 ( you | she | he )`,
      ],
      unless: [
        WORK,
        MINE,
        THANKS,
        "( crash | collision | hit | scratched | dented | blocking | parking permit | badge | uniform )",
      ],
      why: "The writer tells what somebody wore or drove where they were seen.",
      fires: "You wore that grey scarf at the lights.",
      silent: "You had that grey file out at the hearing.",
    },
    {
      id: "keeps-a-list",
      match: [
        "( i | we | ive ) ~2 ( keep | kept | keeping | have | got | been keeping | started ) ~1 ( a | an | the )? ~1 ( list | log | diary | record | note | notebook | chart | map | file | folder | calendar | timetable | scrapbook | spreadsheet | album | tally ) ~1 ( of | on | about | with | for ) ~1 ( you | her | him | she | every ~2 you | every ~2 she | every ~2 he | where ~1 ( you | she | he ) | when ~1 ( you | she | he ) | what ~1 ( you | she | he ) | your | who ~1 ( you | she | he ) )",
        "( write | writing | written | wrote | note | noted | noting | jot | jotted | log | logged | logging | time | timed | timing | count | counted | counting | chart | record | recorded | map | mapped | memorised | marked | marking ) ~2 ( every | what | when | where | which | who | how | each ) ~3 ( you | she | he ) ~1 ( wear | wears | wore | come | comes | go | goes | went | leave | leaves | left | get | gets | got | walk | walks | put | puts | park | parks | smoke | smokes | eat | eats | live | lives | laugh | blink | stop | stops | have | has | are | is | turn | take | takes | meet | meets | with )",
        `( notebook | notebooks | a log | the log | diary | game book | spreadsheet | scrapbook | index card | dossier | ledger | folder | corkboard | timetable | chart ) ~~6 ( on you | of you | about you | only you | just you | on her | on him | of her | about her | her hours | your hours | her name | your name | $name 's | children | kids | reg | number plate | registration | is her | is you )`,
        `( update | updated | updating | add to | adding to | keep ) it ~1 ( daily | every day | every night | each day | each night | weekly | every evening | up to date | as i go )`,
        `( car | reg | registration | hours | shifts | school | children 's names | kids names | address | husband | gym | partner | number plate | house | nursery | dog ) ~~2 , ~1 ( car | reg | registration | hours | shifts | school | the school | children 's names | kids names | address | husband | gym | partner | number plate | house | the house | nursery | dog | the dog ) ~~2 , ~2 ( car | reg | registration | hours | shifts | school | names | address | husband | gym | partner | number plate | house | nursery | dog | all of it | the lot )`,
        `( got | have ) ( it | them ) all ( written | noted | down | mapped | logged | here | on my phone | on film | in my head )`,
        `( your comings and goings | her comings and goings | creature of habit | your comings | her comings | days off are )`,
        `( nights | days | weeks | weekends | evenings | mornings | months ) ~1 ( now )? , ~2 ( outside | opposite | watching | waiting | in the car | in a lay by )`,
      ],
      unless: [
        WORK,
        "( bins | seizures | medication | symptoms | phone calls | noise | neighbour | barking | blood pressure | sugar | buses | bus )",
        "( my | our ) ~2 ( son | daughter | mum | dad | mother | father | husband | wife | pain | child | kids )",
      ],
      why: "The writer keeps a record of somebody.",
      fires: "I keep a log of what time she gets in. I update it daily.",
      silent: "I keep a log of what time the bus gets in.",
    },
    {
      id: "what-it-cost",
      match: [
        `( land registry ~3 ( pounds | price | paid | quid | you ) | rightmove | zoopla | planning portal | planning application | floor plan | floorplan | title deeds | companies house | electoral roll | 192 | google earth | mot | dvla | probate | ancestry | birth announcement ) ~~8 ( your | you | her | she | his | he | bedroom | bungalow | windows | stairs | nursery )`,
        `( you | she | he | your ~1 | $title _ | they ) ~1 ( paid | gave | bought | spent | owe | owes | remortgaged | sold ) ~~6 ( for ~1 ( bungalow | house | flat | cottage | place | semi | extension | terrace ) | mortgage | for it in | thousand for | on the house | on the kitchen )`,
        `( pounds | thousand | k | grand ) ~2 ( for | on ) ( the | your | that | her | his ) ~2 ( bungalow | house | flat | cottage | place | semi | extension | conservatory | kitchen | loft )`,
        `( plans | layout | drawings | floor plan | particulars | photographs | photos ) ~~4 ( your | her | his ) ~2 ( house | bungalow | flat | extension | conservatory | home | new place | cottage | bedroom | loft )`,
        `( know | got | have | seen | learned | learnt ) the layout ~4`,
        `( your | her | his ) ~1 ( overdraft | decree | blood type | blood group | pin | cloud | snap map | location | tinder | dating profile | baby monitor | garage code | door code | alarm code | burglar alarm | bank statement )`,
        "your ~1 ( maiden name | mortgage | divorce | doorbell camera | bank balance | payslip ) ~3",
      ],
      unless: [
        WORK,
        MINE,
        THANKS,
        "( planning committee | objection | objections | neighbour | salary is | wages are paid | public purse | taxpayer | council tax )",
      ],
      why: "The writer has looked into somebody's house, money or past.",
      fires: "You paid three hundred thousand for the bungalow, I see from the Land Registry.",
      silent: "I paid three hundred pounds for the search and the drains.",
    },
    {
      id: "takes-their-place",
      match: [
        `( i | we ) ~2 ( joined | enrolled | signed up | booked | volunteered | put in for | moved | changed | swapped | took | taken | take | started | rented | bought | got a job | given notice | asked for a transfer ) ~~9 ( so as to be ( near | nearer | next | on your | on her | on his | where | with you ) | so that i can see | so that i could see | so i can see | so i could see | so i can watch | so i can be near | to be on | to be near | near you | near her !( mum | dad | school | work ) | where you ~1 ( live | go | work | drink | swim | train | shop | are ) | where she ~1 ( lives | goes | works | drinks | swims | trains | shops | is ) | where he ~1 ( lives | goes | works | drinks | swims | trains | shops | is ) | next to you | next to hers | next to yours | her bus | your bus | her night | your night | same one as | her class | your class | on hers | overlook | opposite hers | opposite yours | on to yours )`,
        `( i ) ~2 ( go | wait | sit | stand | park | walk | take my lunch | drink | eat | shop | swim | run | train | catch | am | be ) ~4 ( where | wherever | whenever ) ${WHO} ~2 ( goes | go | is | are | eats | eat | drinks | drink | shops | shop | parks | park | gets | get | live | lives | stops | takes | take | smoke | smokes | stand | stands | walks | walk | works out )`,
        `( wherever | everywhere | any place | each place ) ~1 ( you | she | he ) ~1 ( eat | eats | drink | drinks | shop | shops | goes | go | move | moves | sit | sits | run | runs | walk | walks | turn | turns | look | looks | is | are )`,
        `( i | we ) ~1 ( was | were | have been | been | sat | stood | stand | sit | wait | waited | got | lie | lay | hid | knelt | parked | climbed | crouched ) ~6 ( right behind you ~3 on | right behind her ~3 on | next bench | next table | next pump | next pew | next lane | next carriage | in the bushes | in the hedge | behind the hedge | under the hedge | in your hedge | shrubbery | lay by | touchline | back lane | up a tree | under the tarp | viewing gallery | balcony over | room across | room opposite | the other side of the fence | other side of the wall | through the letterbox | through the glass | at the railings )`,
        "( i | we ) ~2 ( did not | never | have not ) ( introduce myself | let on | make myself known | announce myself | go over to her | come over to you ) ~3",
        `( good | long | proper ) ~1 ( look | nosy | nose | stare ) ~1 ( at | round | in | through ) ( you | her | him | your | somebody | the house | ${WHOSE} )`,
        `( same | next ) ~1 ( train | carriage | bus | gym | pool | lane | class | cafe | pub | church | pew | row | hotel | flight | campsite | restaurant | hairdresser | dentist ) ~~3 ( as you | as her | as him | you get | you use | she gets | she uses | he gets | he uses | to yours | to hers | to his )`,
      ],
      when: { by: ["writer", "ally", "none", "thing"] },
      unless: [
        WORK,
        "( queue | ward | waiting room | ( my | our ) ~2 $closeOnes | school run | bus stop every | ambulance )",
        THANKS,
      ],
      why: "The writer goes where somebody is, to be near them or to see them.",
      fires: "I changed my hours so as to be on your train.",
      silent: "I changed my hours so as to be in for your engineer.",
    },
    {
      id: "asked-about",
      match: [
        `( i | we | my ~1 $ownLads ) ~1 ( had | have had | got | been having | was having ) ~2 ( a )? ~1 ( chat | word | natter | cup of tea | tea | coffee | drink | pint ) with ${WHOSE} ~2 ( $closeOnes | cleaner | au pair | postman )`,
        `( your | ur | her | his ) ~1 ( mum | mother | dad | father | nan | gran | sister | brother | daughter | son | lad | wife | husband | ex | neighbour | neighbours | cleaner | au pair | babysitter | hairdresser ) ~1 ( thinks | accepted | lets me | invited | says hello | waves | tells me | trusts me | knows me | calls me | recognises me | smiled at me | chats | added me | told me ~2 where | told me ~2 about ) ~3`,
        "( people | folk | a little bird | neighbours | everybody | lads | kids | kid | barman | barmaid | postman | milkman | caretaker | porter | pound to | fiver to | tenner to ) ~2 ( tell | tells | told ) me ~1 ( when | where | what | which | who | about ) ~1 ( you | she | he | your | her | his )",
        `( i | we ) ~2 ( understand | gather | hear | believe | am told | are told | see ) ~2 ( your | her | his ) ~1 ( own )? $closeOnes ~~5 ( still | lives | live | alone | goes | is at | in her own | in his own | at the | on her own | bungalow | school | home | expecting | works | keeps )`,
      ],
      unless: [
        WORK,
        MINE.replace("my | ", "").replace("me | ", ""),
        THANKS,
        "( if | treat | imagine | sewage | damp )",
      ],
      why: "The writer has spoken to people about somebody, or knows their people.",
      fires: "I had a natter with your neighbour about you.",
      silent: "I had a natter with my neighbour about you.",
    },
    {
      id: "left-for-them",
      match: [
        "( it is | it was | that was | that is | that were | all | only ) me ( who | that | who keeps | that keeps | ringing | knocking | tapping | leaving | at | on | in | behind | waving | outside ) ~~6 ( your ~1 ( car | door | step | gate | window | bell | phone | house | mother | mum | bonnet | bins | garden ) | her ~1 ( car | door | step | gate | window | bell ) | you ~3 ( last night | heard | at night ) )",
        `( i | we ) ~2 ( left | leave | leaving | put | pushed | posted | popped | pinned | tied | sent | hung | dropped | slipped | tucked ) ~6 ( on | under | through | in | at | behind | by ) ${WHOSE} ~2 ( bonnet | windscreen | wiper | wipers | gate | gatepost | doorstep | step | mat | porch | pillow | locker | gym bag | pocket | letterbox | own door | garden | front door | car | doorhandle | handlebars | saddle | desk drawer | bed | balcony | windowsill | sill | lawn | shed )`,
        `( who do you think | guess who | ask ${WHO} who | wonder who ) ~2 ( sent | left | put | rang | ordered | was ) ~6`,
        "( kept | keep | hung on to | held on to | sleep with | smell | picked up | saved ) ~2 ( your | her | his ) ~1 ( glove | scarf | lanyard | cup | coffee cup | wristband | hair | hairband | pen | tissue | lipstick | umbrella | jumper | cardigan | mug | receipt | bus ticket | sock | diary )",
        `( ring | rung | rang | phone | phoned | call | called | listen | listened ) ~4 ( just to hear | to hear ) ( her | his | your | you | him ) ~2`,
        "( your | her | his | you keep ~1 | she keeps ~1 | he keeps ~1 | you hide ~1 | you leave ~1 | she leaves ~1 ) ~1 ( spare key | key ) ~2 ( under | in | behind | beneath ) ~1 ( the | your | her | his | a | that ) ~2 ( pot | flowerpot | mat | gnome | plant | brick | stone | meter box | cactus | shed | geranium | planter | frog | hedgehog | step | ledge )",
      ],
      unless: [WORK, "( my | our )", "( bin | bins | card for | thank | sorry | meter reading | delivery | courier )"],
      why: "The writer has left something for somebody in private, kept something of theirs, or hidden who they are.",
      fires: "It's me who's been leaving the daffodils on your car.",
      silent: "It's me who's been leaving the messages on your helpline.",
    },
    {
      id: "look-up-now",
      match: [
        "( look up | look out | look behind you | look out of the window | look to your left | turn round | turn around | give us a wave | wave if ) ~~8 ( me | i am | i can | waving | see me )",
        `i can see ~1 ( you ~1 ( through | from | at | in | on | now | sitting | . ) | her ~1 ( from | through | at | now ) | into | right in | straight in | the ~1 ( bedroom | kitchen | landing ) | your ~2 | what you | when you | when she | when he | who comes ) ~4`,
        "( you are | u are | you were | your ) ( reading this | asleep | in the bath | in the shower | in bed | in your kitchen | on the sofa | hanging out | packing | undressing | getting changed | watering | feeding the )",
        "( she | he | officer | nurse | manager ) ( is | was ) ( in the bath | in the shower | undressing | getting changed | hanging out ~2 washing | watering | in her nightie | at the window )",
        "( you | she | he ) ( look | looks | looked ) ~2 ( different | lovely | peaceful | tired | pretty | better | nice | sad ) ( asleep | sleeping | when you | when she | in the | in your | with your hair | out of | today )",
        "( shut | close | draw | pull | drawing | closing | shutting | locking | lock ) ~1 ( your | the | her | his | those | yer | ur ) ~2 ( blind | blinds | curtains | curtain | nets | back door | side gate | bathroom window | kitchen window | patio door | side door | garage )",
        "( view | sight ) of ( your | her | his | the ~1 ) ~3 ( bedroom | kitchen | garden | patio | landing | bathroom | house | window | front door | drive | living room | lounge )",
      ],
      unless: [
        WORK,
        MINE.replace("me | ", ""),
        "( please | cctv camera | planning | overlooking | privacy | hearing | queue )",
      ],
      why: "The writer is near somebody at this moment, or shows that they can see them.",
      fires: "Look up from your screen. I can see you from the roof.",
      silent: "Look up my claim on your screen. I can wait until two.",
    },
    {
      id: "where-they-were",
      match: [
        "( i was | we were | i went | i stood | i sat | i came ) ~3 ( half marathon | marathon | 10k | parkrun | park run | fun run | triathlon | nativity | school play | sports day | christening | baptism | wedding | recital | five a side | netball | gala | fete | carol service | slimming world | line dancing | zumba | pilates | yoga | spin class | spinning | barbecue | hen do | stag do ) ~~9 ( she | he | you | her | his | your )",
        "( half marathon | marathon | 10k | parkrun | park run | fun run | triathlon | nativity | school play | sports day | christening | baptism | wedding | recital | concert | five a side | netball | gala | bake sale | fete | choir | panto | line dancing | zumba | pilates | yoga | slimming world | spin class | book club | quiz night | bingo | salsa | crossfit | bowls ) ~~9 ( i was there | i stood | i sat | i clapped | i joined | i watched | i held | i have joined | i go | i went | i am | next mat | your mat | touchline )",
        `( you | she | he | $title _ | your ~1 $staff ) ~1 ( do | does | goes to | go to | play | plays | play for | swim | swims | train | trains | sing | sings | coach | coaches ) ~2 ( slimming world | five a side | netball | choir | yoga | zumba | pilates | line dancing | parkrun | the gym | spin class | salsa | bowls | lengths | touch rugby | sunday league | crossfit | badminton )`,
        `( mon | tues | tue | weds | wed | thurs | thu | fri | monday | tuesday | wednesday | thursday | friday | saturday | sunday ) ~~1 ( outside | gym | yoga | dentist | swimming | her mum 's | hers | the gym | pub | choir | at her | school run ) ~~3 ( tues | weds | wed | thurs | fri | tuesday | wednesday | thursday | friday | saturday | sunday )`,
        "( they | lads | boys | brothers | sons | mates | cousins | nephews ) ~1 ( know | knows ) ~1 ( the car park | what time | which | where | when | her | his | your ) ~2 ( you | she | he | knock off | finish | finishes | car | shift | shifts | house | gate | reg )",
        `i know ~1 ( she | he | you ) ~1 ( is | are | 's | was | were ) ~1 ( at | on | in | off | out | back | there | home ) ~3 ( monday | mondays | tuesday | tuesdays | wednesday | wednesdays | thursday | thursdays | friday | fridays | saturday | saturdays | sunday | sundays | nights | lates | earlies | alone | till | until | days )`,
        `( finish | finishes | knock off | knocks off | clock off | clocks off | leave | leaves | get out | gets out | off shift ) ~1 at ~3 ( and | , ) ~1 ( walk | walks | cut | cuts | go | goes | catch | catches | get | gets | cross | crosses | drive | drives | park | take | takes )`,
      ],
      unless: [WORK, "( my | our )", THANKS, "( bus | coach driver | lollipop )"],
      why: "The writer tells where somebody spends their time.",
      fires: "I was at the parkrun on Sunday and stood by the finish till she came in.",
      silent: "I was at the library on Sunday and stood by the machine till it came on.",
    },
  ],
};
