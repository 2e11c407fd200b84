/** Names for people that are plain words elsewhere: beasts, food, things and trades, where the words show that a person is meant. Data only. */
import type { RuleFile } from "../rule.ts";

const ANY_NAME = "( $insultStrong | $insultSoft | $insultSure | $insultCalled )";
/** Who is meant, as a subject. */
const SUBJECT =
  "( you are | ye are | yer | he is | she is | they are | you were | he was | she was | you people are | you lot are | yous are | $someStaff ( is | was | 's | are | were ) | $title _ ( is | was | 's ) | $name ( is | was | 's ) | your ~3 $staff ( is | was | 's | are | were ) | the ~3 $staff ( is | was | 's | are | were ) | your ( lot | man | boss | fella | lad | girl | woman | bloke | chap ) ( is | was | 's | are ) | the ( man | woman | lad | girl | bloke | fella | chap | fellow ) ~4 ( is | was | 's ) | that ( one | man | woman | lot | fella | bloke | girl | lad ) ( is | was | 's ) )";

export const ABUSE_INSULT_NAMES: RuleFile = {
  category: "abuse.insult",
  vetoes: ["reported", "selfInsult", "kind", "policy", "wordTalk", "condemned"],
  quote: "words",
  rows: [
    {
      id: "likened-name",
      match: [
        `${SUBJECT} ( a | an | all | just | nothing but | such | nothing more than | no more than | simply | really | only | basically | clearly | still | what i call )? ( a | an | the )? ( $insultAdjective | $personly )? ( , | and )? ( $insultAdjective | $personly )? $insultLike ( , | . | and | who | with | in | to | of | from | on | at | if | like | but | that | you | by | for )`,
        `( you | ye | yer | ya | u ) ( absolute | utter | total | complete | right | prize | proper | pair of | bunch of | pack of | shower of | load of | set of | sack of )? ( $insultAdjective | $personly )? ( , | and )? ( $insultAdjective | $personly )? ( , | and )? $insultLike ( , | . | who | and | you | with | in | have | are )`,
        `$personly ( , | and )? ( $personly | $insultAdjective )? ( , )? ( little | old | great | wee | big )? $insultLike`,
        `( $someStaff 's | $title _ 's | $name 's | the ~3 $staff 's | ( the | that | your | one | other ) ~1 ( man | woman | lad | girl | bloke | fella | chap | fellow | one | lot | boss | gaffer | lady | lass ) ( on ~3 | in ~3 | at ~3 )? 's ) ( an | a | the )? ( absolute | utter | total | complete | right | real | proper | such a )? ( $insultAdjective | $personly )? ( , | and )? ( $insultAdjective | $personly )? ( $insultStrong | $insultSure | $insultCalled | cow | cows | clown | clowns | git | gits | pig | pigs | sod | fool | liar | liars | bully | bullies | coward | cowards | creep | thug | thugs | hypocrite | knob | knobs | melt | weapon | spanner | tool | plank | joke | rat | snake | slug | worm | weasel | toad | donkey | ass | leech | parasite | fraud | crook )`,
        `( a | an | some | this | that | those | these | your | the same ) ( right | real | proper | total | absolute | complete | utter | rude | jealous | ugly | miserable | stinking | filthy | fat | dirty | silly | bloody | horrible | horrid | nasty | stroppy | bald | spotty | sweaty | smelly | jumped up | two bit | power mad | sad | stuck up ) ( $insultAdjective )? ( $insultAdjective )? ( $insultStrong | $insultSure | $insultCalled | cow | cows | clown | clowns | git | gits | sod | sods | fool | fools | liar | liars | bully | coward | cowards | creep | creeps | thug | thugs | hypocrite | parasite | pig | mare | bat | madam )`,
        `( a | an | the | that | your | this | some | another | prize | absolute | total | complete | utter | proper | grade a | sort of ) $personly ( , | and )? ( $personly | $insultAdjective )? ( , )? ( little | old | great | wee | big )? ( ${ANY_NAME} | $insultLike )`,
        `$personly , $personly ( , | and | , and )? ( $personly | $insultAdjective )? ( $folkAtWork | $staff | lot | sort | set | so and so | so and sos | sods | beggars | buggers | face | voice | team | pair | crew )`,
      ],
      unless: [
        "( being | been | was | were | got | get | gets | getting | is ) called",
        "( called | calls | calling ) ( the | my | her | him | a | an | me | us | everybody | everyone | your ~2 | them )",
        "( told | tells | telling ) ( the | her | him | his | my | your | them | me | us ) ~3 ( was | is | were | are )",
        "( undertake | dream | dreamt | offended by | translation | refer | referred | comment | reflection | count me | more fool | best mate | adores | to bits | at heart | pig 's ear | lipped )",
        "( shouted | screamed | yelled | hissed | hailed | branded | labelled ) ~6",
        "( my | our ) ~2 ( $insultStrong | $insultSoft | $insultSure | $insultCalled | $insultLike )",
        "( i am | i was | i have been | we are | i feel | i felt ) ~3",
        "( husband | son | ex | neighbour | neighbours | landlord | father | brother | stepdad | partner ) ~3",
        "( dog | cat | puppy | kitten | horse | pet | costume | mascot | panto | play | film | world book day )",
        "( god bless | the bones of | adore | adores | in the best way | thank him | thank her | i do not think )",
        "( bin | scanner | lump , | piece of work )",
        "( website | portal | letter | form | system | policy | report | decision | app | machine | lift | boiler ) ~4",
      ],
      despite: ["reported"],
      strength: 0.76,
      why: "The words call somebody by the name of a beast or a thing, or by another name that runs them down.",
      fires: "Your allotment officer's a petty old goat, and she knows it.",
      silent: "Your allotment officer's a keen gardener, and she knows it.",
    },
    {
      id: "name-in-passing",
      match: [
        `^ what a|an ( $insultAdjective | $personly )? ( $insultAdjective | $personly )? ( ${ANY_NAME} | $insultLike | animal | shower | lemon ) ( , | . | of a | you | he | she | they | your | that | to )`,
        `, ( what ( a | an ) | the | you | a | an ) ( ( $insultAdjective | $personly ) ( , | and )? ( $insultAdjective | $personly )? ( , )? ( ${ANY_NAME} | $insultLike ) | $insultStrong | $insultSure | $insultCalled ) ( . | , )`,
        `( ${ANY_NAME} | $insultLike ) ( , )? ( the lot | the whole lot | the pair | all | every one | every last one | every single one | both | the two | the three | the four | each and every one | the whole ~2 ) of ( you | them | yous | ye )`,
        `( ${ANY_NAME} | $insultLike ) ( , )? ( every man jack | to a man | one and all | the whole crew | the whole department | the whole corridor | the entire | the whole pack )`,
        `( bunch | pack | shower | row | gang | load | set | team | pair | roomful | department | building | office | panel | lot | line | nest | swarm | troop | couple ) of ( $insultAdjective | $personly )? ( , )? ( $insultAdjective | $personly )? $insultLike`,
        `( $insultAdjective | $personly )? ( ${ANY_NAME} | $insultLike ) like ( $name | $title _ | you | him | her | them | yours | that | your ~2 )`,
        `( some | that | this | another | your | those | these | the same | same ) ( old )? ( $insultAdjective | $personly )? ( , )? ( $insultAdjective | $personly )? ( ${ANY_NAME} ) ( who | with | at | in | on | from | behind | called | half | has | just | still | that | named )`,
        `( ${ANY_NAME} | $insultLike ) ( of a | of an ) ( man | woman | $staff | girl | boy | person | lad | fella | bloke | chief | director | head | creature | thing )`,
        `( ${ANY_NAME} | $insultLike ) with ( a | an )? ~1 ( lanyard | lanyards | pension | pensions | clipboard | clipboards | stamp | badge | badges | title | titles | warrant card | doctorate | desk | keyboard | desks | chip on | complex | salary | salaries | tie | ties | halitosis | dandruff )`,
        `( manned | staffed | run | led | answered | handled | written | signed | headed | managed | seen | assessed | interviewed | served | guarded | examined | done | decided ) ( up )? by ( a | an | some | the same | one | the )? ( $insultAdjective | $personly )? ( , )? ( $insultAdjective | $personly )? ( $insultStrong | $insultSure | $insultCalled | $insultLike )`,
      ],
      unless: [
        "( my | our ) ~2 ( $insultStrong | $insultSoft | $insultSure | $insultCalled | $insultLike )",
        "( i am | i was | i have been | we are | i feel | i felt | am i ) ~3",
        "( husband | ex | neighbour | neighbours | landlord | stepdad | youths | kids | lads | cyclist | burglar ) ~4",
        "( sheep in the road | facebook | in an audi | in a bmw | year 9 ) ~2",
        "( dog | cat | puppy | kitten | horse | pet | costume | mascot | panto | play | film | zoo | farm | fish | budgie )",
        "( website | portal | letter | form | system | policy | report | decision | app | machine | lift | boiler ) ~4",
        "( not | never | no ) ~1 ( a | an )? ~1 ( $insultStrong | $insultSure )",
        "( that | those | this )? ( nobody | idiot proof | idiot proofed )",
        "trust me ,",
        "^ what a ( shame | joke | waste | pity | shambles | disgrace | plonker | ninny | pathetic )",
        "( nest of wasps | in the jetty | calendar | god bless | the bones of | adore | adores )",
        "( call+ | accuse+ ) ~1 ( me | us | him | her | my | a | the )",
      ],
      despite: ["reported"],
      strength: 0.76,
      why: "The words call somebody a name in passing.",
      fires: "My appeal was heard by a row of sheep.",
      silent: "My appeal was heard by a row of experts.",
    },
    {
      id: "name-alone-like",
      match: [
        `^ ( $insultAdjective | $personly | grade a | prize | absolute | total )? ( , | and )? ( $insultAdjective | $personly )? ( , )? ( $insultLike | $insultStrong | $insultSure | $insultCalled ) ( , ( $title _ | the lot | every one | all of | the pair ) | . )`,
        `^ ( that | this | the | a | an | another | some | same | you ) ( same | great )? ( ( $insultAdjective | $personly ) ( , | and )? ( $insultAdjective | $personly )? ( , )? ( $insultLike | $insultStrong | $insultSure | $insultCalled ) | $insultStrong | $insultSure | $insultCalled ) ( of a ~1 )? ( at | in | on | behind | from | with | called | who )? ~2 .`,
        `^ $personly ( , | and | , and )? $personly ( , | and | , and )? ( $personly | $insultAdjective )? ~2 ( $folkAtWork | $staff | creature | lot | sort | article | articles | nobody | . | , )`,
        `^ ( $personly | $insultPerson ) ( , | and | , and ) ( $personly | $insultPerson ) ( , | and | , and ) ~3`,
        "^ a ( $insultAdjective )? ( posh | long | useless | pure | tall | skinny | lanky )? ( useless | miserable | wretched | bitter )? ( streak | lump | drip | slab | sack | bag | waste ) of ~2 .",
      ],
      unless: [
        "( dog | cat | puppy | kitten | horse | pet | costume | mascot | panto | play | film | kitchen | loft | bins | garden )",
        "( website | portal | letter | form | system | policy | report | decision | app | machine | lift | boiler | service | letters | town | road ) ~4",
        "( that is me | i am | i was | my | mine | of me | a man who | was not )",
        "( tablets | summer | weather | corridor | disgrace )",
        "^ ( that | an | the | a )? ( utter | absolute | total )? ( disgrace | waste | nobody | lump | judas )",
      ],
      strength: 0.76,
      why: "A name is all the sentence says.",
      fires: "That sour, jumped up old trout.",
      silent: "That lovely, grown up old trout in the lake.",
    },
  ],
};
