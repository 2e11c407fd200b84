/** Words for people, by whose side they stand on. Data only. */

/** People who work for an organisation. */
const STAFF_WORDS =
  "staff officer officers receptionist receptionists manager managers adviser advisers advisor advisors nurse nurses doctor doctors gp consultant consultants surgeon surgeons matron midwife " +
  "warden wardens surveyor surveyors inspector inspectors caseworker caseworkers clerk clerks councillor councillors teacher teachers headteacher headmaster headmistress team crew crews driver drivers " +
  "worker workers assessor assessors operator operators handler handlers engineer engineers contractor contractors plumber electrician caretaker caretakers bailiff bailiffs director directors boss bosses " +
  "chief registrar librarian librarians planner planners cleaner cleaners porter porters paramedic paramedics pharmacist dentist dentists administrator administrators secretary investigator supervisor coordinator " +
  "colleague colleagues employee employees gaffer jobsworth jobsworths pcso steward stewards attendant attendants usher tutor lecturer carer carers guard guards concierge trustee trustees volunteer volunteers " +
  "physio physiotherapist therapist psychiatrist psychologist counsellor radiographer phlebotomist optician sonographer dietitian registrars trainee apprentice agent agents handler foreman binman binmen binmens " +
  "dustman dustmen postman postmen postie gritter gardener groundsman ranger lifeguard janitor housekeeper chaplain vicar governor governors chairman chairwoman treasurer ceo executive executives mayor mayoress " +
  "official officials bureaucrat bureaucrats civil servant servants inspectorate auditor adjudicator policeman policewoman constable sergeant cop cops copper judge magistrate coroner solicitor barrister " +
  "roofer joiner plasterer decorator scaffolder plumbers electricians surveyors valuer collector collectors enforcement handyman tradesman tradesmen workman workmen fitter fitters " +
  "keeper umpire referee examiner examiners marshal marshals conductor escort escorts technician technicians installer installers assistant assistants headmistress bursar archivist anaesthetist cardiologist verger archdeacon imam priest bouncer bouncers doorman mediator canvasser canvassers candidate candidates cashier cashiers teller senco midwives loader loaders clampers clamper auditor invigilators interviewer interviewers monitor monitors landscaper gasman milkman fireman firemen firefighter firefighters surgeons orderly orderlies tech " +
  "coach keyworker leader helper representative rep reps rota tutor invigilator matrons sister";
/** Any person seen from outside; may be of the staff. */
const FOLK_WORDS =
  "man woman men women girl girls boy lad lads lass lassie bloke blokes fella fellas fellow chap chaps guy guys gal lady ladies gentleman gent person people one ones individual individuals character creature " +
  "idiot idiots moron bastard bastards bitch cow git prick twat muppet clown cunt cunts liar wanker tosser youth youths kid kids child children baby toddler teenager patient patients resident residents customer customers caller visitor passenger " +
  "neighbour neighbours neighbor husband wife ex partner boyfriend girlfriend son daughter brother sister mum mother dad father stepdad stepfather stepson uncle aunt aunty auntie nephew niece grandson granddaughter nan gran grandma grandad grandfather cousin " +
  "landlord landlady tenant tenants lodger flatmate housemate mate pal friend thief burglar stranger bully gang mob nobody";

export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr doctor nurse sister councillor cllr sir dame professor prof sergeant constable inspector matron father reverend".split(
    " ",
  ),
);
/** Teams and offices that act and are aimed at as people are. */
const TEAM_WORDS =
  "lady tenancy housing parking planning benefits repairs reception security department office panel board committee head deputy lead chair temp";

export const STAFF: ReadonlySet<string> = new Set(`${STAFF_WORDS} ${TEAM_WORDS}`.split(" "));
export const FOLK: ReadonlySet<string> = new Set(FOLK_WORDS.split(" "));
/** People outside the organisation: where only they are named, a threat is aimed at them. */
export const OTHERS: ReadonlySet<string> = new Set(
  (
    "neighbour neighbours neighbor husband wife ex partner boyfriend girlfriend son daughter brother sister mum mother dad father stepdad uncle aunt nephew niece grandson " +
    "landlord landlady tenant tenants lodger flatmate housemate kid kids child teenager teenagers youths upstairs downstairs nextdoor cousin inlaw stepson stepfather bully thief burglar"
  ).split(" "),
);
/** Of those, the ones that somebody of the staff may have too: "your mother". */
export const KIN: ReadonlySet<string> = new Set(
  (
    "husband wife partner boyfriend girlfriend son daughter brother sister mum mother dad father uncle aunt nephew niece grandson " +
    "kid kids child teenager teenagers cousin"
  ).split(" "),
);
/** What a person has and an organisation has not. */
export const OWN_THINGS: ReadonlySet<string> = new Set(
  (
    "car house home flat drive driveway tyres windscreen bonnet paintwork conservatory bike bicycle motorbike scooter shed garden greenhouse caravan boat " +
    "audi bmw mercedes merc astra corsa golf polo fiesta mini tesla kia motor laptop letterbox porch"
  ).split(" "),
);
/** After those, grounds rather than somebody's thing: "car park". */
export const GROUNDS: ReadonlySet<string> = new Set("park parks course".split(" "));
export const PLACES: ReadonlySet<string> = new Set(
  (
    "council councils office offices building trust hospital surgery practice clinic company association charity school department jobcentre centre depot branch website system " +
    "headquarters hq hall reception library station college university court tribunal board ministry hmrc dwp dvla"
  ).split(" "),
);

