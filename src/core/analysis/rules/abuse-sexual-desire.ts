/** What writers would have staff do, do with them, or did with the thought of them; questions that are asked as a joke. Data only. */
import type { RuleFile } from "../rule.ts";

const ILL =
  "pain | bleeding | catheter | surgery | operation | infection | rash | wound | dressing | injury | fracture | fell | hoist | physio said | stroke | arthritis | dementia | incontinence | continence | sore | ulcer";
const REPORTED =
  "police | harass | harassed | harassment | assault | assaulted | complaint about | sacked | inappropriate | uncomfortable | without asking | in front of | this is not ok";
const KIN =
  "( my | our | his | their ) ~1 ( husband | wife | partner | baby | mum | mother | daughter | son | lad | lass | niece | nephew | granddaughter | grandson | nan | gran | dad | father | sister | brother | child | aunt | uncle | boy | girl | friend | colleague )";
const PERSON =
  "girl | girls | lass | lassie | lassies | lasses | lad | lads | woman | women | lady | ladies | man | men | bloke | blokes | fella | fellas | boy | boys | chap | chaps | guy | guys | blonde | blondes | brunette | brunettes | redhead | bird | one | student | gent | gentleman | curate | vicar | piper | usher | sergeant | twins";
const SEEN = `( your | ur | yer | yur | that | the | this | them | those | a | one of your | one of the ) ~3 ( $staff | ${PERSON} )`;
/** Whoever could be remarked on, as a subject. */
const WHO = `( you | u | ye | yous | she | he | they | $title _ | $name | ${SEEN} )`;
/** The same as an object. */
const WHOM = `( you | u | ye | yous | her | him | them | yourself | $title _ | $name | ${SEEN} )`;
const CLOTHES =
  "trousers | knickers | shorts | shirt | blouse | top | jeans | pants | kit | clothes | uniform | skirt | dress | tights | tunic | overalls | scrubs | boots | tie | belt | kilt | gown | stockings | bra | jumper | cardigan | vest | robes | cassock | habit | coat | joggers | leggings | hi vis | boiler suit";
const TREAT = `( shag | fuck | quickie | snog | blowjob | blow job | bj | bonk | threesome | bit of the other | how 's your father | hows your father | rumpy pumpy | nookie | nooky | hanky panky | leg over | legover | kiss | peck | fumble | grope | cuddle | snuggle | roll in the hay | romp | dirty weekend | slap and tickle | screw | rogering | handjob | hand job | lap dance | striptease | private dance | ride )`;

