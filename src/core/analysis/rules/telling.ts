/** How one sentence hands its neighbour to another speaker. Data only. */
import { ADV } from "./phrase.ts";

/** Says that the sentence before was somebody else's words, or takes it back. */
export const THEIR_WORDS: readonly string[] = [
  "^ ( those | these | that | this | it ) ~1 ( were | was | are | is ) ~1 ( his | her | their | word for word | verbatim | a direct quote | a quote | a quotation )",
  "^ ( his | her | their ) ~2 ( words | message | exact words )",
  "^ ( that | this | it | which | those | these ) ( is | was | are | were | were the things | was the way ) ~1 ( exactly | precisely | literally )? ( what | how | the words | the word | words | the things ) ~1 ( he | she | they | $title _ | ( the | your | a | this | that | one of your | my ) ~3 ( $staff | $folk | letter | note | entry | log | report | message | email | file | record ) ) ~2 ( said | says | told | wrote | writes | shouted | yelled | screamed | called | put | used | typed | texted | reads | read | spoke | claims | claimed ) !( you | yous | ye )",
  "^ ( that | this | it ) ( is | was ) what ~2 ( it says | was said | it said | is written | was written | was shouted | i was told | i was called | we were told | i heard )",
  "^ ( he | she | they ) ~1 ( said | shouted | yelled | wrote | screamed | texted | posted | used | repeated ) ( that | this | it | those words | these words | all that | all this | the same ) ( . | to | in | at | with | twice | three | on | over | several | again | , )",
  "^ ( or )? so ~1 ( he | she | they ) ( said | says | told | claims | claimed )",
  "^ i ~1 ( did not | never ) mean ( it | that | this | them | any of it ) !( as | when | in | to | like | for | kindly | nicely | lightly )",
  "^ ( only | just | purely )? ( a )? figure of speech .",
  "^ ( sorry | apologies ) , ( autocorrect | spellcheck | that was ( the ~1 ( talking | speaking ) | out of order | uncalled for ) )",
  "^ all ~1 ( this | that | it | these ) ~1 ( was | went | has been | is ) ~2 ( reported | police | recorded | logged | from him | from her )",
];

/** What hands the next words to somebody, where the sentence ends with a colon or points to them. */
export const HANDS_OVER: readonly string[] = [
  "( he | she | they | somebody | someone | $title _ | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ~4 ( said | says | shouted | yelled | screamed | wrote | writes | texted | told | replied | posted | muttered | hissed | whispered | answered | announced | called | emailed | messaged | threatened | snarled | spat | typed )",
  "( the | a | an | his | her | their | this | that | your | one | these | those | some | several | worst ) ~3 ( note | entry | log | message | messages | text | texts | voicemail | email | emails | letter | letters | record | records | comment | comments | post | posts | report | statement | review | transcript | words | examples | remarks | insults | threats | phrases | lines | slurs | abuse | gems | policy | clip | recording | graffiti | sign | file | notes | minutes | caption | answer | reply ) ~6 ( said | says | read | reads | stated | states | was | were | are | is | went | goes | ran | runs | this | follows | these | going | came | included | include )",
  "( his | her | their ) ~2 ( words | message | messages | text | texts | answer | reply | email | note | letter | voicemail )",
  "( voice | voices | shouting | screaming | overheard )",
  "what ( was | is | got ) ~1 ( recorded | written | said | put | put down | typed | heard | read | logged | minuted | noted )",
  "( sprayed | scrawled | scratched | daubed | painted | carved | written | chalked | etched | printed | stencilled | keyed | pinned | stuck | posted | taped | pushed ) ~3 ( on | across | in | into | over | above | under | beside | through | round | to ) ~5",
  "^ ~2 ( quote | verbatim | transcript | voicemail | caption | graffiti | marker | felt tip | biro | capitals | capital letters | spray paint | exact words | words used | heard on | overheard ) ~2",
  "( permanent marker | marker pen | felt tip | capital letters | block capitals | spray paint | red letters )",
  "( pasted | copied | typed | attached | enclosed | reproduced | quoted | forwarded | transcribed ) ~2 ( it | this | them | below | here | in full | word for word | verbatim )",
  `( i | we ) ${ADV} ( heard | overheard | noted | recorded | copied | typed | witnessed | wrote down | had to listen | was told | were told | got | received | was sent )`,
  "( sent | left | wrote | texted | emailed | posted | gave ) ( me | us | my ~1 | our ~1 | her | him ) ~4 ( these | this | messages | texts | notes | comments | words )",
];
/** Speech without marks: "He said, I will". */
export const SPEECH: readonly string[] = [
  "( he | she | they | who | $title _ | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ( then | just | also | once | even )? ( said | says | goes | went | shouted | yelled | screamed | replied | answered | texted | told me | wrote | was like ) ( to me | at me | to my face | to us | quietly | loudly )? , ( i | you | we | if )",
];
/** The writer's own words are announced like this. */
export const OWN_WORDS: readonly string[] = [
  `( i | we ) ${ADV} ( say | said | tell | told | write | wrote !down | written !down | put | posted | sent | stuck | will | would | want | reply | replied | answer | answered | promise | repeat )`,
  "my|our ~1 ( message | answer | reply | words | advice | response | warning | promise )",
  "( you | him | her | them ) ~2 ( this | listen | now )",
];
/** Points to what comes without a colon. */
export const POINTS_ON: readonly string[] = [
  "( sent | left | wrote | texted | emailed | posted | shouted | messaged | received | got | heard | messages | texts | comments | things | remarks | notes ) ~6 ( such as | like )? ( these | this | the following | like this | as follows | this one | these ones ) .",
];
/** Something written is told of: what it says follows. */
export const WRITTEN: readonly string[] = [
  "( the | one | another | this | that | his | her | your | their | a | an | each | every ) ~2 ( first | second | third | fourth | other | last | next | one | note | notes | entry | log | message | text | voicemail | email | letter | record | comment | post | report | statement | review | card | sign | poster | banner | tattoo | caption | headline | graffiti | policy | leaflet | recording | transcript ) ( one | simply | just | then | also | actually )? ( said | says | read | reads | went | goes | ran | runs | stated | states )",
];
/** Points to a paragraph that follows. */
export const POINTS_BELOW: readonly string[] = [
  "( below | underneath | beneath | as follows | following | here it is | here they are | in full | verbatim | word for word )",
];
/** Somebody else is told to have said it. */
export const REPORTED: readonly string[] = [
  "( he | she | they | somebody | someone | $title _ | $name | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ( then | also | just | even | always | once | has | have | had | turned round and )? ( said | says | told | tells | will say | would say | will tell | would tell | shouted | shouts | screamed | yelled | called | calls | calling | threatened | warned | wrote | texted | claimed | claims | swore | accused | kept saying | keeps saying | kept calling | keeps calling | used to say )",
  "( i | we ) ( was | were | have been | had been ) ~1 ( called | told | threatened | accused | described )",
  "according to ( him | her | them | $title _ | $name | the ~2 )",
];
