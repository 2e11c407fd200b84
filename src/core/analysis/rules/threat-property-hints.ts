/** Damage said sideways: what went the same way before, how little it would take, what somebody had better not leave standing. Data only. */
import type { RuleFile } from "../rule.ts";

/** Machines that go through walls when they are told to. */
const RAMS =
  "lorry | lorries | truck | van | digger | jcb | tractor | bulldozer | dumper | dozer | forklift | excavator | telehandler | loader | hitachi | komatsu | crane | roller | hgv | artic | wagon | flatbed | low loader | pickup | transit | jeep | land rover | caravan | motorhome | car | scooter | motorbike | trailer | tank | tonne | tonner | ton | tons | tonnes | bus | skip | mixer | mower | quad | wheels | bumper | bull bar | bucket | boat | horsebox | combine | hearse | taxi | cab | steamroller | scooter";
const FRONTS =
  "front | fronts | door | doors | glass | wall | walls | window | windows | reception | foyer | lobby | office | offices | building | entrance | gate | gates | atrium | waiting room | shutters | shutter | hall | barrier | counter | desk | showroom | shop | branch | depot | portico | canteen | hq | headquarters | conservatory | garage | fence | room | screens | frontage | clinic | surgery | chamber | station | hedge";
/** What is foul or spoils where it lands. */
const MUCK =
  "petrol | diesel | paraffin | paint | emulsion | gloss | cement | concrete | slurry | manure | sewage | muck | rats | mice | cockroaches | maggots | prawns | mackerel | offal | guts | bleach | acid | salt | rock salt | sugar | sand | glue | superglue | foam | oil | brake fluid | weedkiller | glyphosate | creosote | nitromors | stripper | tar | rubble | asbestos | rubbish | nails | plasterboard | plaster | blood | urine | piss | dung | compost | tarmac | bitumen | expanding foam | resin | syrup | molasses | thermite | chlorine | ink | dye | faeces | nappies | slop | soot | cattle | sheep | pigs | goats | bees | wasps | locusts | pigeons | live fish | firework | fireworks | smoke bomb | magnet";