export const PEOPLE = {
  staff: STAFF_WORDS,
  folk: FOLK_WORDS,
  title: "mr mrs ms miss dr doctor nurse sister councillor cllr sir dame professor sergeant constable inspector matron",
  third:
    "he she they who someone somebody man woman men boy girl lady gentleman bloke chap guy patient customer resident caller letter message note voicemail everyone group gang",
  /** The reader and those with them, as subject or object. */
  you: "you ye yous youse yer ya / you all / you lot / you people / all of you / one of you / every one of you / any of you / the lot of you / the pair of you / each of you / some of you / you two / both of you / you and _",
  /** Somebody, as the object of a verb. */
  victim:
    "you ye yous youse ya him her them em whoever someone somebody anyone anybody everyone everybody u yous yehs thee / all of you / one of you / every one of you / any of you / the lot of you / the pair of you / each of you / both of you / " +
    "one|two|some|any|all|each|none|every of you|them|those|your|us|these ~1 / your|that|the|this|those|these|every|each|any|a|an|another|some|his|her|next|first|their ~3 $staff / that|this|those|these|the|any|each|every|your ~2 $folk / " +
    "$title _ / $name / the next|first|last one|man|woman|person|lad|bloke|fella|face|idiot|lot ~3 / the one who|that|with|on|in / any|every _ who|i|that / the lot of them / the ~1 fellow|neighbour|neighbours|landlord|dealer|dealers|rest|others / my ~1 neighbour|neighbours|landlord|landlady|flatmate|housemate|ex|lodger|keyworker / $staff",
  /** Whose body, home or family. */
  whose:
    "your his her their yer ur thy thine somebodys someones / your|that|the|this|every|each|any|a|an|next|his|her ~3 $staff 's / that|the|this|any|every|each ~2 $folk 's / $title _ 's / $name 's / somebody|someone|whoever|anyone|everyone 's|is / one of your|their / the",
  /** Somebody, as a subject that something will be done to. */
  patient:
    "you ye yous youse u he she they whoever everyone everybody / you lot|all|two|people / all|one|some|two|each|any of you / your|that|the|this|those|every|each|any|a|an|another|next|some|his|her ~3 $staff / that|this|those|the|any|each|every|next|your ~2 $folk / $title _ / $name / " +
    "the next|first|last one|man|woman|person|lad|bloke|fella ~3 / one of them|those|these|us|your ~1 / the lot of you|them / the ~1 fellow|neighbour|dealer|dealers|others / my ~1 neighbour|landlord|landlady|flatmate|ex|lodger|keyworker / neighbour|neighbours / $name / $staff",
  /** A member of staff's own people. */
  family:
    "husband wife daughter daughters son sons lad sister brother mum mother mam dad father baby babies kids kid children child girl girls boy boys boyfriend girlfriend nan niece nephew partner fiance missus bairn bairns grandson granddaughter grandchildren twins toddler lass fella hubby mom grandma grandad parents family stepson gran dog dogs cat puppy horse pet neighbour ex / little|youngest|eldest|oldest _ / other half / in laws",
  /** Where a member of staff lives, and what is there. */
  home: "house home flat road street garden window windows curtains blinds gate drive driveway shed bedroom kitchen bins bin doormat hedge porch wall washing car light lights conservatory landing stairs bed sofa lane postcode plate reg registration satnav gym church route birthday divorce wedding facebook instagram insta profile snaps album mortgage cottage bungalow hallway fence greenhouse caravan bathroom lawn tyres address doorbell trampoline pram pushchair swing letterbox bus train stop shift rota lunch break jog run walk / front|back door / spare key / number plate / dog walk / school run",
  friends:
    "lads boys mates mate brother brothers sons son cousins cousin dad uncle uncles crew gang nephew nephews fella bloke people friends someone somebody man men fellas family blokes associates heavies",
  /** What is private to a member of staff. */
  private:
    "house home flat road street avenue terrace garden curtains blinds blind bedroom bathroom drive driveway shed washing hedge gate doorstep gym church pew allotment caravan hotel balcony pool beach holiday sister husband wife boyfriend girlfriend daughter son kids children lad lass mum mother dad dog labrador spaniel whippets hairdresser childminder nursery school swimming yoga jog jogging birthday wedding divorce ivf scan rehab miscarriage therapist profile instagram facebook photo photos snaps ponytail light lights kettle parcel recycling bins semi bungalow cottage window windscreen plate reg fiesta qashqai astra corsa mini audi golf polo motorbike towpath lunch trolley",
  /** Whose side a member of staff's private life is on. */
  theirOwn: "your yours ur yer yower her his their thy",
  /** Kin, friends and animals, and others who know somebody in private. */
  closeOnes:
    "husband wife hubby missus daughter daughters son sons lad lads lass boy boys girl girls sister sisters brother brothers mum mums mam mom mummy mother dad dads daddy father nan nana gran grandma grandad grandfather grandmother granddaughter grandson grandchildren baby babies bairn bairns wean toddler twins kid kids child children little one ones boyfriend girlfriend fella bloke man partner fiance fiancee ex niece nephew aunt auntie uncle cousin cousins family parents stepson stepdaughter dog dogs cat pup puppy pony horse neighbour neighbours flatmate housemate landlord cleaner childminder nanny babysitter hairdresser postman milkman nursery schoolfriend mates mate friends friend / window cleaner / little|eldest|youngest|oldest|middle one|girl|boy|lad / other half / in laws / mother|father|sister|brother in law",
  /** What is private about somebody's home, day, body or past. */
  ownLife:
    "house home flat road street avenue lane close cul-de-sac terrace estate village gate garden curtains blinds blind nets bedroom bathroom kitchen window windows landing porch door doorbell doorstep doormat mat letterbox drive driveway garage shed fence hedge lawn greenhouse trampoline swing washing line bins bin rubbish recycling post parcel light lights lamp stairs bed sofa bath towel nightie dressing gown underwear knickers tights perfume hair ponytail ring necklace coat scarf gloves hat hoodie shoes boots trainers dress skirt bag car plate reg registration number-plate tyre boot bike bus train tram stop platform gym pool church pew pub local school nursery college uni halls work job shift shifts rota routine walk run jog lunch dinner holiday holidays wedding divorce birthday funeral grave anniversary miscarriage pregnancy scan ivf test affair debts overdraft mortgage wage pills tablets inhaler prescription sertraline therapist dentist gp appointment surname maiden-name profile account facebook instagram insta snapchat tiktok twitter linkedin strava fitbit vinted photo photos pictures album blog posts messages texts number mobile landline address postcode eircode keys key lock locks alarm code camera satnav wifi caravan cottage bungalow semi polo corsa fiesta golf astra mini audi bmw qashqai clio yaris micra focus berlingo citroen nissan vauxhall windscreen bonnet wheel wheels bumper loft attic step steps patio decking pond conservatory windowsill sill allotment movements shopping route routes wall shoulder bump tattoo mole scar pyjamas slippers earrings fridge / front|back|side door|gate|garden|room|bedroom / hot tub / wing mirror / spare key|room / number plate / maiden name / running app / school run|report|gate / bus stop / dog walk / night light / slimming club / yoga class / car park",
  /** How somebody comes to see or hear what is private. */
  spy: "watched watching followed following sat sitting parked stood standing waited waiting saw seen noticed found looked looking photographed filmed snapped counted counting clocked timed trailed tailed walked walking drove cycled listened heard hid hiding slept hung camped binoculars telescope drone camera cameras lens airtag / been past|by|round|inside|outside",
} as const;

/** The words for those who read. */
export const READERS: ReadonlySet<string> = new Set("you your yours yourself yer ur u ye youse yous".split(" "));
const THIRD = "he him his she her hers they them their";
/** Pronouns for anybody but the writer, and words that point at somebody. */
export const ANYBODY_ELSE: ReadonlySet<string> = new Set([...READERS, ...`${THIRD} that those these who`.split(" ")]);
/** Words for whoever is meant: a place named beside them is where, not whom. */
export const SOMEBODY: ReadonlySet<string> = new Set(
  `${THIRD} whoever somebody someone anybody anyone everybody everyone one people`.split(" "),
);
export const SOMEBODYS: ReadonlySet<string> = new Set("your yer ur his her hers their whose 's".split(" "));
export const WRITERS: ReadonlySet<string> = new Set("my our me mi".split(" "));
