/** How people ask after, fear, deny and look back on the risk that somebody may harm themselves. Data only. */

/** What one may do to oneself. */
export const SELF_DEEDS =
  "( ( kill | killing | killed | hurt | hurting | harm | harming | harmed | hang | hanging | cut | cutting | top | topping | drown | drowning ) myself | ( end | ending | ended ) ~2 ( life | it | it all )" +
  " | ( take | taking | taken | took ) ~2 life | ( take | taking | taken | took ) ~1 overdose | overdose | overdosed | overdosing | suicide | suicidal | die | dying | self harm | self harming | self harmed" +
  " | ( do | doing | done ) ( anything | something ) ~1 ( silly | stupid | daft | rash | to myself | like that ) | ( jump | jumping ) ~1 ( off | from | in front )" +
  " | ( throw | throwing | threw ) myself | ( do | doing ) away with myself | ( cut | cutting | slit ) ~1 wrists | ( take | taking | took ) ~3 ( tablets | pills | paracetamol ) )";

/** Somebody asks the writer whether they mean to come to harm. */
export const ASKED: readonly string[] = [
  "( ask | asked | asks | asking | wondered | questioned | wanted to know | wants to know | want to know ) ~6 ( if | whether | about | why i | how often i )",
  "( ask | asked | asks | asking ) ~2 ( was | am | did | do | had | have | would ) i",
];

/** The writer puts the question themselves: "Do I want to …? No." */
export const ASKS: readonly string[] = [`( do | did | would | will | was | am | had | have ) i ~5 ${SELF_DEEDS}`];

/** Asked and answered in one sentence. */
export const ASKED_NO: readonly string[] = [
  "( asked | asks | ask | question | questions | whether | box | form | phq ) ~~9 ~~9 ( i said no | said no | answer is no | answer was no | not at all | none | and no | i said was i )",
  "( said | answered | ticked ) ~2 ( no | none | never | not at all ) ~~9 ( question | questions | whether | phq | form | box )",
];

/** Others take the writer to be at risk. */
export const SUSPECTED: readonly string[] = [
  `( thought | thinks | think | told | tells | believes | believed | suppose | supposes | convinced | decided | reckons | frightened | scared | worries | worried | feared | claims | claimed | said | says | say | reported | rumour | note | notes | log | record | file | flag | recorded | wrote | chronology | concluded | assumed ) ~~8 ( i | me ) ~~5 ${SELF_DEEDS}`,
];

/** The writer says that it is not so. */
export const NOT_SO: readonly string[] = [
  "( ^ | , ) i ( was | am | do | did | have | will ) not",
  "( i never | not true | is false | was false | untrue | not a word | no truth | nothing in it | made it up | made up | mix up | wrong end | misheard | never met me | i am fine | i am safe | in error | out of date | i laughed | the script | in the play | belongs to another | another patient | somebody else | has since said sorry | perfectly well | does not )",
];

/** What is said to be over, or untrue, and may not be. */
export const NOT_SURE: readonly string[] = [
  "( again | tonight | yes | lied | lying | lie | wrong | cannot promise | until now | till now | but now | these days i | coming back | come back | came back | back to | worse | no help | not any more | not sure | anymore | any more | this time | i wish | not fine | not well | i told | true answer | ashamed | joking | on the table | ( ^ | , | and | but | so | because | that ) i ( intend | intend to | am going to | am gonna ) !( to | get | have | win | keep | fight | appeal | complain | live | stay | claim ) | relapse | relapsed | every night | every day now | right now )",
];

/** A time when the writer meant to, told from afterwards. */
export const ONCE: readonly string[] = [
  `( thought | wanted | used to | tried | ready | meant | resolved | made up my mind | said | kept saying | was going to | planned | might | left the house | felt ) ~~6 ${SELF_DEEDS}`,
  "( i was | felt | feeling ) ~1 suicidal",
  "( not wanting to | did not want to | no longer wanted to ) ~1 ( be alive | live | be here )",
  `since ~2 ( thought | wanted | tried | felt | said ) ~4 ${SELF_DEEDS}`,
];

/** Afterwards all is well. */
export const RECOVERED: readonly string[] = [
  "( sorted me out | not looked back | never looked back | am ~2 well | is well | im well | well now | better now | got better | fit and happy | fit and well | happy and well | am healthy | healthy | recovered | recovery | months clean | years clean | decade clean | months well | sober | life is good | got me through | pulled me through | saw me through | talked me ( down | out | round ) | talked to me till | saved my life | thanks to | thank whoever | i owe | indebted | grand now | ah'm grand | proud of that | done with | alive to say | in a different place | changed that | helped me so much | turned it round | turned my life round | are mint | it helped | off the tablets )",
];

/** The writer answers no. */
export const ANSWERED_NO: readonly string[] = [
  "^ ( no | i have not | i do not | i am not | i had not | i was not | i did not | i never | i have never | not at all | certainly not | of course not | absolutely not | i said ~3 ( no | not ) | i told ~5 ( no | not ) | i replied ~3 no | the answer ~3 no | it ( has | did | does | would ) not )",
];

/** Words that tell that a thing long past is not over. */
export const NOT_OVER: readonly string[] = [
  "( now | again | still | lately | recently | today | tonight | since ( the | your | my | his | her | he | she | they | it | then | this | that | last | you ) | ever since | every | this ( week | month | year ) | last ( week | month | night ) | am | want | will | cannot )",
];

/** The sentence that follows says that it has come back. */
export const CAME_BACK: readonly string[] = [
  "( again | still | the same | worse | coming back | come back | came back | returned | ( now | today ) i )",
];

/** Words that point back to the time told of. */
export const THEN: readonly string[] = [
  "( then | at the time | at that time | back then | that year | that day | that night | in those days | had )",
];
