/**
 * What is said of a kind of people as such, politely or in proverbs: by nature, all of them, better kept to something.
 * Which kind is named changes nothing. The patterns serve one sentence here and two in across-kinds.ts. Data only.
 */
import type { RuleFile } from "../rule.ts";

/** Where the writer speaks of themselves and theirs, or of what others say. */
export const NOT_OF_OTHERS: readonly string[] = [
  "( i am | we are | my family | because i am | because we are | my ~2 is | my ~2 was | our ~2 is | myself )",
  "( as a | as an ) !( race | sex | people | class | breed | nation | rule | type )",
  "( called | treated | racist | racism | sexist | sexism | homophobic | discrimination | discriminate | prejudice | stereotype | equality | charity | graffiti )",
  "( he | she | they | who | somebody | someone | man | woman | driver | manager | neighbour | officer | passenger ) ~1 ( told | said | says | shouted | wrote )",
];

/** By birth, by custom, by sex. */
export const BY_NATURE =
  "( by nature | by birth | by instinct | bred in | bred into | bred to it | born to it | born crooked | born liars | born thieves | born lazy | born idle | born that way | cannot help it | can not help it | cannot help themselves | can not help themselves | in their genes | in the genes | in his genes | in her genes | in the dna | in their dna | national sport | national pastime | national dish | second nature | their culture | that culture | her culture | his culture | your culture | their religion | that religion | this race | that race | the race | to his race | to her race | of his race | of her race | lazy race | race of | nation of | his kind | her kind | their kind | that kind | your kind | that breed | the breed | this breed | bred for | bad blood | blood will out | breeding will out | in the breeding | it is tribal | their tribe | her tribe | his tribe | temperament | in their blood | in the blood | in his blood | in her blood | what they are used to | what he is used to | what she is used to | all they are used to | all they know | like they do in | where they come from | where she comes from | where he comes from | the world over | since time began | always were | always have been | always will be | the way they are made | how they are made | not made for | not built for | not made that way | as a people | as a race | as a sex | as a class | as a breed | as a nation | as a rule they | weaker sex | fair sex | fairer sex | gentle sex | her sex | his sex | their sex | that sex | female mind | feminine mind | $anyKind ( mind | temperament | mentality | character | brain | blood | way ) )";

/** One and all. */
export const ONE_AND_ALL =
  "( the lot of them | every last one | every one of them | none of them can | not one of them | the whole lot | the whole pack | they are all | you are all | all the same | all alike | much of a muchness | one and all | the whole tribe | the whole generation | the whole race | the whole breed | every man jack | the entire race | the pack of them | each and every one | like all of them | like the rest of them | as they all | they all | ( you | we | everybody | everyone ) ( all )? ( know | knows ) ( what | how ) ( they | that lot | those | these ) ( are | do | did | get | is | work ) | seen one | if you have seen one | met one | they never | they always | no wonder | that is how they | that is what they | it is what they | it is how they | what they are | what he is | what she is | how they are | how they live | the way they live )";

/** The case is thought to rest on what somebody is. */
export const CASE_RESTED =
  "( little wonder | small wonder | is it any wonder | not surprised | hardly surprising | i rest my case | need i say more | say no more | whatever next | what is next | what next | god help us | heaven help us | lord help us | god save us | i ask you | says it all | enough said | nuff said | what a surprise | surprise surprise | it figures | that figures | of course he | of course she | of course it | of course not | of course they | and it shows | of all things | would you believe | if you please | draw your own | would explain | explains it | explains the | explains a lot | explains everything | explains why | that explains | which explains | just what we need | all we need | two strikes | three strikes | two reasons | three reasons | box ticked | boxes ticked | ticks the box | ticks the boxes | ticks all the boxes | ticking boxes | diversity hire | quota | sums it up | about sums | what do you expect | what did we expect | what can we expect | what did i expect | what did you expect | what can you expect | what else would you | no surprise there | fancy that | i might have known | i should have known | i should have guessed | as you would expect | as one would expect | quelle surprise | tells you all | tells you everything )";

