/** What a thing will get, or will look like when the writer has done with it. Data only. */
import type { RuleFile } from "../rule.ts";

const PANES =
  "windows | window | windaes | windas | pane | panes | glass | windscreen | windscreens | tyres | tyre | wheels | doors | door | roof | lights | mirrors | locks | shutters | cameras | engine | brakes | bumper | panels";
const DONE =
  "put in | put through | put out | done in | done over | done | kicked in | caved in | bricked | smashed | flipped | tanned | knifed | slashed | turned over | tipped over | tipped | nicked | jemmied | jemmied open | unbolted | snipped | chopped | keyed | scratched | scratched up | dug up | driven through | driven over | flattened | let down | painted | burnt out | burned out | burnt | burned | lit | torched | trashed | wrecked | gutted | glued | welded | overturned | rolled | rammed | stamped on | stamped flat | pushed over | pushed in | ripped out | ripped off | ripped down | pulled down | pulled up | pulled off | cut down | cut up | cut off | sawn off | sawn up | blown up | blown out | kicked to bits | kicked over | knocked down | knocked over | mashed | mashed up | lick down | crushed | drilled | egged | slit | punctured | poisoned | sprayed off | salted | axed | levelled | chucked off | chucked in | slung in | dumped in | thrown in";

export const THREAT_PROPERTY_FATES: RuleFile = {
  category: "threat.property",
  vetoes: ["reported", "policy", "leave", "play"],
  quote: "clause",
  rows: [
    {
      id: "gets-it-done",
      match: [
        `( get | gets | getting | gettin | having | get | have ) ~1 ( its | their | his | her | your | the | them | every | all | ur ) ~3 ( ${PANES} ) ~1 ( ${DONE} | out | off | in . )`,
        `( will | going to | gonna | about to ) ( get | have | be having | be getting ) ~1 ( its | their | his | her | your | the | ur ) ~3 ( ${PANES} ) ~1 ( ${DONE} | out | off )`,
        `$goods ~~4 ( gets | getting | gettin | is getting | are getting | going to get | is about to get | are about to be | is about to be | gonna get | get | is having | are having ) ~2 ( ${DONE} )`,
        `( put | putting | kick | kicking | cave | caving | knock | knocking | stove | stoving ) ~1 ( every | all | the | your | his | her | all your | them | ur | one of your ) ~3 ( ${PANES.replace(" | lights", "")} ) ( in | through | out !on )`,
        `( have | having | rip | ripping | pull | pulling ) ~1 ( every | all | the | your | his | her | them | ur ) ~3 ( ${PANES} | lead | slates | tiles | gates | gate | bonnet | sign | signs ) ~1 ( off | out | in | down ) ~1 ( of )? ~2`,
        `( ${PANES} ) ~1 ( going | go | goes | are going | is going | comes | coming | will be going ) ( in | out | through ) ( . | tonight | tomorrow | on | if | before | first | by | , )`,
        `( car | van | vans | bus | buses | minibus | it | she | he | goes | go | comes | come | drive | drives | leave | leaves | one | office | building | home ) ~4 ( without | with no | minus ) ~1 ( its | a | any | his | her )? ~1 ( windows | wheels | wheel | tyres | windscreen | glass | wing mirrors | headlights | bonnet ) ~3`,
        `( a | the | this ) ~1 ( bar | brick | hammer | boot | pole | slab | spade | axe | rock | firework | flare | chair | plank | post | crowbar | bat | pickaxe ) ~1 ( through | down | along | across ) ~1 ( it | them | one of | every | each | all | both sides | his | her | your | its | the side | the roof | the windscreen | the window )`,
      ],
      when: { mode: ["future", "might", "present", "wish", "must", "order"] },
      unless: [
        "( repair | repaired | replaced | double glazing | glazing | cleaner | council grant | insurance | again this | last night | already | keeps | youths | vandals | kids | still )",
        "( get | getting | have | having | put | take | taking ) ~1 ( my | our ) ~3",
        "( my | our ) ~2 $goods ~3 ( gets | getting | going )",
        "?",
        "( found | saw | in march | in april | in june | in july | surveyor | fitter | measured | lol | own cost | so that | landlord | gently | vowed | said he )",
      ],
      strength: 0.75,
      why: "The words say what will be done to a thing or its windows.",
      fires: "His van is getting its windows put in on Tuesday.",
      silent: "His van is getting its sign painted on Tuesday.",
    },
    {
      id: "every-one-of",
      match: [
        "( tip | tipping | turn over | turning over | overturn | overturning | slash | slashing | tear up | tearing up | rip up | ripping up | jam | jamming | let off | letting off | scratch | scratching | pull out | pulling out | break | breaking | kick over | kicking over | chop | chopping | cut | cutting | poison | poisoning | glue | gluing | smash | smashing | burn | burning | bend | bending | snap | snapping | block | blocking | flood | flooding | weld | welding | drill | drilling | prise | crush | crushing | shoot out | shooting out | knock over | knocking over | knock down | rip out | ripping out | unplug | unplugging | uproot | strip | stripping | wipe | wiping | spray | spraying | paint over | saw | sawing | dig up | digging up | torch | torching | lick out | mash up | loosen | undo ) ~2 ( every | each | all forty | all your | all of your | all the ) ( one | single | last | bloody | stinking | one of )? ~3",
        "( see | want | leave | find ) ~1 ( your | that | his | her | their ) ~2 $goods ~2 ( gutted | burned | burnt | burning | flattened | in ruins | in bits | in pieces | in ashes | on fire | in flames | smashed | trashed | wrecked | rubble | under water | with its )",
        "( burn baby burn | burn it down | burn it to | burn the lot | burn them down )",
        "( litre | litres | spoonful | bag | bags | kilo | kilos | pound | pounds | cup | bottle | tin | bucket | buckets | ton | gallon | barrel | sack | box | can ) of ( it | sugar | sand | salt | bleach | cola | glue | cement | concrete | postcrete | muck | manure | slurry | paint | petrol | diesel | oil | nails | rats | rubbish | water | acid | lime | bubble bath | nuts | marbles ) ~2 ( down | into | in | up | over | on | through | across | round | all over ) ~1 ( your | his | her | their | each | every | the )",
      ],
      when: { by: ["writer", "ally", "none", "someone", "thing"], mode: ["future", "wish", "might", "present"] },
      unless: [
        "( my | our ) ~2 ( $goods | receipts | post | mail )",
        "( letter | letters | form | argument | excuse | page | word | line of | report | figure | appointment | corner | branch | please | cost | costs | budget | service | services | promise | rule | hedge | weed | weeds | bill | ties | contact | call | caller | number | ward door | sentence )",
        "( your cuts | road | drain ) ~4 ( flood | flooding )",
        "( council | contractors | contractor | kids | youths | lads ) ~2 ( is | are | keeps | keep )",
      ],
      strength: 0.7,
      why: "The writer says that they will spoil every one of something, or what spoils it.",
      fires: "I'm bending every one of your standpipes at midnight.",
      silent: "I'm reading every one of your letters at midnight.",
    },
    {
      id: "done-with-it",
      match: [
        "( when | once | after | till | until | by the time | before | time ) ( i have | ive | we have | i am | we are | my lads have | my brothers have ) ~1 ( done | finished | through | been | had my | had a go | done my | dealt ) ( with | at | in | round | through | go | worst | of ) ~3",
        "( see | watch | wait till you see | wait and see | guess | look ) ~2 what ( i | we | my ~1 ) ( do | can do | will do | could do | have done | did ) ~1 ( to | with ) ~1 ( your | his | her | their | the | that )",
        "( wait | wait till | wait until | till ) ~1 ( i | we ) ~1 ( have been | get | have had | am let | come | get my hands ) ~1 ( through | at | on | near | round | loose ) ~1 ( your | his | her | that | the )",
      ],
      with: ["$goods"],
      unless: [
        "( form | letter | report | complaint | planting | painting | paint | clean | refund | dinner | tea | my own | my ( garden | house | flat | kitchen | bathroom ) | newspaper | press | argument | case | shift | wash | audit | minutes | proud )",
      ],
      strength: 0.7,
      why: "The writer says how a thing will be when they have done with it.",
      fires: "That Fiat won't be yellow when I've done with it.",
      silent: "That form won't be blank when I've done with it.",
    },
    {
      id: "or-i-do",
      match: [
        "( or | or else | otherwise | failing that | failing which | then | tonight | so | and | tomorrow | midnight | after that | monday | friday | sunday ) ~1 ( i | we ) ( cut | set | slit | split | burst | light | smash | pull | break | burn | pour | tip | flood | wipe | jam | open ) ~1 ( the | your | every | all | them | those | that | his | her | on | into ) ~3 ( $goods | brakes | tyres | hoses | wires | water | power | rope | ropes )",
        "( i | we ) have already ~1 ( cut | done | put | slit | keyed | smashed | dug | pulled | salted | loosened | taken | opened | wiped | broken | let | glued | filled | poisoned | burned | burnt | nailed | drilled | poured ) ~4 ( $goods | hoses | wires | stakes | bolts | pegs | nuts )",
        "( i | we | have ) ( have | ve )? ~1 ( loosened | slackened | undone | unscrewed | cut through | sawn | drained | tampered | salted | sugared ) ~3 ( bolt | bolts | nut | nuts | brake | brakes | wheel | wheels | screws | cable | cables | hose | hoses | something | pipe | pipes | one )",
        "( cut | cutting | snip | loosen | slip | let | taking | take | release | undo | slacken | sever ) ~3 ( handbrake | hand brake | chocks | wheel nuts | lug nuts | brake cable | brake cables | brake pipe | brake line | brake lines | brakes | moorings | mooring | guy ropes | ropes | cables | hoses )",
      ],
      unless: [
        "( mechanic | garage told | mot | service | servicing | lorry rolled | failed | found | faulty | worn | power steering | again | your men | your driver | council cut | was cut | they cut | our )",
        "( cut | set | put | let | take | open ) ( the | that | it ) ~1 ( grass | hedge | lawn | date | form | kettle | table | alarm | bins )",
      ],
      strength: 0.7,
      why: "The writer says what they have loosened or cut, or will.",
      fires: "Cancel it or I cut the cables.",
      silent: "Cancel it or I write to the chairman.",
    },
    {
      id: "lights-it",
      match: [
        "( when | once | before | until | till | and | then | if | the night | after ) ( i | we ) ( light | torch | burn | set fire to | blow ) ( it | them | the lot | the whole )",
        "( set | setting ) ( it | them | the lot | everything | this | that ~2 | your ~3 | the ~3 | every ~3 | his ~2 | her ~2 | one ~3 ) ( alight | on fire | ablaze | off like )",
        "( burn | burning | smoke | smoking ) ( you | ye | u | them | him | her | the lot of you | you all | you lot ) ( out | oot )",
        "( there will be | there is going to be | expect | have | get | gets | see | answer | start | starting | light | lighting | be | want | promise you | give you | show you | plan ) ~1 ( a | another | the | one | some ) ~1 ( fire | blaze | bonfire | inferno ) ~1 ( in it | under it | underneath it | underneath | in there | there | before | tonight | at your | at the | on your | in your | to remember | outside your | by the | with your | of your )",
        "( i will show you | give you | show you ) a ( fire | flood | bonfire | blaze | bang | explosion | mess )",
        "( i | we ) ~3 ( drop | flick | throw | post | push | chuck | roll | leave | put | send | stub ) ~9 , lit",
        "a lit ~1 ( rag | match | cigarette | firework | flare | candle | torch | fag | bottle | bin )",
        "( warm | warming ) ~1 ( my | our ) hands ( on | by | at | over ) ~4",
        "( see | seen | visible ) ~5 ( from space | for miles | from the moon ) ~1 ( when | once )",
      ],
      when: { mode: ["future", "might", "present", "wish", "must", "order", "past"] },
      unless: [
        "( someone | somebody ) ( set | has set | 's set | is set )",
        "( scrap cars | internet | candle | candles | vigil | lamp | path | cooker | hob | gas fire | street | corridor | well lit | badly lit | poorly lit | dimly lit | unlit | scouts | bonfire night | guy fawkes | barbecue | wood burner | log burner | stove | heater | pilot | boiler | bedroom | kids | youths | lads | hydrangea | cigarettes | garden waste | garden rubbish | work | stress | overwork | burnout | shift )",
      ],
      strength: 0.7,
      why: "The writer speaks of setting fire to something.",
      fires: "They'll see your depot for miles when I light it.",
      silent: "They'll see your answer in May when I post it.",
    },
    {
      id: "burnable",
      match: [
        "( timber | wood | wooden | thatch | thatched | straw | hay | canvas | felt roof | all paper | dry grass | plate glass | cladding | polystyrene | plastic | tinder dry | old beams | wooden beams | paper ) ~~9 ( i smoke | i am a smoker | me a smoker | my pipe | box of matches | swan vestas | lighter | i am bitter | the arithmetic | the maths | do the sums | no sprinklers | think on | with a grudge | box of distress flares | fireworks | distress flares | careless )",
        "( lot of | lots of | all that | so much ) ~1 ( dry )? ( grass | straw | hay | paper | timber | wood | glass | gas | diesel | cardboard ) ~~6 $goods ~~6 ( just saying | think on | would not want | i would hate | i smoke | lighter | match | careful | dry | interesting )",
        "( thatch | thatched | timber | wooden | straw | hay | glass ) ~~6 ( , is it not | , are they not | , is not it | , i hear | , i notice | , i see ) ~3",
        "one ~2 ( match | spark | cigarette | magnet | fag | snip | stick | cup | bucket | brick | lighter | loosened nut | loose bolt | push ) ~~5 ( and | that is all | is all | all it | that would | would )",
        "( sugar | diesel | petrol | concrete | hammer | match | brick | axe | grinder | angle grinder | digger | fire | chainsaw | salt | bolt cutters ) ~1 , meet ( the | your | diesel | petrol | window | tank )",
        "( meet | meets | meeting | introduced to | introduce ~4 to | acquainted with ) ~1 ( my | the | a | our ) ~2 ( angle grinder | grinder | hammer | sledgehammer | axe | brick | chainsaw | boot | match | digger | lighter | crowbar | bolt cutters | baseball bat | toecap )",
      ],
      unless: [
        "( fire risk assessment | landlord | leaking | rot | rotten | rotted | damp | no heating | draught | from that | from the | us | my children | would do for | fuse | meter cupboard | day a match | phone call | fire door | petrol in it | please cut | please move | firebreak | my house | our block | our flats | worried | contractor | children play )",
      ],
      strength: 0.65,
      why: "The writer says what would burn or break easily.",
      fires: "The clubhouse is thatch, and I smoke.",
      silent: "The clubhouse is thatch, and it leaks.",
    },
    {
      id: "rescue-called",
      match: [
        "( you will | you are going to | you might | you would | you may | they will | she will | he will | your ~1 | somebody will ) ~2 ( have | need | want | be ringing | be calling | be wanting | be needing | love | be shopping ) ~4 ( fire brigade | firemen | fire engine | fire engines | glazier | glaziers | bomb squad | bomb disposal | scaffolders | loss adjuster | loss adjusters | skip | new front | new windows | new tyres | new doors | new roof | jet wash | locksmith | panel beater | respray | bodyshop | recovery truck | breakdown cover | dustpan )",
        "( fire brigade | firemen | glazier | glaziers | insurers | insurance company | loss adjuster | panel beater | bodyshop | tyre man | tyre shop ) ~3 ( will be | be ) ( busy | rich | kept busy | round | out | love | rubbing )",
        "( insurers | glaziers | glazier ) ~2 ( will )? love ( me | us )",
        "( buying | buy | budget for | pay for | paying for | replace | fork out for | find the money for ) ~3 ( new )? ( tyres | windows | windscreens | ticket machine | front | glass | paint ) ~2 ( every | each | by | for | this | tonight | from now | yourself )",
        "( how much | what ) ~2 ( does )? ~1 ( a )? ~2 ( respray | new windscreen | new front door | set of tyres | new window | new fence | replacement ) ~1 ( costs | cost | is )",
        "( put a hole in | put holes in | make a hole in | knock holes in | knock a hole ) ~4",
      ],
      unless: [
        "( my | our ) ~2 $goods",
        "( leak | condensation | pothole | potholes | please | survey | grant | my | ours )",
      ],
      when: { mode: ["future", "might", "present", "wish", "must", "order"] },
      strength: 0.65,
      why: "The writer hints at who or what will be needed afterwards.",
      fires: "You'll be wanting a good glazier by Monday.",
      silent: "You'll be wanting a good answer by Monday.",
    },
    {
      id: "sees-to-it",
      match: [
        "( sort | sorting | sort out | sorting out | see to | seeing to | take care of | attend to | attending to | deal with | pay a visit to ) ( your | his | her | their ) ~2 ( car | cars | van | vans | house | windows | tyres | conservatory | shed | greenhouse | motor | bike | cameras | servers | fence | garden | office | fleet ) ~1 ( out | . | , | for | tonight | some | one | i )",
        "( shoot | shooting ) ~1 ( it | them | that | those | the ~2 | your ~2 | every ~2 ) ~1 ( out | down )",
        "( rifle | shotgun | air gun | airgun | catapult | slingshot | crossbow | pellet gun | deer rifle | goose gun ) ~~9 ( light | lights | streetlight | streetlights | lamp | drone | roof | solar | panel | panels | camera | cameras | mast | windows | window | glass | screen | tyres | tail )",
        "( i | we | me and ~3 ) ~2 ( am | are | will be )? ~1 ( going over | goin over | going round | been round | coming round | going through | coming through ) ~2 ( your | his | her | that | the | it | every ) ~2 ( with | wi | wiv ) ~1 ( a | the | my | some | roundup | petrol | weedkiller )",
        "( he | she | it | you | they ) will ( find | be finding ) ~6 ( flat | on its roof | on its side | upside down | on blocks | on bricks | wrapped | caved in | burnt out | burned out | in the river | in the canal | in the front garden | through ~1 ( conservatory | sunroof | roof | windscreen | greenhouse | window ) )",
        "( on | onto ) ( its | his | her | their ) ~1 ( roof | side ) ( . | , | by | in | when | if | before | with )",
        "( wreck | trash | smash up | burn | torch | key | vandalise ) ( your | his | her | their | the | that | it ) ~3 ( and | is | . | , )",
      ],
      with: ["( $goods | it | them )"],
      when: { mode: ["future", "might", "present", "wish", "must", "order"] },
      unless: [
        "( my | our ) ~2 $goods",
        "( please | repair | repairs | engineer | gardener | licence | farm | pheasants | rabbits | clays | badge | grant | insurance | crash | accident | overturned | ambulance )",
      ],
      strength: 0.65,
      why: "The writer says that somebody will see to a thing of theirs.",
      fires: "My nephews will sort your vans out for you.",
      silent: "My nephews will sort your queries out for you.",
    },
  ],
};