export const THREAT_PROPERTY_HINTS: RuleFile = {
  category: "threat.property",
  vetoes: ["reported", "policy", "lawful", "leave", "play", "idiom"],
  quote: "clause",
  rows: [
    {
      id: "through-the-front",
      match: [
        `( ${RAMS} ) ~~5 ( through | into ) ~1 ( your | the | that | them | those | his | her | their | this | every ) ~3 ( ${FRONTS} )`,
        `( drive | driving | ram !to | ramming | reverse | reversing | plough | ploughing | crash | crashing | roll | rolling | steer | run | running | aim | send | straight | head first ) ~3 ( through | into ) ~1 ( your | that | them | those | his | her | their | the | every ) ~3 ( ${FRONTS} )`,
        `( fit | fits | goes | straight | go !( out | in ) | going !( out | in ) | nose first | full tilt | flat out | full speed | at speed | at forty | at fifty | at sixty ) ~2 through ~1 ( your | the | that | them | those | his | her ) ~2 ( ${FRONTS} )`,
        `( under | beneath ) ~1 ( my | a | the | our ) ~1 ( wheel | wheels | lorry | van | digger | roller | tracks | tractor | truck | bus | tyres )`,
      ],
      when: { by: ["writer", "ally", "none", "thing"], mode: ["future", "wish", "might", "present"] },
      unless: [
        "( my | our ) ~2 ( window | wall | front | door | house | garden | fence | gate | kitchen | bin | bins )",
        "( wheelchair | wheelchairs | pram | buggy | pushchair | walker | bins | thrown under | lol | ramp | fit through the | does not fit | will not fit | do not fit | card | cheque | letter )",
      ],
      despite: ["lawful", "reported"],
      why: "The writer says that something will be driven through a building or over a thing.",
      fires: "Thirteen tonnes of digger will go through them glass doors a treat.",
      silent: "Thirteen pages of plans will go through the letterbox.",
    },
    {
      id: "muck-on-thing",
      match: [
        `( ${MUCK} ) ~~5 ( into | in | through | over | down | onto | on | up | under | across | all over | round | inside ) ~1 ( your | his | her | their | that | those | them | every ) ~3 $goods`,
        `( your | his | her | their | that | every ) ~3 $goods ~3 ( covered in | full of | filled with | getting ~3 | having ~3 | painted | salted ) ~2 ( ${MUCK} )`,
        `( pour | pouring | tip | tipping | stuff | stuffing | sling | slinging | empty | emptying | pump | pumping | shove | shoving | dump | dumping | spread | spreading | spray | spraying | release | releasing | let | letting | drop | dropping | pump ) ~5 ( ${MUCK} ) ~2 ( into | in | through | over | down | onto | on | up | under | across | loose | all )`,
      ],
      when: { by: ["writer", "ally", "none", "thing"], mode: ["future", "wish", "might", "present"] },
      unless: [
        "( tipped | come down | leak | leaks | leaking | smell | found | dead ~1 in | bodies | fly tipping | running down | coming up | contractor | round every | dumped | kids | youths | your lorry | your men | sprayed | treated | my | our )",
      ],
      despite: ["lawful"],
      why: "The writer says what will be put into or over a thing of somebody else's.",
      fires: "There's forty pounds of prawns going into your ceiling.",
      silent: "There's forty pounds of compensation going into your account.",
    },
    {
      id: "one-at-a-time",
      match: [
        "( every | each ) ~1 ( day | time | week | hour | night | letter | refusal | fine | ticket | month | no | lie | visit | morning ) ~~7 ( another | one more | one of your | i $spoil | i do | it costs you ) ~2 ( $goods | fire | statue )",
        "( i have | we have ) ~1 ( done | keyed | smashed | burned | broken | cut | slashed | salted | ring barked | nailed | glued ) ~1 ( one | two | three | four | five | six | half ) ~~4 ( to go | left | more | next )",
        "( keyed | smashed | salted | burned | one van | one car | one window | one camera | one bus | one tyre | one down ) ~~9 ( more to come | to go | left to go )",
        "( your | his | her ) ~2 $goods first ~~2 ( then | and then | after that ) ~1 ( your | the | his | her ) ~2 $goods",
        "first ~1 ( your | his | her ) ~2 $goods ~~2 ( then | and then | after that | next ) ~1 ( your | the | his | her ) ~2",
        "( start | starting | begin | beginning ) ( with | on ) ~1 ( your | his | her | their | the ) ~2 $goods",
      ],
      unless: ["( clean | repair | painting | inspection | my | our )"],
      why: "The writer counts what has been spoilt and what is to follow.",
      fires: "Every day you say no I do another parking meter.",
      silent: "Every day you say no I do another form.",
    },
    {
      id: "will-not-last",
      match: [
        "( $goods | it | they | that | none of them | none of it | one | theirs | yours ) ~1 ( will not | is not going to | are not going to | will never | will hardly ) ~1 ( float | last | stand | make it | see ( out | another | the | its | xmas | monday | tuesday | wednesday | thursday | friday | saturday | sunday | morning | summer ) | stay up | stay standing | survive | have ( a | any | much | one ) | run again | host | look ( so | as | like | half | very | quite ) | be ( standing | there | here | so pretty | pretty | much | worth | yours | going anywhere | in one ) )",
        "( be | go | going | comes | come ) ~1 ( missing | without | short of | minus | down ) ~1 ( a | an | its | their | your | one | two | some ) ~2 $goods",
        "( enjoy | love | admire | treasure | cherish | make the most of | photograph ) ~5 while ~1 ( it | they | you | there ) ~1 ( is | are | has | still | lasts | last | stands | stand )",
        "( see | watch ) how long ~4 ( stay | stays | last | lasts | stand | stands | runs )",
        "there ( will not | is not going to ) be ( a | an | any | much of a | one ) ~2 $goods ~3",
        "( borrowed time | not long for this world | not for long | wave it goodbye | kiss it goodbye | wave goodbye | bye bye | ta ra | rip . | r i p | rest in peace )",
        "no ( roof | windows | window | wheels | tyres | doors | door | glass | lights | power | fence | wall | walls | head | heads | mast | hut | jetty | camera | cameras ) ~1 ( left | on it | in it | by | come | when | after | monday | tomorrow | then )",
      ],
      with: ["$goods"],
      when: {
        by: ["thing", "reader", "third", "staff", "none", "someone"],
        mode: ["future", "might", "present", "order"],
      },
      unless: [
        "( winter | leaking | rotten | rust | loose | cracked | storm | surveyor | corner shop | boards | repaired | repair | gale | wind | mould | damp | hinge | hold )",
        "( my | our ) ~2 $goods",
      ],
      why: "The words foretell that a thing will not be there for long.",
      fires: "His boat won't float by Sunday.",
      silent: "His boat won't need a licence by Sunday.",
    },
    {
      id: "little-it-takes",
      match: [
        "( it would | it will | would only | it only | only | all it would | it could ) ~1 ( take | takes ) ~2 ( one | a | an | two | five | ten | minutes | seconds | nothing | long | much ) ~2 ( match | spark | brick | magnet | cup | cigarette | fag | hammer | lighter | bolt | screw | nail | stone | minute | minutes | second | seconds | hour | morning | moment | shove | push | spanner | firework | candle | bottle | can | rag | snip | cut | switch | key | click | button | command | wire | line | kick )",
        "( all | only thing ) ~1 ( it | that | they | he | she ) ~1 ( wants | needs | takes | would take | would need ) ~1 ( is )? ~1 ( one | a | an )",
        "( ( be | is ) the work of a | hardly need to try | not hard to ( get at | get into | get to | reach | find | cut | spot | bring ) | not difficult to ( get | reach | cut | bring ) | easy to ( get at | cut | set | smash | reach ) | easier target | easy target | sitting duck )",
        "( nobody | no one | not a soul | none ) ~1 ( would | will | 'd ) ~1 ( see | notice | hear | be any | prove ) ~1 ( a thing | anything | till | until | the wiser | . | me | us )",
        "( you would be amazed | you would be surprised | amazing | surprising | it is amazing ) ~1 ( how | what ) ~~5 ( burn | burns | break | breaks | go up | goes up | do to | does to | melt | melts | catch | catches | fall | damage | harm )",
        "( marvel | surprised | wonder | miracle | amazed ) ~2 ( to me )? ~1 ( that )? ~1 ( nobody | no one | someone | somebody ) ~1 ( has | hasn't )? ~2 ( ever )? ~1 ( cut | burned | burnt | put | set | torched | smashed | broken | hacked | flooded | pulled | knocked | blown | thrown | tipped | driven )",
      ],
      with: ["$goods"],
      unless: [
        "( repair | repairs | fix | fixed | paint it | please | to mend | clean | engineer | accident | child | wheelchair | buggy )",
      ],
      why: "The writer says how little it would take to spoil something.",
      fires: "It's a dry old barn and it would take one match.",
      silent: "It's a dry old form and it would take one minute.",
    },
    {
      id: "went-before",
      match: [
        "( last | previous | other ) ( place | one | ones | lot | firm | council | company | landlord | office | school | authority | hostel | people | boss | shop | pub | club | garage | depot | outfit | crowd | mob | agency | bank | trust | employer | developer | builder | bunch | hall | parish | committee | man | woman | fella | bloke ) ~1 ( that | who | to | i | which | barred | crossed | messed | sacked | tried | told | treated | refused | turned ) ~~9 ( burned | burnt | burn | fire | flood | flooded | portakabin | portakabins | portacabins | ashes | smoke | roof | windows | insurance | rebuild | rebuilding | rebuilt | went up | blaze | gutted | skip | rubble | tent | tents | bricks | scaffolding | smashed | warehouse | tyres )",
        "( they | nobody | no one | police | insurance | investigators | fire brigade ) ~1 ( never | did not | could not )? ~1 ( ever )? ( found out | find out | proved | prove | worked out | traced | pinned ) ( who | how | a thing | it on | anything | what )",
        "( got | get | getting | gets ) what the ( last | other | first ) ~2 ( got | had )",
        "ask ~1 the last ( lot | place | firm | hostel | council | club | pub | landlord | office ) ( that | who ) ~3 ( me | us | my ~1 )",
        "the last ( lot | place | firm | hostel | council | club | pub | landlord | office | authority | company | school ) ( that | who | to ) ~9 ( needed a | is now | was working | was operating | were working | had to | ended up | worked out of | operating out of | spent the | moved into )",
        "( way as | what ) the last ( one | lot | ones | place ) ~1 ( got | did | went | had | . )",
        "( i | we ) ~1 ( did | done | knocked | burned | had | warned | pulled | took ) ~1 the last ( one | lot | ones | place | landlord | two ) ~3",
      ],
      unless: [
        "( my | our ) ~2 ( house | flat | shop | car ) ~3 ( burned | burnt | flooded )",
        "( years ago | asked | do not hold | sold for | hope | frightened | inquest | inquiry | read about | happened to me )",
      ],
      why: "The writer recalls how a place was spoilt before, as a hint.",
      fires: "The last firm that crossed me was in tents by Easter, and they never found out how it started.",
      silent: "The last firm that wrote to me was in touch by Easter.",
    },
    {
      id: "be-elsewhere",
      match: [
        "( i would | best | better | prudent | wise | wisest | advise | advised | suggest | recommend | sensible | make sure | see that | had better ) ~6 ( nobody | no one | everybody out | everyone out | nobody is ) ~1 ( in | inside | near | under | at ) ~2 ( $goods | there | it )",
        "( evacuate | clear out | clear | empty ) ~1 ( the | your | that ) ~2 ( building | town hall | office | offices | tower | station | school | hospital | court | depot | block ) ~2 ( by | before | at | now | tonight )",
        "( is there anyone | anybody | anyone | is there somebody | who is ) ~2 in ~1 ( the | your | that ) ~2 $goods ~2 ( at night | overnight | after dark | after hours | on sundays | at weekends )",
        "get ~1 ( your | the ) ~1 ( people | staff | colleagues | children | cleaners | night staff | security ) ~1 ( out of | away from | clear of ) ~3",
        "( if | whether ) ~1 ( there is | there are | there 's ) ~1 ( people | anyone | anybody | somebody | folk | staff ) ~1 ( in it | inside | in there | still in )",
      ],
      unless: [
        "( leak | gas | ceiling | asbestos | covid | flood | drill | scheduled | my | our | contractors | works | icy | flu | ill | cough | mould | please )",
      ],
      why: "The writer hints that a place should be empty at some time.",
      fires: "You'd be well advised to have nobody in the town hall on the 14th.",
      silent: "You'd be well advised to have nobody on hold on the 14th.",
    },
    {
      id: "fire-cover",
      match: [
        "( look over | look at | look to | dig out | brush up on | see to | update | double | hope ~3 got | dust off | keep ~2 handy | best renew ) ~2 ( fire | buildings | contents | flood | arson ) ~1 ( cover | insurance | policy | drill | drills | extinguisher | extinguishers | blanket | escape )",
        "( fire insurance | fire cover | fire drill | fire drills | extinguishers ) ~~4 ( you will need | need it | handy | paid up | in order | real one | tonight | before thursday )",
        "( expect | watch for | look out for | look for | want to hear | you will see | you will smell | you will hear | look forward to ) ~1 ( a | an | the | some | that )? ~1 ( fire !alarm | fires | smoke | flames | blaze | glow | broken glass | smash | bang | explosion | sirens | boom | damage !claims | breakages | breakage | glass )",
        "( will be | going to be | is | have | planning ) ~1 ( a | some ) ~1 ( fire | blaze | explosion | flood ) ~1 ( in | at | on | during | inside ) ~1 ( your | the | every | that | each ) ~3",
      ],
      when: { by: ["writer", "none", "reader", "thing"], mode: ["future", "wish", "might", "present", "order"] },
      unless: [
        "( landlord | my | our | we | us | regulations | assessor | claim | inspection | planning | complaint | risk | repaired | refused | required | residents | tenants | smoke alarm | scouts | sausages | barbecue | bonfire night )",
      ],
      why: "The writer hints at a fire or a breakage to come.",
      fires: "It would be prudent to look over the fire cover.",
      silent: "It would be prudent to look over the front cover.",
    },
    {
      id: "made-something",
      match: [
        "( i | we ) ( have )? ( made | built | mixed | put together | assembled | rigged | cooked up | wired | wired up | brewed | knocked up | packed | prepared | constructed | planted ) ( something | a device | a program | a script | a little something | a box | a few bottles | a couple of bottles | the door | the front door | some bottles | one | two ) ~~9 ( your | that | the ) ~3 ( $goods | building )",
        "what i have ~1 ( put together | built | mixed | assembled | cooked up | rigged ) ~~5 ( garage | shed | cellar | kitchen | lock up | workshop | loft | boot )",
        "( will not | does not | won't ) ( distinguish between | discriminate between | tell the difference between | care which of you | ask who | ask which )",
        "( rigged the ( door | doors | gate | lock | boiler | lift | building | house ) !( with ) | booby trapped | booby trap | out of a pressure cooker | set a timer )",
        "( something | bag | box | parcel | package | it is ) ~~9 on a timer",
        "( ( rucksack | holdall | parcel | package | suitcase | bag ) ~1 ( that | which | is )? ( ticks | ticking ) | thermite | fertiliser ~~9 ( chamber | office | hall | show | diesel | van | building | lock up ) | ball bearings | nail bomb | petrol bomb | molotov )",
        "( jerry can | jerrycan | can of petrol | matches | bottle of petrol | firelighters | thermite | paraffin ) ~~4 ( cheap | tenner | fiver | quid | not even a | easy to come by | in my hand | beside me | goes a long way | not dear )",
        "( i | we ) ~1 ( will not | shall not | might not | may not ) ~1 be ~1 ( walking past | driving past | walking by | passing by | going past | going round | stopping at | missing ) ~2",
      ],
      when: { by: ["writer", "ally", "none", "thing", "someone"] },
      why: "The writer hints at a thing made to burn or to go off.",
      fires: "What I've put together in my garage will not distinguish between your door and your desk.",
      silent: "What I've put together in my folder will not fit in your form.",
    },
    {
      id: "in-kind",
      match: [
        "( worth of damage | of damage by | of damage to your | in damage ) ~4",
        "( write off | wipe out | lose | smash | burn | take | delete | break | wreck | shut | close | sink | cut off | cut | flood ) ~2 ( yours | theirs | hers | one of yours | some of yours | all of yours )",
        "( you | they | he | she ) ~2 ( deleted | wrote off | broke | took | sank | cut | lost | wiped | condemned | tip | tipped | shut | closed | flooded | burned | wrecked | smashed | locked | towed | clamped | scrapped | felled | ruined | killed | turned ) ~3 ( mine | my ~2 | me | our ~2 | us | the ~2 ) ~~4 ( so | now | and | then ) ~2 ( i | we ) ~2 ( will | am | are | shall | have | going )",
        "( yours | his | hers | theirs ) ~1 ( is | are | will be | 's ) ~1 next",
        "( your | his | her | the | their ) ~3 $goods ~~3 ( another matter | a different matter | is different | that is different | different story | fair game | another thing )",
        "( return the favour | let us see ( who | how ) ~~8 ( once | when | with | does ) | we will see who has | paying ~1 in kind | pay ~1 in kind | let us find out if )",
        "something ( of yours | of his | of hers | of theirs )",
        "( things | stuff ) of yours ~3",
      ],
      with: ["( $goods | yours | broken | smashed )"],
      when: { mode: ["future", "wish", "might", "present", "order"] },
      unless: [
        "( refund | compensation | invoice | bill you | sue | court | ombudsman | insurance | council tax | please )",
      ],
      why: "The writer says that theirs will be done as they were done by.",
      fires: "You wrote off my car so I'll write off one of yours.",
      silent: "You wrote off my debt so I'll write off for a receipt.",
    },
    {
      id: "systems-go",
      match: [
        "( i | we ) ~1 ( press | hit | push ) ~1 ( enter | send | the button | delete | go ) ~1 ( at | on | tonight | tomorrow | if | unless | when | and )",
        "( hacking you !( i | off ) | hack you | hack u | hacking u | wipe you off | wiping you off | lock you out of | ddos you | ddos u | take you offline | knock you offline | bring you down | finish your ~1 ( network | system | website | server | servers ) )",
        "( every | all | each | your ~1 | the whole ~1 ) ( screen | screens | line | lines | phone | phones | record | records | computer | computers | terminal | file | files | account | accounts | payroll | website | system | systems | server | servers | switchboard ) ~4 ( go | goes | going | gone | will | gets | get | about to ) ~3 ( black | blank | dark | dead | off | down | silent | disappear | disappears | vanish | vanishes | locked | wiped | public | up | encrypted | quiet | frozen | missing )",
        "( payroll | records | files | accounts | data | emails | bookings | appointments | backups ) ~1 ( disappears | disappear | vanishes | vanish | is gone | are gone | goes | go | will be gone | gets deleted | go missing )",
        "( take | taking | bring | bringing | knock | knocking | shut | shutting ) ~2 ( whole thing | whole lot | lot | portal | site | website | system | network | server | servers | systems | switchboard | phones | lines | it all | everything | whole system | whole site | platform | app ) ~2 ( down | offline | off line | out ) ~2",
        "( take | taking | bring | bringing | knock | knocking ) it ( down | offline ) ( for | by | until | till | from | and keep | and you | tonight | tomorrow | before | on ~1 ( monday | tuesday | wednesday | thursday | friday | saturday | sunday ) )",
        "( know | knows ) how to ( bring | take | knock | shut ) ~2 ( down | off | offline | out )",
        "( found | know | have | got | have got ) ~2 ( a | two | three | four | several | another | the | some ) ~2 ( way | ways | hole | holes | back door | backdoor | backdoors | gap | gaps ) ~1 ( in | into | through | round ) ~2 ( your | the | that ) ~3 ( $computers )",
        "( i have | we have | he has | lad who | nephew | mate | lad in | who can | who could | clever lad | a lad ) ~7 ( $computers ) ~3 ( locked | down | wiped | gone | offline | hacked | dead | wide open | on its knees )",
        "( logins | login | log ins | passwords | password | admin ) ~~6 ( cancel | or | unless | disappear | goes public | sold | sell | for sale | do a lot | a lot with | fun with | play with )",
        "( jam | jamming | block | blocking | tie up | tying up | clog | clogging | flood | flooding | melt | fry | cook | brick ) ~2 ( your | the | every | all your ) ~2 ( switchboard | phones | phone lines | lines | server | servers | systems | inbox | website | network | substation | routers | computers )",
      ],
      when: {
        by: ["writer", "ally", "none", "thing", "someone", "third"],
        mode: ["future", "wish", "might", "present", "perfect", "order"],
      },
      unless: [
        "( my | our ) ~3 ( account | $computers )",
        "( please | gdpr | breach | data protection | foi | article | newspaper | ico | update | reset | forgotten | antivirus | warning | scam | phishing | keeps | again | every time | when i )",
      ],
      why: "The writer says what will become of computers or telephones.",
      fires: "On Friday I take the whole portal down for a fortnight.",
      silent: "On Friday I take the whole form down to the office.",
    },
    {
      id: "got-the-stuff",
      match: [
        "$toolsHard ~5 ( name on it | names on it | name on | name on them | with your )",
        "( i have | we have | ive | i got | got | bought | ordered ) !( not | never | spent | run ) ~2 ( a | an | the | some | my | me | two | three | four | forty | ten | five )? ~2 ( thermite | nitromors | creosote | jammer | jammers | stripper | loppers | snips | caltrops | kango | jackhammer | detonators | bolt croppers | catapult | ( can | tin | jerrycan | gallon | bottle | litre | drum ) of petrol | five litres of petrol | box of matches | accelerant | spray cans | glyphosate | sledgehammer | goose gun | firelighters | angle grinder | disc cutter | thermal lance )",
        "( i | we | ive ) ~2 ( have | hired | hiring | hire | bought | buying | ordered | borrowed ) ~2 ( a | an | the | some ) ~2 ( digger | jcb | bulldozer | breaker | kango | road planer | planer | crane | skip lorry | dumper | cherry picker | concrete saw | wrecking ball | low loader | excavator ) ~5",
        "( bag | box | tin | can | jar | drum | bucket | bottle | sack | tub | trailer | lorryload | flatbed | barrel | tank | tanker ) ~1 of ~2 ( it | caltrops | stripper | petrol | paraffin | diesel | creosote | bleach | acid | slurry | sewage | sugar | sand | rock salt | nails | tacks | rats | thinners | weedkiller | emulsion | ball bearings | red paint | paint | brake fluid | lime | cement | superglue | offal | dead fish | prawns ) ~~5 ( your | his | her | their | the ~2 ) ~3 ( $goods | name | address )",
      ],
      when: { by: ["writer", "ally", "none", "thing"], mode: ["present", "perfect", "future", "order", "wish"] },
      unless: [
        "( my | our ) ~3 ( garden | fence | drive | house | patio | shed | kitchen | roof | allotment )",
        "( brick wall | invoice | receipt | refund | delivery | contractor | sell | sold | smell | found | complaint )",
      ],
      why: "The writer has what it takes to spoil something.",
      fires: "There's a tin of stripper with your bonnet's name on it.",
      silent: "There's a tin of biscuits with your name on it.",
    },
  ],
};
