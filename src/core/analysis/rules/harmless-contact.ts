/** Contact and knowledge that belong to the work. Data only. */
import type { Phrase } from "./phrase.ts";

/** What is not to be heard as stalking or as a step over the line. */
export const HARMLESS_CONTACT: readonly Phrase[] = [
  {
    id: "work-line",
    of: ["boundary"],
    match: [
      "( give me | have | send me | what is | text me | email me | ring you on | call you on | i want | i need ) ~4 ( work | office | council | business | reception | surgery | team | helpline | switchboard ) ~1 ( mobile | number | phone | email | extension | line | address | inbox )",
      "( fax | text | extension | helpline | freepost ) number",
      "( follow | like | join ) the ~2 ( page | group | channel )",
    ],
    unless: [
      "( own | private | personal | whatsapp | insta | instagram | evening | tonight | not | rather | yours | home )",
    ],
  },
  {
    id: "on-business",
    of: ["boundary"],
    match: [
      "^ ~~9 ~~9 ( bring | with ) ( my | the | your ) ~1 ( advocate | engineer | surveyor | warrant | plans | solicitor | interpreter | originals )",
      "^ ~~9 ~~9 ( go through | look over | discuss ) ~1 ( the | my | our | your ) ~1 ( plans | findings | file | report | form | forms | figures | application )",
      "( befriending | visiting | lunch ) ( scheme | service | club )",
      "( are you | will you be | is the office ) ~1 open ~1 ( on | at )",
    ],
    unless: [
      "( own time | garden | away | wife | husband | without | alone | just us | just you | the two of us | pub | tea | date | evening | dinner | my place | yours | mine | i want you | love )",
    ],
  },
  {
    id: "seen-and-greeted",
    of: ["stalking"],
    match: [
      "saw you ~~9 ( you waved | i waved | waved at you | said hello | say hello | lovely to see | nice to see | did not ( like | want ) to ( bother | disturb | interrupt ) ~1 )",
      "( was | it was ) me behind you ~~9 ( said hello | i waved | we chatted )",
      "( watch | watching | follow | following | followed | watched ) ~1 ( your | the ) ~2 ( videos | video | website | guide | guidance | webinar | stream | instructions | twitter | updates | channel )",
      "( picture | pictures | photo | photograph | photos | photographs | video | footage ) of ( the | your | that | a | my | this ) ~2 ( notice | sign | bin | bins | tree | pothole | recycling | meter | leak | damp | mould | permit | drain | rubbish | hole | kerb | form | receipt | letter | ceiling )",
    ],
    unless: ["( house | drive | bedroom | window | kids | alone | again | every | friends )"],
  },
  {
    id: "fits-their-hours",
    of: ["stalking"],
    match: [
      "i ( know | gather | see | understand | believe | hear ) ~9 ( so i will ( ring | leave it | call | wait | post | email | try | write | come in ) | so i have timed | so i rang | so no rush )",
      "i know ~2 ( you | your | what shift ) ~~8 so i ~1 ( have | will | shall | am )? ~2 ( ring | ringing | call | calling | leave it | timed | come back | wait till | send | sent | sending | drop the | dropped the | try | write | writing | say no more )",
      "i ( gather | see | know | understand ) from ~1 ( your | the ) ~1 ( signature | email | letter | leaflet | website | rota on | notice | chart | newsletter | poster | voicemail | out of office ) ~9",
      "i ~1 know ~1 where ~1 ( to find you | you are based | your office is | you sit | you all sit ) ~~3 ( room | floor | third | second | first | ground | desk | counter | never | but )",
    ],
    unless: [
      "( home | house | car | kids | children | outside | gate | alone | husband | wife | daughter | son | walk | park | bus stop | live | lives | catch | wait for you | hammer | be there | knife | follow | through your )",
    ],
  },
  {
    id: "home-at-five",
    of: ["stalking"],
    match: [
      "( you | they | you all | staff | managers | your lot ) ~1 ( get to | can | all | just )? ( go | went | goes | gets to go | going ) ( off )? home ( at | on ) ~2 ( five | 5 | four | 4 | six | half past | half | night | time | friday | fridays | weekend )",
      "( you | they | you all ) ~1 ( get to | can | will | all )? ( go | went ) home to ( a | your ) ~2 ( warm | dry | nice | comfortable | bed | heating | dinner | central )",
    ],
    unless: [
      "( follow | followed | watch | watched | see you | seen you | know | wait | waiting | outside | every | which | car | alone | by the | through the | street | bus | route )",
    ],
  },
  {
    id: "so-to-speak",
    of: ["stalking"],
    match: ["^ ~~9 ~~9 ( so to speak | by which i mean the ~6 )"],
    unless: ["( next time | literally next )"],
  },
  {
    id: "put-in-their-place",
    of: ["stalking"],
    match: [
      "( how would you like it if | how would you feel if | imagine if | suppose | what if | you would not like it if ) ( somebody | someone | they | a stranger | a man | strangers | people | it was your ) ~~9 ~~6",
    ],
    unless: ["( i will | i can | i could | we will | we could | find out | soon | might do | know where )"],
  },
  {
    id: "condoled",
    of: ["stalking"],
    match: [
      "( sorry | sad | saddened ) ~1 ( to hear | to read | to learn | to see ) ~2 ( about | of | that )? ~1 your ~3",
      "( sorry for your loss | my condolences | my sympathies ) ~6",
      "( congratulations | well done | best wishes | all the best | get well | my love | love | regards ) ~1 ( on | to | for ) ~1 your ~2 $closeOnes ~4",
    ],
    unless: [
      "( shame if | next | watch | watched | lives | street | school | grave | alone | number | house | know where | i saw | i was at | accidents | careful | did it | bungalow | on your own | house | yours | mine | hamster | cry | shame | empty )",
    ],
  },
];
