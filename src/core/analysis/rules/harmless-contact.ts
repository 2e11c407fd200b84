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
      "saw you ~~9 ( you waved | i waved | said hello | lovely to see | nice to see | did not ( like | want ) to bother ~1 )",
      "( watch | watching | follow | following | followed | watched ) ~1 ( your | the ) ~2 ( videos | video | website | guide | guidance | webinar | stream | instructions | twitter | updates | channel )",
      "( picture | pictures | photo | photograph | photos | photographs | video | footage ) of ( the | your | that | a | my | this ) ~2 ( notice | sign | bin | bins | tree | pothole | recycling | meter | leak | damp | mould | permit | drain | rubbish | hole | kerb | form | receipt | letter | ceiling )",
    ],
    unless: ["( house | drive | bedroom | window | kids | alone | again | every | friends )"],
  },
  {
    id: "sorry-for-yours",
    of: ["stalking"],
    match: [
      "( sorry | sad ) to ( hear | read | learn ) ~1 ( about | of | that ) ~1 your ~3",
      "( sorry for your loss | my condolences | my sympathies ) ~6",
    ],
    unless: [
      "( did it | number | alone | bungalow | on your own | lives | house | next | yours | mine | hamster | cry | shame | empty )",
    ],
  },
  {
    id: "timed-for-you",
    of: ["stalking"],
    match: [
      "i know ~2 ( you | your | what shift ) ~~8 so i ~1 ( have | will | shall | am )? ~2 ( ring | ringing | call | calling | leave it | timed | come back | wait till | send | sent | sending | drop the | dropped the | try | write | writing | say no more )",
      "i ( gather | see | understand ) from your ( signature | email | out of office | website | newsletter ) ~9",
    ],
    unless: [
      "( car park | home | gate | outside | catch | alone | walk | wait for you | hammer | be there | house | knife | follow | through your )",
    ],
  },
];