export const ABUSE_SEXUAL_DESIRE: RuleFile = {
  category: "abuse.sexual",
  vetoes: ["reported", "policy"],
  quote: "clause",
  rows: [
    {
      id: "at-any-time",
      match: [
        `${WHO} ( can | could | may | might | is welcome to | are welcome to | is more than welcome to ) ~3 ( me | my ~2 ) ~1 ( any time | anytime | any day | any night | whenever | all night | all day long | as often as | as long as | any way | twice nightly )`,
        `( i would | i will | id | i might | i could ) ~1 let ${WHOM} ~1 ( do | have | handle | touch | frisk | tie | take | ride | lick | bite | stroke | put | sit | see ) ~9 ( any time | anytime | any day | any night | all night | whenever | anything | any way | twice | trousers | drawers | bed | again | me )`,
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | call | ring | phone | contact | email | reach | visit | write | speak | cannot | can not | kitchen | meter )`,
        KIN,
      ],
      target: "staff",
      why: "The writer says what a member of staff may do to them at any time, in a sexual way.",
      fires: "Tell that sergeant she can search me any night of the week.",
      silent: "Tell that sergeant she can ring me any night of the week.",
    },
    {
      id: "fancy-one",
      match: [
        `( fancy | fancies | any chance of | no chance of | how about | what about | up for | want | wants | wanted | after | not mind | wouldnt mind | owe me | owes me | in for | give me | gives me | come for | pop round for | swap for | settle for | ask her for | asked her for | asked for | hold out for | good for | game for | do you do | time for | worth ) ~2 ( a | some | my | bit of | your | the )? ~1 ${TREAT} !( goodbye | home | to | into | share )`,
        "( have sex | make love | go to bed | get into bed | spend the night | spend a night | have a bath | have a shower | share a bath | share a shower ) ( with | together ) ~1 ( you | her | him | me | u | ye | them | one of )?",
        "( how much ) ( for | do you charge for | would it be for | is it for | would you want for | do you want for ) ~1 ( the | a | an | one | half an ) ( night | hour | quickie | go ) !( in | at | of | on )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | hall | room | flat | guest | parking | permit | pitch | court | site | skip | bus | coach | taxi | bike | scooter | train )`,
        KIN,
      ],
      target: "staff",
      why: "The writer asks for a sexual act.",
      fires: "Fancy a quickie in the stationery cupboard?",
      silent: "Fancy a form that long for a stationery order?",
    },
    {
      id: "clothes-off",
      match: [
        `( have | had | get | got | whip | rip | pull | tear | peel | want | whisk ) ( them | those | that | her | his | your | him | the | you ) ~2 ( ${CLOTHES} ) ( off | down | round )`,
        `( get | have | want | like | love | see | imagine | picture | imagined | pictured ) ${WHOM} ( out of | without | minus ) ~2 ( ${CLOTHES} )`,
        `( undress | undressed | undressing | undresses | unwrap | unwrapped | unwrapping ) ~1 ${WHOM}`,
        `( undo | undone | unbutton | unbuttoned | pop | leave | lose | loosen ) ~3 ( button | buttons ) ~2 ( undone | next | for | more | please | and | when | down | . | i | on )`,
        `( in | wearing | with ) ( just | only | nothing but ) ( his | her | your | a | their | that | those ) ~2 ( boots | apron | lanyard | socks | stockings | hat | helmet | badge | keys | hi vis | smile | wig | stethoscope | tool belt | gloves | cap | heels | gown )`,
        `( does | do | will | would ) ~1 ( that | the | your | those | her | his ) ~1 ( ${CLOTHES} ) ( come | peel | unzip | slide ) off`,
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | pe | children | pupils | x ray | mud | washing | line | machine | muddy | airport | security )`,
        KIN,
        "( told | asked | made | forced ) ~1 ( me | us | him | her | them ) to",
        "( could not | cannot | can not ) ( undo | unbutton )",
      ],
      target: "staff",
      why: "The writer speaks of undressing somebody.",
      fires: "I'd have those trousers off him before he could shout.",
      silent: "I'd have that fence off him before he could paint it.",
    },
    {
      id: "sat-upon",
      match: [
        "( sit | sat | sitting | sits | be sat | hop | perch | perched | jump | climb ) ~1 ( on | onto | in ) ( my | his | her | your | me | that ) ~1 ( face | lap | knee | hand | hands | mouth )",
        "( get | go | be | come | climb | hop | jump ) on top of ( me | you | her | him )",
        "( put | lie | lay | have | get ) ( her | you | him | me ) ( down | over | across ) ~2 ( put | and show | and give | my knee | your knee | and make | and see | properly | gently )",
        "( between | up ) ( my | your | her | his ) ~1 ( legs | thighs )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | cat | dog | child | baby | grandchild | father christmas | santa | bag | keys | laptop | ran | hid )`,
        KIN,
      ],
      target: "staff",
      why: "The writer says where they would have somebody sit or lie, in a sexual way.",
      fires: "Next time he comes I'll be sat on his face.",
      silent: "Next time he comes I'll be sat on the wall.",
    },
    {
      id: "bent-and-watched",
      match: [
        `( when | as | while | whenever | every time | each time | if | that | the way ) ~2 ${WHO} ~2 ( bent | bends | bend | bending | leans | leaned | leant | lean | leaning | stretched | stretches | stretch | reached | reaches | knelt | kneels | kneel | crouched | crouches | squatted | stooped | walked away | walks away | walks past | walked past | climbed | climbs | wiggles | wiggled )`,
        `( watch | watched | watching | seeing | seen | saw | enjoy | enjoyed | view of | sight of | thinking of | look at ) ~2 ${WHOM} ( bend | bent | bending | lean | leaning | kneel | kneeling | stretch | stretching | wiggle | wiggling | jiggle | jiggling | bounce | bouncing | climb | climbing | crouch | stoop | walk away | walking away | undress | shower | shave )`,
      ],
      with: [
        "( view | eyeful | look | looked | treat | heaven | eyes | state | moment | nearly | lovely | nice | happy | happier | best | dream | hide | forgot | bum | arse | backside | behind | bottom | skirt | trousers | top | blouse | jeans | belly | legs | thighs | men | queue | jury | paused | rewind | sweat | hot | pressure | sit down | lie down | christmas | pay | worth | till | forever | all day | wish | wished | again | more )",
      ],
      unless: [`( ${ILL} | ${REPORTED} | backwards | skirting | rot | damp | ambulance | meter | told me | hip )`, KIN],
      target: "staff",
      why: "The writer tells how they watched somebody bend or move.",
      fires: "Whenever she bends for that drawer the whole queue gets a treat.",
      silent: "Whenever she bends for that drawer it sticks.",
    },
    {
      id: "wondered-aloud",
      match: [
        "( bet | reckon | imagine | wager | guess | suppose | dare say | wonder if | wondered if | like to know if | know if | ask if | asked if | is it true | tell me ) ~1 ( you | she | he | u | your ~1 | her ~1 | they | that ~2 ) ~5 ( in bed | naked | wet | tight | gag | gagging | moan | moans | screamer | scream | screams | dirty | filthy | taste | tastes | knickers | noisy | flexible | bendy | handful | goer | swallow | swallows | kinky | ride | rides | tongue | lips | on your knees | on her knees | wild | hairy | dimples | ticklish | naughty | aroused | turned on | excited | loud )",
        "( are | is | so are ) ( those | they | them ) real ~1 ( or | . | ? | love | asking )",
        "( carpet | carpets | collar and cuffs ) ~5 ( match | same colour ) ~2 ( curtains | drapes )?",
        "( do | does | did | can | would ) ( you | she | he | u ) ~1 ( spit or swallow | swallow or spit | swallow | keep the boots on | keep your boots on | do extras | do requests | fake it | go all the way | take it up | do anal | like it rough | like it hard | do it standing )",
        "( have you | has she | has he | had you ) ( ever )? ~1 ( been with | had | tried | done it with | kissed | slept with ) ~1 ( a | an | another ) ~2 ( man | woman | lady | bloke | lad | girl | one | gentleman | threesome )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | texts | letters | email | emails | bailiffs | surgery | hospital | sleep like )`,
        KIN,
      ],
      target: "staff",
      why: "The writer asks or guesses what somebody is like in bed.",
      fires: "I only wanted to know if she's a screamer.",
      silent: "I only wanted to know if she's a solicitor.",
    },
    {
      id: "said-of-such",
      match: [
        "( is it | be | is that | if it is | whether it is | if its ) true ~1 ( what they say | that | about )? ~4 ( redheads | blondes | blonde | redhead | redheaded | brunettes | gingers | nurses | big hands | big feet | tall men | short men | bald men | quiet ones | policewomen | librarians | vicars | firemen | uniforms | big girls | older women | older men | $anyGroup ~1 ( men | women | girls | lads | blokes ) ) ~5 ( . | ? | in bed | wild | like it | rough | asking | or | do it | go )",
        "( know | true | heard | hear | told ) ( what they say | what they say , | that ) ~1 about ~1 ( big hands | big feet | big noses | quiet ones | redheads | blondes | gingers | librarians | nurses | teachers | policewomen | girls who | women who | men who | men with | women with | older | tall | bald | firemen | sailors | $anyGroup ~1 ( men | women | girls | lads ) )",
        "( redheads | blondes | brunettes | gingers | big girls | quiet ones | older women | older men | bald men | married women | married men | divorced women | widows | nurses | librarians | country girls | posh girls ) ~1 ( are | is | make | give ) ~1 ( the best | grateful | wild | always | gasping | gagging | dirty | filthy | dynamite | animals | up for | goers | insatiable | like it | the worst | rough | better | good )",
        "( big girls | redheads | blondes | gingers | quiet ones | older women | married women | divorced women | nurses ) ( like | love | need | want | do ) it",
      ],
      unless: [`( ${ILL} | ${REPORTED} | wanting | pay | paid | wages | shortage | staffing )`, KIN],
      despite: ["reported"],
      target: "staff",
      why: "The writer asks whether it is true what is said of the love life of some.",
      fires: "Is it true what they say about redheads, Kirsty?",
      silent: "Is it true what they say about the car park, Kirsty?",
    },
    {
      id: "alone-with-it",
      match: [
        "( voice | accent | the way you say | the way she says | the way he says | the way you talk ) ~~9 ( tingle | tingly | tingles | stiff | undress | melts | goes right through me | down my spine | weak at the knees | go weak | in the bath | between my | ends up | sex line | chat line | goosebumps | all of a ( tremble | flutter | quiver | shiver | tingle | lather | doodah ) | hot under | take me home | eyes closed | closed my eyes | bedtime | get off )",
        "( had | got | has | gets | makes | made | left ) me ( stiff | rock hard | standing to attention | stood to attention | hard | up all night | in such a state | in a state | crossing my legs | wet through | sweating )",
        "( had to | have to | went home to | popped home to | nipped off to ) ~4 ( see to it | see to myself | sort myself out | take a cold shower | have a cold shower | lie down after | stay sat down | stay sitting | cross my legs | hold my folder | hold my bag | adjust )",
        "( coat | coats | bag | hat | folder | newspaper | paper | file ) ~1 ( in | on | over | across ) ( my | their | his ) ( lap | laps | trousers )",
        "( box of tissues | doing what a man does | what a man does | taking care of myself | take care of myself | taken in hand | take matters into my own )",
        "( so did | so do | in | down | inside | out of ) my ( trousers | pants | boxers | underpants | shorts | flies | y fronts | kecks | keks | drawers )",
        "( measure | inspect | check | hold | feel | find | see | stroke | surprise | something | waiting | rising | stirring | bulge | rose ) ~6 ( my | these ) ( trousers | pants | boxers | underpants | shorts | y fronts | kecks | keks | flies )",
        "( photo | picture | photograph | pic | poster | snap | voicemail ) of ( you | her | him | your ~1 ) ~5 ( over my bed | above my bed | by my bed | beside my bed | under my pillow | in the bath | in bed | at bedtime | every night | tissues | on the ceiling | in the shower | no clothes | on my pillow )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | wet my | soiled | tore | torn | ripped | pockets | caught | locker | left my | washing | bailiff )`,
        KIN,
      ],
      target: "staff",
      why: "The writer tells what the thought of somebody did to their body.",
      fires: "Your voice had me stiff as a board and I had to leave the room.",
      silent: "Your letter had me cross as two sticks and I had to leave the room.",
    },
    {
      id: "years-younger",
      match: [
        "( if i was | if i were | were i | was i | had i been | wish i was | wish i were | oh to be | if i had been ) ~3 ( years | year )? younger",
        "( what i would | what i would not | what i wouldnt ) ( give | pay ) ( to | for ) ~1 ( you | her | him | that | those | be | half | five | ten | one | a night | them )",
        "( would | could | happily | gladly ) ( pay | crawl | queue | give anything | swap ) ~4 ( to | for ) ~1 ( watch | see | have | feel | taste | touch | kiss | lie | be ) ~1 ( you | her | your | his | that chair )",
        "( lucky | jealous of | envy | envious of | i was | i were | love to be | like to be | give to be | not mind being | come back as | reincarnated as ) ~1 ( that | your | her | his ) ~1 ( chair | seat | saddle | bike | bicycle | lanyard | stethoscope | pen | badge | cardigan | pillow | soap | flannel | towel | blouse | bra | tights | case file | cushion | stool | straw | headset )",
        "( would not | wouldnt | never ) ( say no to ~4 ( you | her | him | that | piece of | slice of ) | kick ~5 out of bed | throw ~3 out of bed | push ~3 out of bed )",
        "( borrow | lend me | loan of ) ~1 ( you | her | him | your wife | your husband | one of your ~2 ) ~1 ( for | overnight ) ~2 ( night | weekend | evening | hour | overnight )",
        "( night | nights | weekend | evening | hour ) to remember",
      ],
      with: ["( you | u | her | him | she | he | your | that ~2 ( $staff | girl | lass | lad | woman | man | one ) )"],
      unless: [
        `( ${ILL} | ${REPORTED} | myself | dig | mend | hurt | room with | kill | punch | fight | sort him | sort you | smack | deck | knock | rope | car | appointment | doctor | toilet | bath taken )`,
        KIN,
      ],
      target: "staff",
      why: "The writer sighs over what they would do with somebody.",
      fires: "Were I thirty years younger, Matron, you'd not be safe in that linen cupboard.",
      silent: "That linen cupboard, Matron, is thirty years younger than the lift.",
    },
    {
      id: "kept-short",
      match: [
        "( nobody | no one | no man | somebody | someone | who ) ~1 ( is | has been | has | been | to )? ~1 ( servicing | seeing to | satisfying | bedding | warming | pleasuring | keeping happy | giving it to | tending to ) ~1 ( you | her | him | she | $title _ | $name | that ~2 | the ~2 | your ~2 )",
        "( you | she | he ) ~2 ( not getting any | not getting enough | not had any | needs servicing | never been kissed | never been touched | frustrated spinster | poor frustrated | sexually frustrated | sex starved | needs a man | needs a good man | crying out for it | gasping for it | gagging for it | panting for it )",
        "( had | been through | worked her way through | slept with | shagged | done | bedded ) half the ( office | tenants | council | station | street | team | rugby club | estate | town | building | depot | fire station | police | committee | men | staff | village )",
        "( got | get | gets ) ~2 ( job | post | promotion | desk | chair | here | there | made supervisor | where she is | where he is ) ~2 ( on her back | on his back | on your back | on her knees | lying down | with her legs )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | lift | boiler | car | contract | stairlift | knees with | half the office ( is | are | were | was ) off )`,
        KIN,
      ],
      target: "staff",
      why: "The words say that somebody lacks or has had many a lover.",
      fires: "It's clear that nobody is servicing that young lady at home.",
      silent: "It's clear that nobody is servicing that young lady's boiler.",
    },
    {
      id: "worked-up",
      match: [
        "( i | i am | i was | i got | i get | i have been | had me | get me | got me | gets me | im ) ( hard | rock hard | horny | aroused | erect | turned on | randy | wet ) ( right | now | just | the whole | the minute | all meeting | all day | when | by | . | , | since | and i | for you | whenever | every | thinking | reading | listening | hearing | watching | looking | writing | at the thought | as soon )",
        "( a semi | a stiffy | a boner | a hard on | a lob on | came over all ( warm | hot | funny | unnecessary | peculiar ) | hot and bothered | hot under the collar | knees go | weak at the knees | knees trembling | pulse racing | blood pressure up | temperature up )",
        "( ( will not | would not ) go down ( and | by | until | since | till | for ) | not going down by itself | stiff one | something stiff | something long | something hard | swelling of a different | different sort of swelling | another kind of swelling | it is not my knee )",
        "( picture | pictured | picturing | imagine | imagined | imagining | fantasise about | fantasised about | wet dream about | dirty dream about | filthy dream about | dream about | dreamt about | dreamed about | dreams about | dream of | dreamt of | dreamed of | dreams of ) ( you | her | him ) !( sat | at your | in your office | reading | opening | have | are | will | all | can | were | would | laughing )",
        "( in my head ) ( you | she | he | you are | she is | he is )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | final warning | tablets | letter says | children | my feet | puddle | rain | soaked | knee )`,
        KIN,
      ],
      target: "staff",
      why: "The writer tells how somebody excites them.",
      fires: "I was hard the whole meeting, thanks to her.",
      silent: "I was late the whole meeting, thanks to her.",
    },
    {
      id: "things-to-do",
      match: [
        "( do | doing | did | does ) ~1 ( things | stuff | unspeakable things | wonderful things | filthy things | all sorts ) ( to | with ) ( you | her | him | me | my | the dads | the men | an old man | a man )",
        "( what i am doing with my | with my other hand | when i am on my own | for when i am alone | it is by my bed | over my bed | made it my wallpaper | as my wallpaper | what i do to it | bit the worse for wear )",
        "( handle | hold | feel | have a look at | look at | touch | check | inspect | measure | stroke | squeeze | grab | polish | tug ) mine ( any time | anytime | any day | whenever | next | instead | too | slowly )",
        "( get to | got to | long to | like to | want to | used to ) ~1 ( touch | hold | feel ) ( a woman | a man | a female ) ~2 ( often | again | these days | any more | . | , )",
        "( wife | husband | boyfriend | girlfriend | fella | partner ) ~3 ( satisfies | satisfy | does to you | do to you | knows what to do with | know what to do with | never thought of | lucky man to | strays | mind if i borrowed | mind sharing )",
        "( take | do | search | unwrap | undress | frisk | ravish | seduce | handcuff | whip | spank | strip ) me ( . | instead | first | here | yourself | personally | slowly | gently | naked | on the | over the )",
        "( on my floor | on my bedroom floor | lean over more | pin me ( against | down | to ) | climb ( you | him | her | that ~2 ) like | big ( all over | everywhere ) | ( fun | good | great | filthy | wild | dynamite | terrific | she is like | he is like | you are like ) in bed | your fantasies | ( touch | touched | rub | stroke ) me ( all | there | again | where | everywhere ) | being dominated | punish me any )",
        "( see | watch | picture | describe | imagine | think of | thinking of | tell me ) ~5 ( in the shower | in the bath | in bed )",
        "( i have | i had | and | in just my skin | got ) nothing on ( . | , | as i | when you | under | underneath )",
        "( man like me | what my wife is missing | what you are missing | what she is missing | see to a woman | please a woman | please a man | satisfy a woman | satisfy a man | wear you out | lead in my pencil | teach ( her | him | you ) a thing or two | show ( you | her | him ) a good time | give ( you | her | him ) a good time | make a woman of | make a man of )",
        "( the pair of you | both of you | you two | you and the other | you and your ~1 | three of us ) ~3 ( at it | at once | in bed | let me watch | ever kiss | kissing | in my bed )",
        "( marry me or | do you and the other | would love a bit of | like a bit of | fancy a bit of | want a bit of | after a bit of | bit of me | bit of you | meet me in the gents | settle out of court with | make up to me | make it up to me ) ~3",
      ],
      with: [
        "( you | u | her | him | she | he | your | his | miss | nurse | officer | love | darling | girl | lass | lad | woman | lady )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | drop me | up in | to the hospital | to court | to a | home | hurt | kill | smash | hospital | x ray | credit )`,
        KIN,
      ],
      target: "staff",
      why: "The writer says what they would do to somebody or have done to themselves, in a sexual way.",
      fires: "Tell the head that her heels are doing things to the dads.",
      silent: "Tell the head that her gates are doing harm to the cars.",
    },
    {
      id: "dressed-for-it",
      match: [
        "( show us | show | see ) ( a bit of | some | more ) ( flesh | leg | thigh | skin | cleavage )",
        "( more skin | more flesh | less on | fewer clothes | then lose the rest | and then the rest | get them out for | get em out | give us a flash | give us a twirl | twirl for me | flash me | wear less | shorter skirt | shorter skirts | lower cut | higher heels | in something small | wear something ( short | low | tight | small | easy | red | nice | sexy | slinky | lacy ) )",
        "( come | came | turn up | answer | answering | answered | waiting | greet | open | ring ~1 | write | type | typing | sat ) ~6 ( in ( my | your | her | his | a | just ) ~1 ( nightie | slip | stockings | bikini | leather | boxers | basque | negligee | lace | underwear | birthday suit | swimsuit ) | nothing on | in the nude | stark naked | in the altogether | with nothing on )",
        "( top button undone | buttons open | buttons undone | right down ( your | her ) | down ( your | her ) ( top | blouse | front | shirt ) | up ( her | your ) skirt | rear view | view from the back | view from behind | bursting out of | popping out of | spilling out of | falls out of her | fell out of her | thin that i can | so tight i | so tight that i could | hide how lovely | hide how much )",
        "( favourite position | what position | what positions | name the positions | kama sutra | doggy | legs in the air | legs apart | knees apart | astride | climb aboard | on all fours | crossed and uncrossed | cross and uncross )",
        "( big enough for two | room for one more | room for a little one | plenty of room in my | vacancy in my bed | get in with me | hop in with me | something to get hold of | join me in the )",
        "( strapping | hunk | hunky | dishy | adonis | stud | stallion | beefcake | six pack | shirtless | no shirt | well endowed | well hung | bet he is hung | what he is packing | lovely bulge | a bulge on him | bulge in his | big boy | eye candy | crumpet | totty | a bit of all right | bit of alright | pretty as a )",
        "( prick tease | cock tease | little tease | she is a tease | is a tease | such a tease | a right tease | leading me on | led me on | come to bed eyes | bedroom eyes | very naughty | naughty ones | naughty thoughts | naughty boy | naughty girl )",
      ],
      with: [
        "( i | me | my | you | u | her | him | she | he | your | his | miss | nurse | officer | love | darling | girl | lass | lad | woman | lady )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | heating | radiator | bath lift | my feet | church | car | pe kit | school | christmas | santa | cat | dog | discharge | discharged | taxi | lift share )`,
        KIN,
      ],
      target: "staff",
      why: "The words dwell on how somebody is dressed, built or placed, in a sexual way.",
      fires: "I'd want the visiting officer in something small, show us a bit of leg.",
      silent: "I'd want the visiting officer in something warm, it's cold up here.",
    },
    {
      id: "handled-and-praised",
      match: [
        "( gave | give | giving | deserves | wants | needs | only | just ) ( her | him | you | it | them | she )? ~1 ( a | one | another )? ~1 ( pat | squeeze | slap | pinch | smack | tickle | stroke ) ( on | . | , | and | as | when | because | for )",
        "( pinch | pinched | pinching | patted | squeezed | slapped | smacked | grabbed | grabbing | cupped | fondled | stroked ) ~1 ( a | the | her | his | your | that ) ~2 ( bottom | bum | behind | backside | rear | thigh | cheeks | cheek | handful | waist | nurse 's ~1 | arse )",
        "( asking | begging | crying out | gagging | made | built ) to be ( pinched | patted | squeezed | slapped | kissed | grabbed | touched | stroked | spanked | undressed | held | smacked )",
        "( mouth | lips | hands | voice | legs | eyes | body | figure | bum | arse | chest | face | tongue | hips | shape ) like ( yours | that | hers | his | those ) ~4 ( should | ought | was not | were not | is wasted | are wasted | belongs | belong | makes a man | could make | could | would | deserves | on my | in my | is a crime | needs )",
        "( take | get | got | have | having | took | getting ) ( you | her | him | the ~2 ) ( to bed | into bed | to a hotel | in the sack | in the back of | up to my room | upstairs and )",
        "( make | making | put | have | give ~1 ) ( a baby | baby | babies | one ) ( with | in | inside ) ( you | her | him | with )",
        "( whipped cream | baby oil | massage oil | blindfold | feather boa | edible | handcuffs and | leather and | give me mouth to mouth | give me the kiss of life | me the kiss of life | step on me | walk all over me | on the couch with | private session | private lesson | private lessons | private viewing | personal service | take it in kind | pay in kind | payment in kind | take it out in kind | paid in kind )",
        "( bouncy | bendy | bendiest | tastiest | ripe | well stacked | big bottomed | big chested | flat chested | naughtiest | sauciest | easy on the eye | leggy | shapely | curvaceous | voluptuous | buxom | bosomy | comely | nubile | perky | pert | peachy ) ~2 ( . | , | one | girl | lass | lad | nurse | woman | lady | officer | pair | piece | creature | thing | and | isnt | is | your | she | too | your ~1 | in | on | behind | bottom )",
        "( watch | see | seeing | watching | like | love | enjoy | for the | has | got ) ~3 ( wiggle | jiggle | the bounce | her bounce | bounces | wobble when | strut )",
        "( ( she | he ) would get it ( . | , | and | any ) | i would get stuck in | on the left , i would | on the right , i would )",
        "( fill | fills | filling | plug | plugging | stuff ) ~1 ( your | her | his | a | any | that ) ~1 ( slot | hole | holes | gap | cavity | cavities | opening | vacancy )",
      ],
      with: [
        "( i | me | my | you | u | her | him | she | he | your | his | miss | nurse | officer | love | darling | girl | lass | lad | woman | lady )",
      ],
      unless: [
        `( ${ILL} | ${REPORTED} | dentist | dental | tooth | pothole | castle | wrist | road | crack | wall | fruit | banana | tomatoes | plums | ball | trampoline | email | cheque | landlord | kept | on the back | on the head )`,
        KIN,
        "( he | they | who | man | customer | patient | visitor | someone | somebody | driver | porter ) ~2 ( pinched | patted | squeezed | slapped | grabbed | stroked | gave )",
      ],
      target: "staff",
      why: "The writer tells of laying hands on somebody, or praises somebody as a thing to be handled.",
      fires: "It was only a pat, love, your bottom was asking to be patted.",
      silent: "It was only a path, love, your verge was asking to be mown.",
    },
  ],
};
