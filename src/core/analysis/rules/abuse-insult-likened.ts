/** Insults by likening: what has more about it than somebody, what talking to them is like, what they are beside. Data only. */
import type { RuleFile } from "../rule.ts";
import { either } from "./either.ts";

/** Whoever may come off worse, at the end of a comparison. */
const WHOM =
  "( you | him | her | them | those | these | whoever | ye | yous | $runDown | $someStaff | any of ( you | them | your ) | all of ( you | them ) | the ( lot | pair | rest | person | one | woman | man ) | your ( lot | office | team | department | whole | entire | average | so called | _ $staff ) )";
/** Words that weigh one against another. */
const MORE =
  "( more | better | brighter | quicker | sharper | firmer | warmer | livelier | stronger | keener | finer | bigger | greater | wider | higher | nicer | kinder | wiser | cleverer | smarter | politer | softer | cleaner | longer | larger | deeper | fuller )";
/** What people have come upon and set above somebody. */
const COME_UPON =
  "( met | meet | known | knew | kept | keep | owned | own | bred | had | have | seen | encountered | dealt with | come across | scraped | wiped | flushed | trodden in | trod in | stepped in | stood in | removed | pulled | picked | coughed up | sneezed | buried | boiled | eaten | binned | thrown out | talked to | spoken to | sat next to | worked with | cross examined | found | caught | swatted | brushed off | hosed off | grown | fed )";
/** What somebody may have none of. */
const MERIT = either(
  "life conversation sense warmth initiative gumption sympathy compassion manners feeling feelings personality charm intelligence brains brain empathy enthusiasm urgency backbone spine humanity response expression emotion spark wit nous heart soul grace wisdom vocabulary tact dignity conscience intellect insight imagination character presence charisma drive energy curiosity decency kindness patience hygiene morals scruples courage integrity",
);

/** What may be run down like a person and feels nothing. */
const THINGS = `${either(
  "website portal app hotline helpline line phone tracker system machine heater boiler lift bin bins letter letters email emails reply form report policy loop logo scheme plan bus buses points leaflet door lock ramp light lights radiator menu chatbot robot automated process flat bedroom floor house room ice water dinner dinners custard soup gravy bread road streetlight lamp building weeds ground sign signs shelter junction dog car bed chair page document proposal decision statement answer guidance music",
)} ( is | was | are | were | 's | has | had | have | , )`;

