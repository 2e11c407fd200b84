/** Ill wished on somebody, and joy foretold at what may befall them. Data only. */
import type { RuleFile } from "../rule.ts";

/** On whom ill is wished. */
const WHOM =
  "( you | u | ye | yous | he | she | they | someone | somebody | no one | nobody | everyone | every one of ( you | them ) ~6 | each ( one of | of ) ( you | them ) ~6 | all of ( you | them ) ~4 | ( the | that ) ( lot | whole ) ~3 of ( you | them | it ) ~4 | whoever ~6 | that ~1 ( man | woman | lot | cow | bitch | bastard | git | girl | person | $staff ) | $title _ | $name | your ( lot | ~2 $staff ) | anyone who ~6 | the ~2 $staff ~4 )";
const WHOSE =
  "( your | his | her | their | ur | yer | every ~1 you | every single ~1 you | all your | everything you )";
const HOPE = "( hope | hopes | hoping | hopefully | wish | wishing | pray | praying | may | inshallah )";

export const ABUSE_INSULT_WISHES: RuleFile = {
  category: "abuse.insult",
  vetoes: ["reported", "policy", "condemned"],
  quote: "words",
  rows: [
    {
      id: "ill-hoped",
      match: [
        `${HOPE} ( to god | to christ | with all my heart | sincerely | from the bottom of my heart )? ( that )? ~~1 ${WHOM} ( all | both | never | will | would | also | just | really | someday | one day )? ( get | gets | is | are | have | has | lose | loses | end | ends | spend | spends | live | lives | go | goes | fall | falls | break | breaks | find | finds | know | knows | sleep | sleeps | wake | wakes | sit | sits | lie | lies | grow | grows | need | needs | itch | shit | piss | trip | trips | slip | slips | catch | catches | crash | crashes | die | dies | rot | rots | suffer | suffers | choke | chokes | burn | burns | freeze | freezes | starve | starves | drown | drowns | go bald | step | steps | regret | regrets | cry | cries | feel | feels | pay | pays | receive | receives | wait | waits ) ~4 ( redundant | sacked | the sack | your job | his job | her job | their job | their jobs | your home | your house | home | house | job | jobs | alone | pain | agony | slow | slowly | misery | miserable | hell | cold | ditch | doorway | gutter | street | streets | homeless | dole | down the stairs | neck | leg | legs | back | cancer | covid | piles | shingles | haemorrhoids | boils | the runs | toothache | on lego | divorced | divorce | cheated | burgled | robbed | mugged | evicted | struck off | prison | jail | dementia | stroke | sores | sleep again | never sleep | nightmares | old | lonely | unloved | nobody | no one | noone | poor | penniless | bankrupt | peace | moment | what you deserve | what he deserves | what she deserves | what they deserve | deserve | deserves | everything you | exactly | double | ten times | tenfold | what is coming | whats coming | yours | worse | the same treatment | same treatment | treated the same | treated like | as badly | back to you | blind | dead | die | death | barren | lose | ill | sick | sick and | hospital | trolley | corridor | wheelchair | crippled | suffering | grief | haunted | karma | bald | fat | bitten | stung | sacked )`,
        `( hope | may | wish | pray | inshallah ) ~1 ${WHOSE} ~4 ( dies | die | lie in | lies in | has to lie | has to lie in | have to lie | has to wait | has to sit | waits on | sits in | rot | rots | fail | fails | burn | burns | fall | falls | leave | leaves | left | leak | leaks | flood | floods | break | breaks | ruin | ruins | turn on | turns | crash | crashes | sink | sinks | collapse | collapses | haunt | haunts | shrivel | shrivels | drop off | drops off | wither | withers | never | hates you | hate you | suffer | suffers | through exactly | through what | go through | goes through | lose | loses | ill | sick | cancer | miserable | misery | late | empty | warm and | goes down | goes on fire | catch fire | catches fire | catches | be born | is born | cold | alone | blind | rained off | cancelled | sacked | misread | barren | cursed | explode | explodes | itch | itches | stillborn | dead )`,
        `( hope | wish | pray | may | inshallah ) ( that )? ( it | this | that | the same | all this | the same thing | worse | something like this | what happened ~4 ) ~1 ( happens | happen | comes | come | comes back | is done | haunts | haunt | hurts | hurt | eats | eat | keeps | keep | follows | follow | kills | kill | chokes | choke | destroys | ruins | stays with | torments | catches up | lands ) ~3 ( you | him | her | them | your | his | yours | theirs )`,
        `( hope | wish | may | pray ) ~1 ( a | an | the | some | somebody | someone | some one ) ~3 ( bites | bite | hits | runs | run | falls on | fall on | treats | treat | does | do | burns | burn | knocks | knock | robs | rob | kicks | kick | shits | shit | craps | takes your | takes her | takes his | breaks your | steals | dumps | leaves ) ~1 ( you | him | her | them | your | his | their )`,
        "hope ( nobody | no one | noone ) ~1 ( comes | comes to | helps | claps | visits | turns up | cries | answers | is there | holds | remembers | misses | ever )",
        "( wish | wishes | wishing ) ( you | him | her | them | every ~4 | all of you | on ~1 | nothing but )? ( a ( lifetime of | slow | painful ) | piles | boils | cancer | covid | misery | every misery | nothing good | the worst | all the worst | an early grave | bad luck | sleepless | on you | on your | on him | on her | on them )",
        "( would | could | might ) ( not )? wish ~2 ( on you | you dead | you were dead | cancer | a slow | death )",
        "may ( your | his | her | their ) ( ~1 | every ~1 ) ( fail | rot | fall | leave | burn | die | turn | wither | never | end | haunt | itch | leak | go | boil )",
        "may ( you | he | she | they | god | the lord | allah | karma | the devil ) ~1 ( never | rot | burn | die | choke | suffer | live to | grow old | receive | reap | get | lose | forgive you | judge | punish | find no | have no | know no | be cursed | be haunted | spend | end | always | go | wait | need )",
      ],
      unless: [
        "( never | not | nobody | no one ) ~2 ( have to | has to | have the | need | needs to | suffer | suffers | happens to | happen to | go through | goes through | wake up to | find out | experience | wish | in my )",
        "( get | gets ) ( well | better | back to me | back to us | it | this | my | our | a chance | the chance | some | more | a good | a rest | round to | in touch | the help )",
        "( better hope | play room | in may | do ~2 ( back | for my ) | for my family ) ~1",
        "( warm one | happy | merry | safe | summer | enjoy | enjoyed | retirement | insurance | insured | still there | for your sake | luck with | not all )",
        "( not | never ) ~2 ( wish | wished )",
        "( is | are ) ( well | keeping | all well | better | safe | ok | okay | not too | able | going to | of | good | enough | useful | right )",
        "( you | your team ) ( can | may | will be able | will see | will help | find this | are well )",
        "( break | lose | job | wait | sleep ) ~2 ( well | a leg on )",
        "( soon | better soon | peace soon )",
        "( rest | rests | sleep | sleeps ) in peace",
        "( may | might ) be ( that | because | the | a | able | worth )",
        "( understand | imagine | realise | see my point | see what )",
      ],
      strength: 0.76,
      why: "The writer wishes harm on somebody.",
      fires: "I hope every one of you ends up in a doorway.",
      silent: "I hope every one of you ends up with a new desk.",
    },
    {
      id: "glad-of-it",
      match: [
        "( if | when | the day | should | day | because if | once ) ~1 ( you | he | she | they | $title _ | $name | your ~2 | that ~2 ) ( all )? ( drop | drops | dropped | die | dies | died | fall | falls | fell | were | was | is | are | get | gets | go | goes | lose | loses | vanish | vanished | croak | croaks | croaked | keel | keels | burn | burned | burnt | snuff ) ~4 ( dead | die | dies | down | under | on fire | run over | hit by | ill | cancer | a bus | drown | drowning | your house | your home | your job | sacked | struck off ) ~~4 ( i | we | nobody | no one | noone | the world | everyone | who | not a soul | there would ) ~2 ( open | cheer | laugh | dance | celebrate | miss | notice | bottle | champagne | party | clap | raise | smile | drink | sing | care | cry | come to | sleep | be better | be worse | street party | bunting | would not | piss | spit )",
        "( laugh | laughing | dance | dancing | cheer | celebrate | sing | smile | smiling | spit | piss | party | drink | clap | bunting ) ~3 ( at | on | over | to ) ( your | his | her | their ) ( funeral | funerals | grave | graves | wake | coffin | cremation | downfall | death | obituary | burial | misfortune )",
        "( champagne | bottle | bunting | corks | balloons | street party | fireworks | flags | crack open | pop the | open a | raise a glass ) ~~6 ( you die | you are dead | you go | he dies | she dies | he is dead | she is dead | your funeral | her funeral | his funeral | drop dead | dropped dead | under a bus | your obituary | croak | in your grave | in the ground )",
        "( should have been drowned | should have been strangled | should have been aborted | should have had ( you | him | her ) put down | should never have been born | ( wish | wished ) ~1 ( you | he | she | they ) ( had | would )? ~1 ( never been born | dead | died ) | wish you was dead | were never born | rather you were dead | deserve to die | deserves to die | deserve cancer | deserves cancer | ( want | wanted ) ( you | him | her | them | your ~1 ) to ( suffer | hurt | rot | burn | die | cry ) )",
        "( world | place | town | country | planet | universe | society | human race | everybody | everyone | humanity | we | office | department ) ( would | will | is going to ) ~2 ( better | nicer | happier | cleaner | brighter ) ~2 ( without | when you are gone | if you were | once you are | minus ) ~1 ( you | him | her | them | people like | your ~1 )",
        "( the day | day | when | hope ) ( you | he | she | they | your ~2 ) ~3 , ~2 ( laugh | cheer | dance | celebrate | be smiling | be clapping | be there to laugh )",
        "( what | something ) ( bad | awful | terrible | nasty | horrible ) ~1 happens to ( you | him | her | your | people like )",
      ],
      unless: [
        "( i | we | my | our ) ~1 ( was | were | had ) never been born",
        "( son | daughter | child | baby | patient | mum | mother | dad | father ) ~3 ( never been born | put down )",
        "( dog | cat | horse | cancelled | rid of | old )",
        "( not | never ) ~1 ( deserve | want )",
        "( we | i | patients | residents | tenants | families | children | workers | staff ) ~2 ( get | got | deserve | deserves )",
      ],
      strength: 0.7,
      why: "The writer would be glad to see somebody suffer.",
      fires: "If you dropped dead tomorrow I'd open a bottle.",
      silent: "If you dropped by tomorrow I'd open the gate.",
    },
    {
      id: "curses",
      match: [
        "( curse | curses | plague | pox | blight | murrain | hex | bad cess ) ( on | upon | to | be upon ) ( you | your | him | her | his | them | the | all )",
        "( bad luck | ill luck | hell mend | no luck | a bad end ) ( to | on | unto | upon ) ( you | ye | him | her | them | the lot | your | yours )",
        "( special place | place | corner | seat | chair | warm spot | bed ) ~1 ( in hell | down below | in the fire ) ~1 ( for | with ) ( you | him | her | them | people like | the likes of | your ~2 | whoever ~6 ( you | staff ) )",
        "( drop | drops | dropped ) ( down )? dead ( , | . | you | and )",
        "( go | why not | please | just | kindly | you can | they can ) ~1 ( and )? ( choke | boil your | drown yourself | drown in | jump off | jump under | hang yourself | play in ~1 traffic | crawl back | crawl under | back under | stick your head in | take a running jump | step in front of | fall off | swivel | perish | stuff yourself | stuff yourselves )",
        "( crawl | slither | get | go | creep | crawled | slithered ) ~1 ( back | out ) ( under | into | to | from | of ) ~3 ( rock | stone | hole | swamp | sewer | cave | woodwork | log | pond )",
        "( choke | chokes ) on ( it | that | this | your | her | his | them )",
      ],
      unless: [
        "( i | we | my | our ) ~3 ( jump | rot | drown | hang | choke )",
        "( child | children | son | daughter | baby | toddler | dog | patient | could | might | traffic lights ) ~5",
      ],
      strength: 0.74,
      why: "The words curse somebody or send them to hell.",
      fires: "A curse on you and that office.",
      silent: "A coat of paint on you and that office door.",
    },
  ],
};
