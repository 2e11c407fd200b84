/** What only two sentences together say: the words of one, a pause, the words of the next. Data only. */
import type { RuleFile } from "../rule.ts";
import { ACROSS_KINDS } from "./across-kinds.ts";
import { ACROSS_RISK } from "./across-risk.ts";
import { ACROSS_SIGNS } from "./across-signs.ts";

export const ACROSS: readonly RuleFile[] = [
  {
    category: "threat.violence",
    vetoes: ["reported", "policy", "lawful", "play"],
    quote: "words",
    rows: [
      {
        id: "deadline-then",
        match: [
          "( you have | you have got | i give you | i am giving you | he has | she has | they have | you lot have | one more chance | last chance ) ~6 ( until | till | by | noon | hours | days | week | minutes | chance ) ~~7 ( after that | after which | then | or else | otherwise | if not | past that | from then ) ~~9 ( answer for | responsible for | all bets | gloves | come for you | come in | coming in | coming for | coming down | somebody | someone | whoever | nobody on | god help | own head | blood | hurt | watch your | no more mr | see what i | find out what | know where )",
          "( until | till | by ) ( noon | monday | tuesday | wednesday | thursday | friday | saturday | sunday | five | midnight | the weekend | tonight | tomorrow | then ) ~2 , ~2 ( after that | then | or else | otherwise ) ~~4 ( i | we ) ~1 ( come | am coming | are coming | will come | will be | start ) ~3 ( for | looking | with | down | round | find | in and | hurting )",
        ],
        why: "Read together, the two sentences set a time and foretell harm after it.",
        fires: "You have until Friday. After that I can't answer for what happens to whoever is on the desk.",
        silent: "You have until Friday. After that I will go to the Ombudsman.",
        strength: 0.75,
      },
      {
        id: "where-then",
        match: [
          "( i know | we know | i have seen | i found out | i have found | i watched | i see you | seen you | you always | you still | your ~2 $family ) ~~9 , ~~5 ( anything could | anything might | something could | something might | accidents happen | accidents do | be a shame | be a pity | be awful | would hate | think on | think about that | be careful | mind how | watch yourself | so easily lost | nobody to hear | nobody would hear | not safe | careful who | sleep well | could happen | go missing | gets lost | easily lost )",
          "( $family | your kids | your children | your little ~1 | your twins | your daughter | your son | your wife | your husband ) ~~9 , ~~3 ( children | kids | girls | boys | little ones | things | people | accidents ) ~2 ( so easily | easily | go missing | get lost | get hurt | happen | vanish | disappear )",
        ],
        why: "Read together, private facts and a hint of harm stand side by side.",
        fires: "I know you walk past the lift on your own. Anything could happen to a girl on level 3.",
        silent: "I know the bus stops past the lift. Anything would be better than the stairs.",
        strength: 0.7,
      },
      {
        id: "weapon-then",
        match: [
          "( i have | i have got | i have still got | i keep | i own | i bought | there is ) ~2 ( a | my | the | an | dad 's | grandad 's ) ~2 $arms ~~8 , ~~6 ( you | he | she | they | your ~2 | whoever | him | her | somebody ) ~~5 ( see it | meet it | feel it | find out | need | want to | going to | soon | stitches | ready | use it | get it | get the )",
          "( i know ~1 where | i know who | i know which | your ~2 $staff ) ~~9 , ~~3 ( i have | i will bring | i have got | i am bringing ) ~2 ( a | my | the | an ) ~2 $arms",
        ],
        why: "Read together, a weapon and the person it is meant for stand side by side.",
        fires: "I've still got my dad's shotgun in the shed. Whoever comes next is going to see it.",
        silent: "I've got a hammer in the shed. Whoever comes next is welcome to borrow a ladder.",
        strength: 0.75,
      },
      {
        id: "weapon-beside",
        match: [
          "$iHave ~4 $armsSure ~~7 , ~~8 ( your ~2 $staff | you | your | him | her | whoever | the next )",
          "( your ~2 $staff | i know | whoever | the next ~1 | you ) ~~8 , ~~4 ( i have | i will | i am | bringing | i keep ) ~5 $armsSure",
        ],
        unless: [
          "( garden | hedge | tree | wood | fence | lawn | windows | window | cars | meter | tools | bin | screws | boiler | tap | clamp | camera | sold | found | police | beds | forgive | deaf | welcome | borrow | lend )",
        ],
        why: "Read together, a weapon and somebody it may be meant for stand side by side.",
        fires: "I've sharpened the steak knife while I typed this. It's for you.",
        silent: "I've found the knife that fell behind the cooker. You can cancel the report.",
        strength: 0.7,
      },
      {
        id: "news-then",
        match: [
          "( read | saw | seen | heard | remember | watched | news | paper ) ~~8 ( attacked | stabbed | shot | killed | murdered | hurt | beaten | assaulted | run over | acid ) ~~6 , ~~6 ( understand | see why | get why | not surprised | no surprise | not blame | next | could be you | could happen | think about | deserved | feel like | lucky | makes you think | copy | inspired | ideas | how he felt | how she felt | same thing )",
          "( last | previous | other ) ~2 ( person | man | woman | bloke | one | guy | officer | fella | lad | manager | $staff ) ~~9 , ~2 ( he | she | they | his | her | took ) ~3 ( not | never | no longer | limp | limps | lost | spent | ended | moved | regretted | still | hospital | crutches | months | years | learned | learnt )",
        ],
        unless: [
          "( rang | phoned | emailed | replied | answered | form | assessment | visited | referred | retired | sent | said )",
        ],
        why: "Read together, the sentences point at somebody who was hurt as if it may happen again.",
        fires: "I read that a council officer got stabbed in Hull. I'm starting to see why.",
        silent: "I read that a council officer got stabbed in Hull. I hope she gets well soon.",
        strength: 0.7,
      },
      {
        id: "fate-then",
        match: [
          "( i have | i bought | i got | i keep | i picked up | i found | i am sharpening | i sharpened | there is ) ~3 ( $armsSure | knife | machete | petrol | acid ) ~~8 , ~1 ( guess | any guesses | ask yourself | you work out | you do the | want to | do you want | care to | fancy | one guess | no prizes | imagine )",
          "( you have | you took | you ruined | you destroyed | you broke | you killed | you left | you pushed | you made ) ~~8 , ~1 ( now | so | one day | soon | now it is | next | so now | and now | then ) ~1 ( it is )? ~1 ( i will | i am going to | we will | you will | your turn | my turn | you are going to | someone will | you can ) ~2 ( take | break | ruin | destroy | find out | pay | suffer | feel | know | see | turn | return | show )",
          "( i have | i was | i used to | i did | i am ) ~3 ( army | marine | marines | soldier | boxer | boxing | bouncer | prison | jail | inside | gbh | abh | black belt | paras | butcher | hunter ) ~~6 , ~~5 ( do not | so | think | remember | bear | you | not scared | not afraid | try me | hands | watch | careful | nothing ) ~~6 ( you | me | scare | mind | again | know | push | test | mess )",
          "( last | final ) ( warning | chance | time ) ~~6 , ~~5 ( hurt | swing | fists | come down | coming down | come round | smash | somebody | someone | regret | answer for | responsible | god help )",
        ],
        unless: [
          "( pension | injury | veteran | support | ptsd | charity | leg | knee | shoulder | disabled )",
          "( refund | ombudsman | complaint | compensation )",
        ],
        despite: ["play"],
        why: "Read together, one sentence gives a reason to fear the writer and the next says whom it is meant for.",
        fires: "I bought a knife on Saturday. Guess who it's for.",
        silent: "I bought a knife on Saturday. The blade fell off.",
        strength: 0.65,
      },
      {
        id: "alone-then",
        match: [
          "$meant ~~9 , ( it is | it will be | that is )? ~1 $desolate ~1 ( . | there | down | round | at | water | walk | way | drop | corridor | drive | road | lane | in | for | this | after | street | path | alley | on | up | stretch )",
          "$meant ~~9 , ( brave | careful | tut | sweet | shame | pity | lucky | handy | convenient | noted | interesting | unwise | risky | foolish | bold ) ~1 .",
          "$meant ~~9 , ~1 $frailThings ~1 ( do | does | can )? $comesToGrief ~3",
          "$meant ~~9 , ~1 ( no | not many | not a lot of | not any | never any ) ~1 ( cameras | cctv | camera | lights | witnesses | signal | rail | houses | neighbours | guard | security | lock )",
          "$meant ~~9 , ( i | we ) ~1 ( am | have been | have ) ~1 ( an early riser | up early | a patient | patient | behind | there too | on that | seen to | loosened | undone | got the key | brothers | good aim | been inside | done time | watched | timed | measured | practised )",
        ],
        unless: [
          "( please | torch | repair | mend | fix | lifebelt | bulb | thank | complaint | gritted | wheelchair | ward | my ( mum | dad | daughter | son | wife ) )",
        ],
        why: "Read together, the sentences say where somebody is and that it would be easy to come to harm there.",
        fires: "Your inspector walks back past the weir. It's very deep there.",
        silent: "Your inspector walks back past the weir. It's very pretty there.",
        strength: 0.6,
      },
      {
        id: "never-yet-then",
        match: [
          "( never | not | nobody ) ~2 ( hit | hurt | struck | raised | touched | harmed | killed | laid | lifted | thumped | punched | slapped | kicked ) ~3 ( woman | man | girl | lady | soul | anyone | anybody | fly | person | people | somebody | finger ~4 | hand ~4 ) ~~5 , ~~5 ( first | starting | exception | yet | until | about to | reconsidering | brother | sister | wife | daughter | cousin | girlfriend | getting it | make a start | is next | will be the | might be | saved up | tempted | never been )",
          "( brought up | raised | taught ) ~1 ( never | not ) to ( hit | hurt | strike | touch | raise | threaten | swear ) ~4 , ~~6 ( but | brother | sister | wife | daughter | cousin | girlfriend | forget | forgot | exception | was not | were not | will | first )",
        ],
        unless: [
          "( cry | hearing | tell you the same | wrong | your report | your letter | your file | marker | record says | which is why | complaint | refuge | apology )",
        ],
        despite: ["play"],
        why: "Read together, the writer says what they never did and that this will change.",
        fires: "I've never hit a woman in my life. You'll be the first.",
        silent: "I've never hit a woman in my life. Your report says otherwise.",
        strength: 0.65,
      },
      {
        id: "remark-then",
        match: [
          "$meant ~~9 , ( i | we ) would ( get | keep | lock | check | stay | watch | take | hold on | hurry | enjoy | spend | think twice | think again | think about that | start | want a | want yours | update | leave | tell her | tell him | change | wear | sleep | make sure | have her | have him | have your ) ~3",
          "$meant ~~9 , ( tell | ask ) ( him | her | them ) ~1 ( if | about | how | why | soon | tomorrow | to look | to keep | to get | it is | that i | i am | what i | i have | who | monday | tuesday | wednesday | thursday | friday | saturday | sunday ) ~3",
          "$meant ~~9 , ( he | she | you ) ( should never | should not | ought not to ) have ~3",
          "$meant ~~9 , ( he | she ) ( will | is going to ) ( not )? ~1 ( need | be needing | wish | be wanting | be sorry | be chewing | be walking | be the first | be lying | be carried | go out | have worse | be a lot | be hearing from me | know why | know what | learn | find out | always have | always be | get what | meet ) ~3",
          "$meant ~~9 , ( mine | yours | hers ) ( will | can | is ) ~3",
          "$meant ~~9 , ( ( he | she | they ) ( knows | know ) ( what | why | who ) | you should | i used to | it would | next time | ask ) ~6 .",
          "$meant ~~9 , ( it | that | they ) ( will | would ) not ( help | save | take much | take long | stop | matter | be me | be there | always ) ~3",
          "$meant ~~9 , ( do not | best not | better not | try not to ) ~1 ( go | get | walk | be | stand | open | drink | look | sit | park | turn | leave | use | blink | sleep | stop | answer | eat ) ~4",
        ],
        unless: [
          "( thank | please | appointment | office | card | repair | fix | clinic | form | letter | better | website | bus | photo )",
        ],
        why: "Read together, the second sentence is a remark that hints at harm to whoever the first one names.",
        fires: "Miss Boyle parks by the bottle bank. I'd check under it if I was her.",
        silent: "Miss Boyle parks by the bottle bank. I'd like that bay for my scooter.",
        strength: 0.6,
      },
      {
        id: "means-then",
        match: [
          "$meant ~~9 , ( i have | i have got | we have | we have got | i own | i keep | i drive | we keep ) ~1 ( a | the | my | two | three | some | plenty of | all | nothing but | got ) ~1 $means",
          "$meant ~~9 , ( i | we | my ~1 ) ( know | knows ) ~1 ( the | her | his | which | where | what | your | a man | a fella | a lad | a place | how ) ~1 ( car | route | corner | girl | lad | door | voice | shoes | home | way | night | boy | bus | road | yard | street | he | she | they | you | called | who | to | fragile | time | school | walk | lane | stop )",
          "$meant ~~9 , ( there is | there are | there will be ) ~1 ( room | only one | a few of us | a lot of us | a fair few | two of us | nobody | no one | no recording | no cameras | a special place | always next | a hole | one that | just me | only me | only the one | no need to hurry | plenty of room | a difference | more of us ) ~3",
          "$meant ~~9 , ( my | our ) ~2 $ownLads ( are not | is not | did not | does not | do not | will not | would not | is quick | are quick | are ~1 lads | will | is outside | are outside | only want | only wants | wants | want | have got | has got | have nothing on | has nothing on | know | knows | has done | have done | drives | works | fits | keeps | asks | asked | has asked | have asked | would like | would love | is due | gets out | comes out | is out | are out | are coming | is coming | have promised | was out ) ~3",
        ],
        unless: [
          "( please | repair | fix | carer | school | appointment | sen | autistic | thank | help | form | fridge | insulin )",
        ],
        why: "Read together, the writer names a person and then what or whom they have at hand.",
        fires: "Mr Lacey cycles in from Thorpe. I've a van.",
        silent: "Mr Lacey cycles in from Thorpe. I've a question.",
        strength: 0.6,
      },
    ],
  },
  {
    category: "safeguarding.self-harm",
    vetoes: ["selfDenied"],
    quote: "words",
    rows: [
      {
        id: "farewell",
        match: [
          "( matter | matters ) ~3 ( any more | anymore | now ) ~~3 , ~2 ( goodbye | bye | farewell )",
          "( i am | i have ) ~3 ( so tired | had enough | nothing left | no fight left | done fighting ) ~~6 , ~~6 ( sorry to my | tell my | look after my | goodbye | goodnight all | forgive me | not be here | want it to stop | want it all to stop )",
          "( do not bother | no need to | do not | no point ) ~3 ( ring | ringing | call | calling | write | writing | reply | replying | come | coming | send | sending | answer ) ~~8 , ~~3 ( there will be no | there will not be | i will not be | nobody will be | no one will be | i will be gone | it will be too late | by then )",
          "( i am done | i give up | that is it | i have had enough | it is over | i am so tired | i can not do this | i can not go on | im done | i tried ) ~~6 , ~~6 ( tell my | tell him | tell her | tell them | sorry | goodbye | look after | love you | loved them | i tried | better off | sleep | peace )",
          "( cat | dog | rabbit | budgie ) ~~9 , ~~9 ( letter | letters | note | notes | will | insurance | goodbye | keys | funeral | papers )",
          "$pills ~~9 , ~~6 ( looking at them | lined up | counted them | count them | in front of me | next to me | all of them | take them all | enough | staring at them )",
          "( hopeless | worthless | nothing left | lost everything | no one left | all alone | can not cope | had enough | no hope | broken ) ~~9 , ~~7 ( not be here | be with him | be with her | tablets | bridge | rope | wake up | better off | end it | gone | go on | point | carry on | over )",
          "( same way | did it | took his own | took her own | killed himself | killed herself | hanged himself ) ~~8 , ~~7 ( i understand | i get it | i know why | i see why | my turn | me next | i will be next | i envy | so will i | same way | am next )",
          "( tablets | pills | rope | bridge | roof | railway | river ) ~~8 , ~~4 ( not be there | will not be there every | next time | i will do it | i mean it | i have decided | goodbye | nobody will | no one will | will be easier | the last )",
        ],
        unless: [
          "( moving | moved | holiday | away | custom | customer | retire | retiring | switch | elsewhere | ombudsman | court | solicitor | work )",
        ],
        why: "Read together, the sentences may mean that the writer thinks of not living on.",
        fires: "It won't matter to me any more. Goodbye.",
        silent: "It doesn't matter any more, the bin came. Many thanks.",
        strength: 0.7,
      },
    ],
  },
  ACROSS_KINDS,
  ...ACROSS_SIGNS,
  ...ACROSS_RISK,
];