/** One's belongings had better be watched. */
export const WATCHED =
  "( count | counted | counting | lock | locked | lock up | locked up | hide | hid | check | checked | guard | watch | clutch | clutched | nail down | nailed down | chain down | bolt down | hang on to | keep hold of ) ~2 ( spoons | silver | pens | petty cash | purse | wallet | handbag | car | drawers | valuables | jewellery | till | doors | lead | copper | pockets | biscuits | daughters | washing | change | fingers | rings | watch | wheels | coats | tools | spanners | copper pipe | furniture | cutlery | teaspoons )";

/** What they should never be let do. */
export const NOT_TO_BE_LET =
  "( ( should not | ought not | must not | cannot | can not | never | should never | not fit ) ( to )? ( be let | be allowed | be given | be trusted | have been let | have been allowed | be in charge | be left | be employed | be hired | have been hired | have been given | be put | be out | be on | be near | be running | be driving | be teaching | be doing | be handling | be seen | be let near ) | ( nobody | no one | none | people | anyone ) ~8 ( should not | should never | should ) ( be | hold | work | serve | teach | drive | sit ) ~2 ( near | in charge | office | in public | serving | with the public | let | allowed | trusted | on show ) | ( should | ought to ) be ( nowhere near | kept in | kept somewhere | kept indoors | on a lead | at home with | in a box | in a home ) | ( have | has ) no place ( on | in | at ) | what use is | what good is | what use are | how is she meant | how is he meant | how is she supposed | how is he supposed | how are they meant | how are they supposed | what do they know | what does she know | what does he know | what would she know | what would he know | what would they know | who thought | who hired | who let | ( how can | how could | how would | what would | what could | what does ) ( a | an | he | she | they | one of them | someone like ) ~2 ( know | understand | tell | judge | help | decide | teach | see | hear ) | ( put | putting | puts | let | letting | leave | leaving | give | giving | have | having | got ) ~4 ( in charge | loose on | let loose | run the | running the | loose with ) | ( never | not | would not | do not ) ~1 ( trust a | trust one | believe one | believe a ) | ( like ( living | sitting | being ~1 by | a bad joke | asking | talking to | putting | letting | sending | giving | employing | hiring ) | might as well ( be | have | ask | send ) ) )";

/** Where they are said to belong and what they are said to be good for. */
export const IN_THEIR_PLACE =
  "( not a job for | no job for | no place for | not the place for | no business ~1 ( being | in | on | with | running | driving | teaching | handling ) | man 's job | man 's work | women 's work | belong in | belongs in | belong at | belongs at | belong on | place is | stick to | sticks to | best left | better left | better kept | best kept | best suited | better suited | better employed | best employed | fit only for | only fit for | only good for | all they are good for | all she is good for | all he is good for | ( good | fit ) for ~1 ( picking | wiping | cooking | washing | digging | sweeping | scrubbing | carrying | dancing | nails ) | good for nothing but | good for cleaning | let them ( weave | clean | sweep | stick | keep | stay | knit | bake ) | back office | out of sight | off the counter | off the front desk | off the phones | in the basement | ( puts people off | puts customers off | puts you off | not want to look at | nobody wants to look | an eyesore ) | ( put | puts | putting | turned | turns ) ~2 off ( my | our | their | his | her )? ( dinner | tea | lunch | food | breakfast ) | ( frighten | frightens | frightened | frightening | scare | scares ) the ( children | kids | horses | customers | old folk | public ) )";

/** What they are said to have no mind for. */
export const NO_HEAD_FOR =
  "( no brain | no brains | half a brain | a brain | brains | brain of | no head for | head for figures | the head for | no sense of | no idea of | no concept | no notion of | no grasp of | cannot add | can not add | cannot count | can not count | ( they | she | he | you | women | girls ) ( cannot | can not ) read | cannot spell | can not spell | cannot drive | can not drive | cannot think | can not think | cannot tell the time | can not tell the time | will never understand | are unable to understand | mentality | iq | half a ( person | man | woman | human ) | somebody whole | someone whole | functioning )";

