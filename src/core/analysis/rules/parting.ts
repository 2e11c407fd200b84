/** What people put in order before they go: the affairs, and the words that no reply will be needed. Data only. */

/** A day that is near. */
export const NEAR_DAY =
  "( today | tonight | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekend | week | month | christmas | easter | payday | then | that" +
  " | 1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | 13th | 14th | 15th | 16th | 17th | 18th | 19th | 20th | 21st | 22nd | 23rd | 24th | 25th | 26th | 27th | 28th | 29th | 30th | 31st )";

const PET =
  "( asked | going | happy | agreed ) to ( take | have ) the $pet | ( rehomed | given away | gave away | found a home for | found homes for | found a place for | found somebody for | found someone for | asked ~5 ( have | take | feed | keep ) | handed over | surrendered ) ~3 $pet" +
  " | $pet ~1 ( has gone | have gone | gone | is going | are going | goes | go | went | will go | is with | are with | is at | are at | 's at | has gone | rehomed | has been rehomed | have been rehomed | is rehomed | are rehomed | is to go | are to go | has a home | have a home | is sorted | is settled | is provided for | is spoken for )";
const FUNERAL =
  "( funeral | cremation | burial | undertaker | undertakers | coffin | plot | headstone | hymns | crematorium ) ~3 ( paid | settled | sorted | arranged | chosen | booked | bought | picked | in hand | in place | seen to | taken care of | organised | prepaid )" +
  " | ( paid | paid off | paid for | settled | chosen | booked | arranged | sorted | picked | left instructions ) ~3 ( funeral | cremation | burial | undertaker | undertakers | coffin | plot | headstone | hymns | crematorium )";
const LETTERS =
  "( written | wrote | left ) ~3 ( to my ~1 $behind | to the ~1 $behind | to each | to everyone | to everybody | letters | my letters | the letters | a letter each | cards for | notes for | goodbye ~1 )" +
  " | letters ~3 ( are ~1 written | are done | are in the | are on the | are addressed )" +
  " | ( been round | been to see | rung | phoned | visited | seen ) ~2 ( everyone | everybody | all my ) | ( not say why | not tell ~1 why | without saying why | said my ~1 goodbyes | said goodbye | said cheerio )";
const GIFTS =
  "( given | gave | giving | passed on | handed ) ~3 ( tools | records | guitar | watch | ring | rings | medals | jewellery | books | clothes | trophies | recipes | photographs | piano | fiddle | plants | fish | allotment | budgie | fishing ~1 ) ~2 ( away | to | over | on )";
const STOPPED =
  "( cancelled | cancelling | cancel | stopped | stopping | paid up | paid off | paid | settled | settled up with | given notice to | squared up | squared | closed | stop ) ~3 ( milk | milkman | papers | paper | newspaper | newspapers | paper boy | paper lad | paper shop | newsagent | window cleaner | catalogue | gas | electric | phone | telephone | broadband | licence | subscription | subscriptions | magazine | direct debits | standing orders | bank account | account | accounts | bills | bill | debts | rent | insurance | meals | carer | carers | cleaner | gardener | coal man | club | library | chiropodist | hairdresser | appointments | slate | tab | loan )" +
  " | ( milk | papers | newspapers | bills | rent | gas | debts | accounts | phone | direct debits ) ~2 ( cancelled | stopped | paid up | paid off | paid | settled | closed | squared )";
const KEYS =
  "( key | keys ) ~3 ( with | under | left | through | on the hook | in the jug | in the door | behind | next door | at number )" +
  " | ( left | leave | given | gave | posted | put | leaving ) ~3 ( key | keys )";
const PAPERS =
  "( will | papers | deeds | passwords | policies | documents | insurance | bank book | bank books | list | instructions | everything | ledger | books | paperwork ) ~4 ( in the drawer | in the bureau | in a folder | in the folder | in an envelope | in the envelope | in order | on the table | on the side | in the tin | in the biscuit tin | labelled | written down | with the solicitor | up to date | balanced | signed | witnessed | under the )" +
  " | ( written down | wrote down | list of ) ~2 ( where | passwords | who gets | who is to | what is | everything ) | ( changed | made | signed | updated | redone ) ~1 ( my | the ) ( will | beneficiary | beneficiaries ) | signed the ( house | bungalow | car ) over";
const CLEAN =
  "( cleaned | scrubbed | emptied | defrosted | cleared | tidied | hoovered | stripped | labelled | boxed | turned off | switched off | swept | burnt | burned | shredded ) ~2 ( flat | house | fridge | freezer | loft | shed | room | kitchen | oven | bed | wardrobe | cupboards | desk | drawers | everything | things | place | gas | photographs | photos | diaries | diary | letters | boxes )" +
  " | ( flat | house | fridge | freezer | loft | shed | room | kitchen | oven ) ~1 ( is | has been | are ) ~1 ( clean | cleaned | empty | emptied | off | tidy | cleared | defrosted | spotless )";

/** Said of one's own affairs by few who only move house. */
export const PARTED = `( ${PET} | ${LETTERS} | ${GIFTS} )`;
/** Told by many who only plan ahead: a sign beside what one does on the eve of going, none beside a will. */
export const BURIED = `( ${FUNERAL} )`;
export const ON_THE_EVE = `( ${PET} | ${LETTERS} | ${GIFTS} | ${STOPPED} | ${KEYS} | ${CLEAN} )`;
/** Any affair that is put in order. */
export const SETTLED = `( ${PET} | ${FUNERAL} | ${LETTERS} | ${GIFTS} | ${STOPPED} | ${KEYS} | ${PAPERS} | ${CLEAN} )`;

/** No answer is looked for any more. */
export const NO_REPLY =
  "( no ( reply | answer | response | acknowledgement | reply will be | answer will be | need to reply | need to answer | need to write | need to ring | need to respond | need for a reply | point replying | point answering | point writing | point ringing | use writing )" +
  " | ( reply | answer | response | letter ) ~1 ( will not | need not | is not ) ~1 ( be | needed | necessary | required | reach | find ) | ( do not | you need not | need not | please do not ) ~1 ( reply | answer | write | ring | respond | call | phone | chase | acknowledge | bother )" +
  " | ( by the time | before | when | once | after | as ) ~1 ( you | this | anyone | anybody | somebody | someone | it | one of you | they | a reply | an answer | this letter | this email ) ~2 ( read | reads | open | opens | opened | reaches | get | gets | got | receive | received | lands | typed | logged | answered | answer | reply | falls | fall | posted | back at )" +
  " | ( last | final ) ~1 ( letter | email | message | you will hear | of my letters | thing ) | ( my complaint is | complaint is | i am | consider ~2 ) ( withdrawn | closing ) )";

/** The writer will be no part of what comes. */
export const PAST_CARE =
  "( ( not | never | shant | nothing | none of it | none of this | hardly | no longer | nor | no ) ~2 ( matter | be needing | be needed | need it | need them | be any concern | be a concern | concern of mine | be troubling | be bothering | be cluttering | be my problem | be a burden | be a nuisance | be in ~1 way | be here | be around | be about | be in | be long | be adding | be wanting | be collecting | hold me | holding me | keep me | keeping me ) | ( past | beyond ) ( caring | needing | minding | wanting ) | nobody will be | there will be nobody | there will be no one | i will be ( gone | out of | off | with | done | away ) | that is me ~1 ( done | ready | finished | set | off ) | i am ready | i can go | ready now | left to see to | left to do | last thing )";