export const ABUSE_INSULT_LIKENED: RuleFile = {
  category: "abuse.insult",
  vetoes: ["reported", "selfInsult", "kind", "policy", "asked", "wordTalk", "condemned"],
  quote: "words",
  rows: [
    {
      id: "more-in-it",
      match: [
        `${COME_UPON} ~6 with ( a | an )? ${MORE} ~6 than ~1 ${WHOM}`,
        `with ( a | an )? ( more | better | bigger | livelier ) ~2 ( going on | happening | about it | about them | upstairs | up top | between ~1 ears | up there ) ~2 than`,
        `${COME_UPON} ~1 ${MORE} ~1 ( $duller | $dimmer | corpses | furniture | vegetables | animals | objects | things )`,
        `${COME_UPON} ~2 ( more | better | livelier | warmer ) ~1 ${MERIT} ~1 ( in | from | out of | off | with ) ( a | an | the | my | our | any | some )? ~3 ( $duller | $dimmer )`,
        `( $duller | $dimmer ) ~~1 ( with | has | have | had | shows | show | displays | possesses ) ( a | an )? ${MORE} ~5 than ~1 ${WHOM}`,
        `( more | better ) ~1 ${MERIT} ~~4 than ( all of | the whole of | the rest of | most of )? ( you | him | her | them | your ~1 $staff | $runDown )`,
        `( more | better | greater | nicer ) ~1 ${MERIT} ( with it | to boot | as well | and all | into the bargain )`,
      ],
      unless: [
        "( my | our ) ~2 ( had | has | have | deserves )",
        THINGS,
        "( need | needs | deserve | deserves | want | expect | expected | ask | asked | hoped ) ~3 ( more | better )",
      ],
      despite: ["reported"],
      strength: 0.76,
      why: "The words set a beast or a thing above somebody.",
      fires: "I've kept ferrets with a better head for figures than your clerk.",
      silent: "I've kept ferrets in a hutch of that make.",
    },
    {
      id: "like-talking-to",
      match: [
        "( like | as well | well be | worse than | may as well | more use ) ~2 ( talking | talk | speaking | speak | explaining | explain | arguing | argue | reasoning | reason | dealing | posting | post | writing | write | teaching | teach | training | train | asking | ask | reading | singing | sing | pleading | appealing | selling | dictating | emailing | email | phoning | negotiating | debating | conversing | handing | giving | give | feeding | watching | preaching | whistling | waving | addressing | consulting ) ~3 ( to | with | at | for )? ( a | an | the | my | some | your | next door 's ) ~1 $duller",
        "( explain | explained | explaining ) ~5 to ( a | the | my ) ~1 ( $duller | cat | dog | goldfish | labrador | toddler )",
        "( sense | answer | answers | use | joy | help | luck | response ) ~2 ( out of | from ) ( a | an | the | my ) ~1 $duller",
      ],
      unless: [
        "( website | app | system | machine | chatbot | phone line | menu | automated | portal | lift ) ~3",
        "would like to",
        "( my | our ) ~1 ( son | daughter | child | pupil )",
      ],
      despite: ["reported"],
      strength: 0.72,
      why: "The words liken speaking with somebody to speaking with a beast or a thing.",
      fires: "Writing to you is like posting letters to a turnip.",
      silent: "Writing to you is like posting letters to my old school.",
    },
    {
      id: "trained-beast",
      match: [
        "( a | an | even a | any | some ) ( half )? ( trained | lobotomised | concussed | drunken | drunk | tipsy | witted | blind | blindfolded | stuffed | performing | average | alert | stunned | sedated | stoned | legged | eyed | brained | asleep | comatose | confused | hungover | dying | brain dead ) ~1 ( $duller | $dimmer ) ~~4 ( could | would | can | might | has | is | knows )",
        "( was it | is it | who | completed by | written by | done by | run by | decided by | assessed by | staffed by | handled by | managed by | answered by | designed by | trained by | typed by | led by | are you | what are you | is that | by ) ~~4 ( a | an | some | one of ) ( team of | group of | room of | roomful of | troop of | bunch of | pair of )? ( trained | lobotomised | concussed | drunken | drunk | blind | stoned | stunned | sedated | deranged | dozy | half dead | half asleep | brain dead | demented | actual | particularly slow ) ( $duller | $dimmer | teenagers | squirrel | hedgehog )",
        "( lobotomised | concussed | lobotomized ) ~1 ( $duller | $dimmer )",
        "( what are you | what is she | what is he | are you ) ~~3 ( a | an ) ( $duller | $dimmer | vegetable | vegetables | animal | child ) ( ? | . | or )",
        "( actual | literal | complete ) ( vegetable | vegetables | cabbages | turnips | muppets | toddlers )",
      ],
      unless: ["( my | our ) ~2 ( dog | cat | son | daughter )", "( safari | zoo | farm | vet )"],
      despite: ["reported"],
      strength: 0.74,
      why: "The words set a beast or a thing above somebody.",
      fires: "A concussed hedgehog could have read that form.",
      silent: "A concussed patient should have been seen at once.",
    },
    {
      id: "wit-of-a",
      match: [
        `( has | have | had | with | got | and | all | possess | possesses | shows | showed | display | displays | you would ) ( all | about | roughly | only | exactly )? the ( emotional | moral | social | people | mental | reading | listening | customer service | attention | bedside | personal | telephone | speed of | turning )? ( brain | brains | wit | wits | ${MERIT} | range | reach | skill | skills | agility | age | span | manner | grip | arithmetic | reflexes | appeal | listening | sensitivity | subtlety | depth | speed | finesse | foresight | memory | attention | spelling | arithmetic | work ethic | grasp | stamina | posture | looks | breath | table manners | face | temperament | disposition | competence | common sense | self awareness | ambition | spirit | sincerity | honesty | bearing ) ( and ( the )? ( ${MERIT} | brain | brains ) )? ( of | you would expect of | that you would find in | one expects of ) ( a | an | my | some | your average | garden | wet | the )? ~1`,
        "( brain | brains | wit | wisdom | charm | warmth | manners | vocabulary | personality | morals | mind | intellect | heart | tongue | emotional range | attention span | memory | compassion ) ( like | of ) ( a | an | the )? ~1 ( $duller | $dimmer | wasp | razor | sieve | stone | stones | flint | ice | porridge | mince | mush | custard | soup | sponge | colander | dishcloth | crocodile | viper | adder )",
        "( porridge | mince | custard | soup | sawdust | jelly | cotton wool | blancmange | cold tea | fluff | straw | feathers | sand | concrete | sponge | suet | mashed potato | treacle ) ( for | instead of | in place of | where ) ~2 ( brain | brains | blood | heart | sense | head )",
        "( ice | vinegar | antifreeze | bile | cold soup | cold tea ) ( for | in ~1 veins ) ~1 ( blood )?",
        "( head | heid | heads | skull ) ( is | are )? ( full of | full o | fu o | like | made of | stuffed with ) ~2 ( mince | nothing | straw | feathers | sawdust | wind | air | hot air | cotton wool | wood | wool | custard | soup | stones | rocks | calabash | turnip | turnips | mush | mud | porridge | balloon )",
        "( stone | brick | swinging brick | lump of ice | block of ice | bag of frozen peas | calculator | cash register | cold stone ) ( for | where ~1 | instead of ) ~2 ( heart | soul )",
      ],
      unless: [
        "( my | our | i | we ) ~2 ( heart | head | memory | brain )",
        THINGS,
        "of ( a | an ) ( saint | angel | old friend | true | good | great )",
        "( mind | age | brain | understanding ) of ~2 ( child | year old | toddler | baby | infant )",
      ],
      despite: ["reported"],
      strength: 0.74,
      why: "The words give somebody the wit or heart of a beast or a thing.",
      fires: "Your porter has the emotional range of a bollard.",
      silent: "Your porter has the full range of bollard keys.",
    },
    {
      id: "no-more-than",
      match: [
        `( no | not | little | not much ) ( more | much ) ~2 ( ${MERIT} | clue | idea | use | heart ) ( in ~2 | about ~2 )? than ( a | an | the | my ) ~1`,
        "( as much | about as much | about as | nearly as | almost as | half as | twice as | no more | every bit as | just as | as ) ( use | useful | use as | bright | sharp | quick | clever | smart | warm | welcome | helpful | interesting | human | lively | charming | attractive | friendly | sympathetic | thick | dim | dense | slow | slippery | false | fake | common | genuine | convincing | intelligent | caring | cheerful | popular | trustworthy | reliable | honest | competent | empathetic | sensitive | subtle | charismatic | pleasant | ugly | bent | crooked | daft | two faced | ignorant ) as ( a | an | the | your | her | his | two | that | their ) ( $duller | $dimmer | chocolate | wet | dead | damp | burst | broken | blunt | glass | paper | rubber | concrete | boiled | stuffed | cardboard | inflatable | blackout | blancmange | cut | nine bob | three pound | one legged | ashtray on | handbrake on | eyelashes | teeth | lashes | toenail | verruca | trapdoor | fart | turd | bag | box | sack | bucket | tin | bowl | slice | lump | block )",
        "( common | lazy | ugly | slippery | slimy | sour | false | idle | two faced | shifty | mean | bent | crooked | ignorant | oily | greasy | shallow | false ) as ( a | an | your | his | her | the )? ( muck | mud | pig | pigs | eel | eels | sin | owt | vinegar | cut cat | fish | stone | ditchwater | lemon | lemons | trout | toad | duck 's arse | hairpin | corkscrew | bag of | box of | barrel | boiled | planks | plank | bricks | snake | weasel | whelk | teeth | eyelashes | tan | nails | smile | snail | sloth | dog | nine bob note | puddle | saucer )",
        "( it | that | they | there ) ~2 an insult to ( insects | pigs | animals | donkeys | dogs | rats | snakes | monkeys | weasels | vegetables | planks | idiots | morons | clowns | cows | slugs | pond life | apes )",
        "( call | called | calling | compare | comparing | likening ) ( you | him | her | them ) ( a | an | to | with )? ~3 , ~~1 ( but | only | except | if it were not | would be | is | that would be | would insult | is unfair )",
        "( i would | i could | i might | i was going to | i am tempted to | i will not | i will ) ~1 ( call | compare | liken ) ( you | him | her | them ) ( a | an | to a | to an ) ~2",
      ],
      unless: ["( i am | i was | my | our | we are | me ) ~4", THINGS, "( not | never ) ~1 ( call | compare | liken )"],
      despite: ["reported"],
      strength: 0.74,
      why: "The words liken somebody to a beast or a thing.",
      fires: "Your clerk is about as bright as a blackout.",
      silent: "Your letter is about as clear as it can be.",
    },
    {
      id: "off-my-shoe",
      match: [
        "( scraped | scrape | wiped | wipe | trodden | trod | stepped | stood | flushed | peeled | hosed | picked | washed | cleaned | coughed | dug | brushed | swatted ) ( up | away )? ~1 ( better | nicer | cleverer | cleaner | brighter | bigger | livelier | smarter | kinder | warmer | more ~1 | less ~1 | things | stuff | animals | objects ) ~5 ( off | in | from | on | down | under | out of | up | with ) ~4",
        "( something | summat | things | muck | dirt | filth | stuff | what ) ( that )? ( you | i | we | one | people | they | someone | a ( cat | dog | drain ) ) ( would | might | could | have )? ~1 ( scrape | scraped | wipe | wiped | tread | trod | trodden | step | stepped | flush | flushed | hose | hosed | peel | peeled | coughed up | sicked up | dragged in | ( find | see | pick up | fish ) ( under | floating | in a | at the bottom | on the bottom | growing | crawling | stuck | behind | out of ) ) ~1 ( off | in | down | under | up | on | from | a | . | out )?",
        "( under | off | on | from ) ( my | the ( bottom | sole ) of ( my | your | a ) ) ( shoe | shoes | boot | boots | trainer | trainers )",
        "something ( under | from under | out of | off ) ( a | the ) ~1 ( rock | stone | log | skip | drain | sewer | pond | graveyard | plughole | gutter | swamp | bin )",
        "( look | looks | looked | smell | smells | smelt | stank ) ( like )? ( something )? ~2 ( out of | from | off ) ( a | the ) ( skip | sewer | drain | tip | graveyard | ditch | gutter | horror film | zoo )",
        "( she | he | you | they | whole | row | bench | panel | lot | team ) ~2 ( look | looks | looked ) like ( a | an | something ) ~3 ( thumb | potato | dug up | coughed up | dragged | slapped | tramp | bag of spanners | burst | sack of | bin | wet log | corpse )",
      ],
      unless: [
        "( dog | dogs | my | our | road | path | mud | pavement | workmen | builders | left | tar | bathroom | carpet | fouling | glass | nail | needle | oil | grease ) ~5 ( off | in | from | on ) ~3 ( boot | boots | shoe | shoes | sole | heel | trainers | wellies | pan | toilet | drain )",
        "( litter | council | contractor | drain | flood | sewage | pipe | plumber | mould | water ) ~4",
        "( child | daughter | son | toddler | baby )",
        "( i | we ) ~3 ( like | as ) ~2 something",
        "( amazed | surprised ) ~2 what",
      ],
      despite: ["reported"],
      strength: 0.7,
      why: "The words liken somebody to dirt.",
      fires: "I've scraped cleverer things off my boot.",
      silent: "I've scraped the moss off my step.",
    },
    {
      id: "with-a-lanyard",
      match: [
        "( are | is | was | were | 's | just | only | nothing but | not | some | like ) ( just | only | nothing but | basically | nothing more than | not | really )? ( a | an ) ~2 ( with | in | wearing ) ( a | an )? ( lanyard | lanyards | clipboard | dandruff | acne | stamp | date stamp | biro | headset | attitude | body odour | pension | delusions | nostrils | bad breath | halitosis | council badge | name badge | badge and ~2 | cardigan | polyester ~1 | cheap suit | bad suit | shiny suit | warrant card | chip on )",
        "( glorified | jumped up | trumped up | failed | wannabe | self appointed | tinpot | tin pot | overgrown | bargain basement | pound shop | poundshop | poundland | cut price | discount | second rate | third rate | fourth rate | two bit | ten a penny | half baked | half educated | half cut | plastic | pretend | toy town | toytown | mickey mouse | overpromoted | over promoted | budget | washed up | two bob | tuppenny | tuppenny hapenny | trumped ) ( little | wee | old )? ( $staff | secretary | dinner lady | dinner ladies | traffic warden | typist | bouncer | bouncers | shop girl | shop assistant | shelf stacker | lollipop lady | lollipop man | tea boy | tea lady | meter maid | school prefect | prefect | prefects | monitor | milk monitor | policeman | policemen | hitler | napoleon | dictator | dictators | tyrant | call centre | quack | nobody | nobodies | child | children | schoolboy | schoolgirl | toddler | receptionist | bureaucrat | bureaucrats | sherlock | colonel | doctor | has been | lawyer | actor | politician | babysitter | babysitters | paper shuffler | has beens )",
        "( fur coat and no knickers | all mouth and no | all fur coat | all gong and no | all wind and no | all hat and no | all talk and no | more chins than | chinless wonder | gutless wonder | brainless wonder | spineless wonder | delusions of adequacy | delusions of grandeur | village idiot | bird brain | wet weekend | streak of | damp squib of a | empty vessel | paper shuffler | paper shufflers | stick insect | misery guts | greedy guts | face ache | trout faced | fat controller | ugly sisters | ugly sister | tweedledum | laurel and hardy | dumb and dumber | pinky and the brain | captain mainwaring | basil fawlty | david brent | mr bean | cruella | jabba | nurse ratched | professor plum | lady muck | lord muck | lord snooty | dolly daydream | little lord | miss high and mighty | mr high and mighty | madam high and mighty )",
        "( better looking | prettier | more attractive | nicer | more human ) ( with | in ) ( the phone | the dark | your mouth | a bag | the photograph )",
        "( face | teeth | haircut | ears | forehead | nose | chins ) ( like that | like his | like hers | like yours )",
      ],
      unless: [
        "( my | our | i am | i was ) ~3",
        "( character | film | panto | pantomime | cinderella | theatre | show | series | tv | mugs | stamps )",
        "there ( is | was | were | are ) ~3",
      ],
      despite: ["reported"],
      strength: 0.72,
      why: "The words mock somebody for what they are and how they look.",
      fires: "He's a turnstile with acne.",
      silent: "He's a steward with a torch.",
    },
  ],
};