/** The ones whom the writer sets them against. */
export const NORMAL_ONES =
  "( normal | decent | ordinary | real | whole | proper | functioning | civilised | respectable | clean | god fearing | honest ) ( people | person | children | child | kids | folk | families | family | man | men | woman | women | doctor | nurse | ones | officer | girls | boys | british | human | humans | christian | christians | white | country | countries | hospital | area | street | neighbourhood )";

/** Beasts and pests. */
export const BEASTS =
  "( animals | beast | beasts | rats | vermin | cockroaches | locusts | monkeys | monkey | apes | ape | pigs | zoo | cattle | savages | savage | subhuman | parasite | parasites | leech | leeches | plague | swarm | maggots | lice | goat | goats | camel | camels | wolves | jackals | hyenas | mongrel | mongrels | breeding | breed | breeds | litters )";

/** Dirt and smell. */
export const UNCLEAN =
  "( smell of them | stink | stinks | stank | reek | reeks | reeked | unwashed | do not wash | never wash | never washes | soap | lice | nits | fleas | germs | catch it | catch something | spitting | infest | infested | filth | filthy | unhygienic | hygiene | unclean | fumigate | fumigated | disinfect | disinfected | hosed down | spread disease | bring disease | carry diseases )";

/** Crime and vice. */
export const VICES =
  "( thieving | thieves | thief | steal | steals | stealing | robbers | crooks | crook | crooked | swindle | swindler | swindlers | liars | cheats | criminals | terrorist | terrorists | bombers | groomers | groomer | paedophile | paedophiles | paedos | nonces | rapist | rapists | perverts | perversion | pervert | spongers | scroungers | sponging | scrounging | handouts | freeloaders | drunks | lazy | idle | feckless | workshy | grasping | devious | sly | shifty | crafty | cunning | greedy | violent | stabbing | knives | untrustworthy | dishonest | hysterical | bitter )";

/** What "they" are said to do, want and be. */
export const THEY =
  "they ( should | ought | hate | have no | have not | live | smell | breed | want to | cannot | can not | are not | are only | lie | steal | are like | believe | look after | stick | ruin | bring | take | treat | think | wash | live on | look down | invented | do not ( wash | queue | work | pay | value | believe | know | like | think | want | belong | have | mix | care | understand | speak ) )";

/** What is wished upon them. */
export const SHUT_AWAY =
  "( ( should be | ought to be | belongs | belong | wants | want | needs | need | should have been | could do with ) ~2 ( locked up | locking up | locked away | put away | putting away | put down | putting down | put to sleep | kept in | kept at home | kept indoors | in a zoo | in a cage | behind bars | behind a screen | muzzled | muzzling | sterilised | sterilising | neutered | neutering | aborted | drowned | shot | gassed | gassing | hanged | culled | culling | deported | deporting | sent back | sending back | sent home | sending home | segregated | kept apart | kept away | rounded up | rounding up | fumigated | fumigating | hosed | hosing down | in the kitchen | in a convent | in an attic ) | ( on | onto ) the ( next | first ) ( boat | plane | dinghy ) | hop it | hop on a | who swam | swam here | washed up | off a dinghy | up a tree | swinging from | flying carpet | magic carpet | prayer mat | elephant | elephants | snake charmer | mud hut | mud huts | spear )";

/** What their sight does to the writer, who will not have to do with them. */
export const SHUNNED =
  "( felt ill | felt sick | feel sick | nearly sick | made me sick | makes me sick | turns my stomach | turned my stomach | shudder | revolting | unnatural | not natural | perverse | perversion | abomination | sinful | living in sin | sinner | sinners | immoral | flaunt | flaunting | shove it | ram it | down our throats | near children | keep them off kids | will not be told | not be told | would not take | will not deal with | will not speak to | not speaking to | will not talk to | do not talk to | do not deal with | do not take orders | not taking orders | nothing to say to | no time for ~1 $anyKind | sent her away | sent him away | sent it away | sent them away | sent her packing | sent him packing | crossed the road | changed queues | asked for somebody else | asked for someone else | hold for an | not comfortable with | terrified of her | terrified of him | frightens her | frightens him | do not feel safe | does not feel safe | would not feel safe | unnerving | clean one | wipe that look )";

const ROWS_SILENT = {
  unless: NOT_OF_OTHERS,
  with: ["$anyKind"],
} as const;

export const ABUSE_DISCRIMINATORY_KINDS: RuleFile = {
  category: "abuse.discriminatory",
  vetoes: ["reported", "policy", "asked", "wordTalk", "condemned"],
  quote: "clause",
  rows: [
    {
      id: "kind-by-nature",
      match: [BY_NATURE, ONE_AND_ALL],
      ...ROWS_SILENT,
      despite: ["reported"],
      why: "The words put something down to a whole kind of people.",
      fires: "A Canadian on the till, and they're slow by nature.",
      silent: "A Canadian on the till, and the queue was slow.",
    },
    {
      id: "kind-says-it-all",
      match: [CASE_RESTED, WATCHED],
      ...ROWS_SILENT,
      why: "The words hold what somebody is against them.",
      fires: "I see that the treasurer is a Canadian, so count the teaspoons.",
      silent: "I see that the treasurer is a Canadian, so ask about Toronto.",
    },
    {
      id: "kind-in-its-place",
      match: [NOT_TO_BE_LET, IN_THEIR_PLACE],
      ...ROWS_SILENT,
      despite: ["reported"],
      why: "The words say what a kind of people should not be let do.",
      fires: "Canadians are better kept to the typing.",
      silent: "Canadians are welcome at the typing class.",
    },
    {
      id: "kind-no-head-for",
      match: [NO_HEAD_FOR, NORMAL_ONES],
      ...ROWS_SILENT,
      despite: ["reported", "asked"],
      why: "The words set a kind of people below others.",
      fires: "Canadians have no head for loads.",
      silent: "Canadians need no visas for loads.",
    },
    {
      id: "kind-as-beasts",
      match: [BEASTS, UNCLEAN, VICES],
      ...ROWS_SILENT,
      despite: ["asked"],
      why: "The words call a kind of people beasts, dirty or wicked.",
      fires: "Three Canadians moved in upstairs and the stairs stink.",
      silent: "Three Canadians moved in upstairs and the stairs shine.",
    },
    {
      id: "kind-they",
      match: [THEY],
      ...ROWS_SILENT,
      why: "The words say what a kind of people do and want as one.",
      fires: "Canadians are all very well but they hate work.",
      silent: "Canadians are all very welcome and they know it.",
    },
    {
      id: "kind-shunned",
      match: [SHUT_AWAY, SHUNNED],
      ...ROWS_SILENT,
      why: "The writer would have a kind of people kept away.",
      fires: "Your Canadian should be on the next boat.",
      silent: "Your Canadian wants to know when the next boat goes.",
    },
    {
      id: "kind-in-proverbs",
      match: [
        "( take the ~3 out of the ~1 ( jungle | kraal | bog | mud | hut | slum | gutter | ghetto | trees | cave | village | sty | desert | estate ) | take the ~2 ( girl | boy | man | woman | lad ) out of $anyKind | take the ~2 ( girl | boy | man | woman | lad ) out of )",
        "( once a $anyKind always a | a $anyKind is a $anyKind | a $anyKind is always a | $anyKind will be $anyKind | ( never | do not | cannot | can not ) trust ( a | an | any ) ~1 $anyKind | the only good $anyKind | leave it to a $anyKind | trust a ~1 $anyKind to )",
        "( no such thing as ( a | an ) | show me ( a | an | one ) | find me ( a | an | one ) | name me ( a | an | one ) | never met ( a | an ) | never known ( a | an ) | never seen ( a | an ) | yet to meet ( a | an ) ) ~2 ( honest | good | clean | sober | decent | straight | clever | reliable | polite | generous | quiet | hard working | sane | punctual | truthful )? $anyKind ( who | that | to | with | yet | do | be | keep | work | pay | on time | whose | could | and | , | . )",
        "( give | show | lend | hand | put | ask | tell | let | send ) ( a | an | any | these | those ) ~1 $anyKind ( a | an | in | on | with | the | half | your | some | to ) ~~6 ( and ~1 ( he | she | they | you | it ) | will | be )",
        "( never | not | yet to | hardly | have you ever | did you ever | when did you | who ever ) ~1 ( known | know | met | meet | seen | see | heard of | come across | found | find | trusted ) ~1 ( a | an | one | any | of a ) ~1 $anyKind ~~1 ( to | who | that | yet | do | be | with | keep | work | pay | on time | whose | could )",
        "( what ( comes | you get | happens | we get | one gets | you end up with ) ~1 ( of | for | when | if | from | with ) ) ~9 $anyKind",
        "( this is | that is | it is | here is | see | look ) what ( comes of | you get for | you get when | happens when | we get for ) ~2 ( hiring | employing | appointing | electing | promoting | taking on | letting in ) ~4",
        "( job | work | place | task | role | position | business ) for ( her | his | your | that | the fairer | the weaker | the other ) ( sex | kind | sort | age | race | colour )",
      ],
      unless: NOT_OF_OTHERS,
      despite: ["reported"],
      why: "The words say of one what is thought of the whole kind, as a proverb does.",
      fires: "Give a Canadian a loophole and he'll drive a lorry through it.",
      silent: "Please keep a map and a bus ticket for the Canadian visitor.",
    },
    {
      id: "kind-kept-off",
      match: [
        "( told | lectured | spoken to | judged | refused | patronised | questioned | interviewed | taught | corrected | ordered about | preached to | dictated to | turned down | fined | searched | governed | ruled | ticked off | told off | bossed about | told what ~2 | fobbed off | talked down to | put right | shown up | represented ) by ( a | an | some | that | your | another | one of | two ) ~2 $anyKind",
        "( do not want | not want | not having | will not have | not have | refuse to have | object to | rather not have | draw the line at | never have | do not like | do not let | will not let | not let ) ~2 ( one of | those | them | that | any | a | an | his | her | the smell of ) ~3 $anyKind ~3 ( in my | in the | in our | on my | near | touching | touch | handling | washing | under my | round my | my | here )",
        "( do not put | would not put | never put | never give | never hire | would not hire | never employ | would not employ | would not trust | never trust | would not let | stop hiring | stop employing ) ~2 ( a | an | any | some | these )? ~1 $anyKind",
        "( own colour | own kind | own sort | own race )",
      ],
      with: ["$anyKind"],
      unless: [
        "( i am | we are | my ~2 is | my ~2 was | our ~2 is | racist | racism | sexist | discrimination | discriminate | prejudice )",
        "( on the phone that | rape | raped | assault | attacked | examination | smear | alone | guide | dog )",
      ],
      why: "The writer will not have somebody near for what they are.",
      fires: "I won't be told off by a Canadian in my own town.",
      silent: "I was told the way by a Canadian in my own town.",
    },
    {
      id: "sort-unnamed",
      match: [
        "( like they all ( do | are ) | they all ( do | are | lie | steal | cheat | hate | breed | smell | look the same | sound the same | stick together ) ( . | , | it | the | us | over | to | at | on ) | like the rest of ( them | her kind | his kind | your kind | that lot | your lot ) | like all of them | they stick together | they hate us | they live like | none of that lot | none of your lot | typical of ( them | your | their | that lot ) ~1 ( sort | kind | tribe | lot | type | race | people | . | , | to ) )",
        "( bred to it | bred in them | bred into them | in their culture | in her culture | in your culture | from the cradle | how they are reared | how they are made | how they live at home | that is how they | what they are good for | all they are good for | all she is good for | all he is good for | not built for it | never made for | ( has | have ) no business ( being | in | near | on | with ) | born to it | by nature | what her sort | what his sort | what their sort | what your sort | what that sort )",
        "( in my own country | in our own country | in my own town | in my own land | foreigners in our own | get our country back | our country back | this is still england | this is still britain | still england | used to be england | not england any more | not britain any more )",
        "( told what to do | told what i can | bossed about | bossed around | ordered about | taking orders | take orders | lectured | be served | told no | corrected | be judged | judged | taught ) ( by | from ) ( a | an | some | somebody | someone ) ~1 ( girl | boy | child | lass | kid | schoolgirl | foreigner | cripple | freak | slip | chit | bloke in | whose | half )",
        "( her kind | his kind | their kind | your kind | that kind of person | her sort | his sort | their sort | your sort | that sort of person | your tribe | their tribe | his tribe | her tribe | your race !card | his race | her race | their race | your breed | that breed | your caste | your colour | his colour | her colour | low caste | half breed | half breeds | halfbreed ) !( of )",
        "( puts | put | putting | turns | turned | turning ) ~1 ( people | customers | me | us | you | everyone | decent people | the public | folk ) ~1 off ( my | their | our | his | her | your )? ( food | dinner | lunch | tea | breakfast )",
        "( with a name like | with that name | with that surname | with a surname like | name i cannot | name i can not | names i cannot | names i can not | unpronounceable | sounds like a sneeze | like a sneeze | got a name like | a proper name | english name | christian name please | one i can pronounce | something i can pronounce )",
      ],
      unless: [
        "( i am | we are | my ~1 is | my ~1 was | called | treated | racist | racism | discrimination | prejudice | kind letter | kind words | kind of | sort of | sort out | rats | pigeons | gulls )",
        "( he | she | they | who | somebody | someone | man | woman | driver | manager | neighbour | officer ) ~1 ( told | said | says | shouted | wrote )",
      ],
      why: "The words put something down to somebody's kind without saying which.",
      fires: "He was late again, like all of them, it's in their culture.",
      silent: "He was late again, like all of us, it's in the diary.",
    },
    {
      id: "made-a-thing",
      match: [
        "( man | bloke | fella | lad | boy | thing | he | it | that | one | freak | creature | him | somebody | someone ) ~3 ( in a dress | in a frock | in frocks | in dresses | in lipstick | in make up | in makeup | in a skirt | in tights | in drag | in a wig | with stubble | in a bra | in sequins | calling itself | calls itself | with an adam 's apple | in heels )",
        "( that thing | the thing | some thing | the creature | that creature | a creature | the specimen | that specimen ) ( on | in | at | behind | with | who | you ) ~3 ( desk | counter | reception | nights | phones | door | till | window | dress | wig | lipstick | beard | wheelchair | veil | turban | scarf | sent | hired | employ )",
        "( barren | childless | dried up old | man hater | man haters | man hating | hates men | hate men | bra burner | bra burning | feminazi | feminazis | short haired | crew cut | hairy ) ~3 ( woman | women | lesbian | lesbians | bitter | old | cow | cat | cats | feminist | feminists | dogs | lot | with | on | and | career )",
        "( special bus | sunshine bus | sunshine coach | dribbling | drooling | grunting | sixpence short | let out for the day | loony bin | nut house | straitjacket | padded cell | window licking | keep them medicated ) ~4",
      ],
      unless: [
        "( i am | i have | we are | my ~2 is | my ~2 was | my | our | called | treated | racist | discrimination | prejudice | baby | teething | dog | story time | panto | play | paint )",
        "( he | she | they | who | somebody | someone | man | woman | driver | manager | neighbour | officer | tutor ) ~1 ( told | said | says | shouted | wrote )",
      ],
      why: "The words make a thing of somebody for what they are.",
      fires: "That thing on your front desk calls itself Michelle.",
      silent: "That sign on your front desk calls itself a map.",
    },
    {
      id: "kind-as-reason",
      match: [
        "( you are | she is | he is | they are | u r ) ~2 $anyKind , ~1 ( so i will | so i would | so you | so she | so he | so of course | so what | so they | you are supposed | neither | that will be why | that would be why | are not you | thought so | what do | what would )",
        "$anyKind ~1 , ( are | is ) ( you | she | he | we | they )",
        "( only got | only has | only have | got the job | got that job | got the post | gave her the | gave him the | got it ) ~3 ( because | as | since | for being ) ~3 ( $anyKind | in a chair )",
        "( somebody | someone | anybody | anyone ) ( $anyGroup | english | british ) ( . | , | ? | to | who | please | on | instead | there | in )",
        "( for | want | get | fetch | find | expect | choose | prefer | send | need | through to | speak to | send me | get me ) ( a | an ) ~1 ( $anyGroup | english | british ) ( person | voice | vet | face | man | one | name | accent | dentist | driver )",
        "( no $anyKind , no $anyKind | too $anyKind for | ( oily | greasy | slimy | arrogant | devious | inferior | cowardly | lazy | dirty ) ~2 ( race | people | nation | tribe ) | cultural with them | lot never change )",
        "$anyKind ( go to pieces | get upset | get emotional | have no | has no | are too | is too | belong | belongs | will never | would never | are not made | are not meant | ought not | ( cannot | can not ) ( drive | read | count | add | think | be told | be trusted | manage | cope | reason | park | keep | hold | tell ) )",
      ],
      unless: [
        "( i am | we are | my ~1 is | my ~1 was | our ~1 is | called | treated | racist | racism | sexist | discrimination | prejudice | interpreter | translator | form | wheelchair access | bus | access | flat | seat )",
        "( he | she | they | who | somebody | someone | man | woman | driver | manager | officer | tutor ) ~1 ( told | said | says | shouted | wrote )",
        "( get | send | need | want | prefer | for ) ( a | an ) ~1 ( female | male )",
      ],
      why: "What somebody is counts for the writer as a reason for or against them.",
      fires: "Canadian, are you, dear? That'll be the arithmetic.",
      silent: "Dutch courage, was it, dear? That'll be the gin.",
    },
    {
      id: "too-old-for-it",
      match: [
        "( granny | grandma | grandad | grandpa | old dear | old girl | old boy | old codger | seventy if | eighty if | ninety if | sixty if | at your age | at her age | at his age | past fifty | past sixty ) ~~7 ( should be | ought to be | should have | belongs | in a home | in the home | in a box | coffin | payroll | retire | retired | knitting | nap | put down | put him down | put her down | pension her off | pension him off | pack it in | past it | use nor | confused | rocking chair | bingo | mush )",
        "( pension ( her | him | them ) off | put ( her | him ) out to ( grass | pasture ) | ( she | he ) has got moss on | exhibits on the payroll | since decimal money | since the ark | came out of the ark | knew methuselah )",
        "( get | send | find | fetch | bring | let | give ) ~2 ( a | an | me a | somebody | someone ) ( young | younger ) ( person | one | man | woman | lad | lass | girl | fella | . )",
        "( nobody | no one | anyone | anybody | people ) ( under | over | past ) ( twenty | thirty | forty | fifty | sixty | seventy | twenty five ) ~3 ( should | has a | have a | is fit | can | knows | ought )",
      ],
      unless: [
        "( i | my | our | we | mum | dad | nan | me ) ~1 ( am | is | was | at | are | have )",
        "( he | she | they | who | somebody | someone | man | woman | driver | manager | officer | tutor ) ~1 ( told | said | says | shouted | wrote )",
        "( bus pass | discount | vote | pension credit | screening )",
      ],
      why: "The words hold somebody's age against them.",
      fires: "The old dear at the desk ought to be in a box.",
      silent: "The old door at the desk ought to be in a skip.",
    },
  ],
};
