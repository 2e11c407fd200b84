/**
 * Kinds of word that the model is told of, so that what it learns of one word holds for its kin. Data only.
 * Verbs are inflected when the table is made; a word may be of two kinds.
 */

/** Kinds of doing, by their plain form. */
export const VERBS: Readonly<Record<string, string>> = {
  kill: "kill murder slaughter stab knife shoot strangle throttle drown bury execute behead lynch gut butcher poison suffocate slay assassinate finish terminate garrotte electrocute hang crucify exterminate dispatch",
  hit: "hit punch slap kick batter bash thump smack deck clout belt wallop hammer lamp chin nut headbutt leather flatten floor spark slug whack clobber thrash pummel pound throttle tan welt cuff clip box biff strike lash whip flog cane paste mangle lay lump dropkick stamp stomp bludgeon club cosh glass bottle brain beat bray skelp banjo chib malky twat rattle jump mug assault attack swing swipe shove push ram scratch bite burst smother fracture dislocate",
  hurt: "hurt harm injure maim cripple wound disfigure torture crush bleed suffer punish scar paralyse damage cut slash slit carve slice skin scald burn bruise snap wring rip tear twist squash squeeze pulp hospitalise disable blind",
  wreck:
    "smash wreck trash break destroy vandalise ruin demolish flatten level raze brick dent scratch key slash damage sabotage gut torch flood bulldoze batter kick ram paint graffiti spray egg bin dump pour tip shatter crack",
  burn: "burn torch firebomb ignite incinerate cremate scorch petrol light char barbecue roast toast arson douse detonate bomb explode blow",
  hack: "hack crash wipe leak ddos spam flood jam overload corrupt encrypt delete infect phish jailbreak dox doxx publish post upload",
  follow:
    "follow watch track trail stalk spy tail shadow monitor observe photograph film clock eye lurk prowl loiter hover study log note record peer spot see snap",
  come: "come visit turn show pop drop call knock swing arrive park sit stand wait camp hang pitch march walk drive head stroll nip bring pay meet greet catch follow appear land roll bang",
  find: "find trace locate discover identify learn google search dig look know remember memorise recognise reach get hunt",
  revenge:
    "regret pay suffer rue answer learn reap sow settle owe collect repay teach avenge deserve sort deal handle fix visit",
  fear: "worry fear dread panic scare frighten terrify tremble shake cower hide run pray cry scream beg squeal whimper sweat lock duck flinch sleep watch mind check",
  say: "say tell shout scream threaten claim state report warn mention call yell swear promise reply answer describe add whisper text write announce insist explain admit joke",
  think:
    "think feel believe know want wish hope wonder imagine guess suppose reckon dream fantasise consider plan decide mean need intend",
  ask: "ask request apply appeal complain contact write email ring phone chase escalate refer raise submit query send forward attach enquire enclose object",
  office:
    "repair fix mend replace collect empty deliver process investigate review refund reimburse assess inspect install reschedule cancel confirm update log close book register allocate assign approve refuse reject process resolve apologise compensate arrange acknowledge respond reply handle charge bill issue",
  die: "die perish drown croak starve freeze collapse suffocate expire rot",
  quit: "end stop quit finish leave go disappear vanish escape jump overdose give surrender sleep rest",
  give: "give lend send transfer pay buy treat bring offer take owe slip",
  meet: "meet date marry kiss cuddle hug hold love fancy flirt drink dine chat text message follow add friend invite visit join share",
  sex: "fuck shag bang bonk screw lick suck grope fondle rape spank mount undress strip wank shaft bend ride",
  neglect:
    "neglect abuse starve beat bruise scream cry wander fall shiver smack lock hit hurt threaten control bully exploit groom molest restrain choke isolate sleep hide scream",
  help: "help support care protect look cope manage visit safeguard assist feed wash listen thank appreciate",
};

/** Kinds of thing, person and quality, as they are written. */
export const WORDS: Readonly<Record<string, string>> = {
  body: "head heads face faces neck necks leg legs arm arms knee knees kneecap kneecaps tooth teeth jaw jaws nose noses skull skulls throat throats finger fingers rib ribs spine hand hands eye eyes back bone bones guts belly stomach ear ears tongue lip lips chin shoulder shoulders ankle ankles wrist wrists thumb thumbs foot feet toes scalp brain brains lungs liver kidney kidneys heart gob chops mush windpipe hide blood hair chest body bodies bollocks balls nuts goolies backside arse shins shin collarbone",
  weapon:
    "knife knives gun guns bat hammer axe machete crowbar blade blades shotgun rifle pistol brick bricks acid sword hatchet bottle poker cleaver wrench pipe spanner chisel pickaxe sledgehammer bow crossbow bullet bullets cartridge cartridges barrel mallet shovel spade screwdriver baton cosh fist fists boot boots club iron tyre chain belt rope stick pole plank pitchfork scissors needle syringe razor stanley scaffold hook cudgel grenade weapon weapons drill jackhammer nailgun chainsaw saw pliers nails dog dogs rottweiler staffie dumbbell taser swords catapult cricket lump",
  fire: "fire fires petrol matches match lighter flame flames fuel jerry jerrycan accelerant ash ashes arson smoke bonfire blaze paraffin kerosene diesel molotov firework fireworks rag rags zippo swan spark sparks inferno torch kindling candle candles cinders embers roast burning burnt guy",
  bomb: "bomb bombs explosive explosives device detonator fuse grenade semtex dynamite c4 pipebomb explosion fertiliser timer blast boom bang",
  vehicle:
    "car cars van vans bike motor corsa fiesta golf audi bmw mercedes nissan micra polo clio astra focus mini yaris peugeot volvo vauxhall toyota honda skoda kia hyundai renault citroen fiat seat jeep tesla qashqai juke mazda suzuki lorry truck tractor moped scooter bicycle registration reg plate plates numberplate hatchback estate convertible saloon tyres tyre brakes brake windscreen wheel bumper dacia rover volkswagen vw passat c1 kuga puma zafira ibiza leon insignia picanto aygo jazz civic",
  home: "house houses home homes doorstep street flat gate drive driveway address garden bungalow semi cottage terrace porch letterbox hallway bedroom curtains postcode front door doors window windows wheelie shed garage cul lane avenue crescent close road kitchen roof",
  office:
    "office offices reception desk desks building buildings depot town hall council hq headquarters surgery clinic ward hospital centre counter foyer lobby site premises yard library school college jobcentre courthouse station portakabin canteen basement corridor entrance lifts lift floor atrium civic",
  computers:
    "server servers website site system systems database network portal computer computers laptop laptops files inbox inboxes email emails data passwords password account accounts botnet virus malware ransomware cables router wifi switchboard phones phone hard drives backups",
  staff:
    "officer officers manager managers clerk receptionist nurse nurses doctor doctors gp consultant surveyor caseworker worker workers staff team crew driver drivers inspector warden wardens bailiff bailiffs councillor councillors adviser advisor assessor handler agent operative engineer plumber contractor contractors social housing director boss supervisor secretary midwife matron teacher head headteacher governor planner collector attendant advisor admin chief executive colleague colleagues employee employees supervisor sister paramedic dentist pharmacist carer carers volunteer trustee porter surgeon psychiatrist counsellor therapist registrar bloke lad lass lady gentleman woman man girl boy fella chap guy person whoever anyone someone nobody everybody everyone anybody somebody lot bunch shower",
  family:
    "kids children child wife husband daughter daughters son sons mum mother dad father sister brother nan gran grandad grandma grandson granddaughter grandchildren baby partner missus family families parents uncle aunt cousin niece nephew girlfriend boyfriend fiance fiancee hubby ones lad lads twins toddler stepson stepdaughter pet dog cat puppy",
  kin: "neighbour neighbours neighbor ex stepdad stepfather stepmother landlord lodger flatmate tenant friend friends mate mates boyfriend ex-husband exhusband expartner carer uncle upstairs downstairs resident patient pensioner toddler infant",
  haunt:
    "gym pub nursery school playground park shop supermarket tesco asda sainsburys lidl aldi morrisons waitrose church bus stop train platform club café cafe pool salon hairdresser hairdressers crossfit yoga parkrun spar coop costa greggs chippy allotment station carpark park",
  online:
    "facebook instagram insta linkedin twitter tiktok snapchat profile whatsapp telegram tinder hinge bumble messenger strava page post posts photos photo pictures pics selfie selfies rightmove zoopla streetview google maps",
  time: "tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week weeks day days month months night nights morning mornings evening evenings afternoon dark soon today midnight hour hours minute minutes christmas weekday clock dawn dusk lunchtime teatime shift shifts",
  law: "court courts solicitor solicitors ombudsman mp mps police press newspaper papers lawyer barrister tribunal regulator cqc ofsted ico judge claim legal litigation sue suing magistrates county hse phso lgo lgsco media bbc journalist reporter councillor councillors petition injunction damages proceedings housing ombudsmans appeal foi sar gmc nmc",
  hospital:
    "grave graves funeral coffin hospital ambulance mortuary cemetery wheelchair stretcher casualty intensive icu morgue undertaker undertakers hearse wake wreath obituary headstone tombstone plaster crutches stitches coma box bodybag surgery traction burial crematorium flowers wood ground soil river canal",
  death: "dead death die dying died suicide suicidal murder killed deceased corpse corpses afterlife heaven hell",
  insultn:
    "idiot idiots moron morons imbecile cretin clown clowns muppet muppets plonker pillock prat twit halfwit halfwits nitwit numpty numpties dimwit dunce simpleton buffoon fool fools donkey donkeys ass jackass cow cows pig pigs rat rats snake snakes weasel worm maggot parasite parasites leech leeches vermin scum scumbag scumbags lowlife filth trash garbage waste oxygen loser losers failure jobsworth jobsworths liar liars crook crooks thief thieves cheat cheats fraud coward cowards bully bullies tyrant nazi nazis hitler witch hag cunt cunts dick dicks dickhead dickheads knob knobs knobhead bellend bellends twat twats wanker wankers tosser tossers prick pricks arsehole arseholes bastard bastards bitch bitches git gits slag slags slut sluts whore cockwomble wazzock gobshite gobshites shite shitbag shithead div divvy divs melt wetwipe weapon mong spanner tool lettuce cabbage turnip potato plank planks toad slug slugs sheep goldfish monkeys monkey baboon gibbon oaf lout yob thug peasant peasants chimp dinosaur psycho psychopath sociopath lunatic nutter nutcase weirdo creep pervert perv dogsbody lackey minion amateur amateurs charlatan hypocrite hypocrites snob bimbo airhead dingbat dipstick doughnut wally berk eejit eejits bampot bawbag fanny roaster radge dafty minger munter dingus pencil pusher drone robot waster wasters skiver skivers sponger shirker layabout layabouts trash lump sack pondlife amoeba plankton brainless goon goons",
  insulta:
    "thick stupid dumb dim dense daft gormless clueless useless hopeless pathetic incompetent inept lazy idle bone ignorant arrogant smug spiteful vile evil wicked nasty disgusting repulsive ugly fat obese hideous horrible heartless cruel callous vindictive brainless spineless gutless cowardly two-faced twofaced slimy greasy sly crooked corrupt lying deceitful dishonest worthless subhuman inbred retarded mental deranged insane crazy dopey simple slow braindead moronic idiotic childish feeble weak wet toothless jumped-up jumped stuck-up bitter twisted sour miserable foul rotten stinking filthy smelly ratty snotty rude obnoxious insufferable odious contemptible despicable loathsome poisonous toxic soulless witless talentless charmless feckless shiftless workshy bloodless cretinous asinine dozy docile vacant glorified overpaid overpromoted",
  work: "letter letters report decision policy service reply response form forms answer answers work system process website advice email emails procedure investigation complaint handling department job application appointment assessment plan excuse excuses delay delays repair repairs treatment care",
  swear:
    "fuck fucks fucking fucked fuckin effing effin feckin fecking fooking shit shite shitty shitting bullshit bollocks arse crap piss pissed pissing wank sod sodding bugger buggers cunt cunting twat wanker bastard bastards prick motherfucker motherfucking goddamn damn bloody hell ffs wtf stfu gtfo omfg fk fck fkn fckn fkin fuk bs cock dick knob tits arseholes fuckwit fuckwits fucker fuckers clusterfuck shitshow dipshit dickhead bellend",
  slur: "paki pakis nigger niggers nigga chink chinks gook wog wogs spic kike yid raghead ragheads towelhead coon coons darkie darky gyppo gyppos gypo pikey pikeys gypsy gypsies tinker tranny trannies faggot faggots fag poof poofs poofter dyke dykes lezza lesbo queer queers retard retards spaz spastic spastics mong mongs cripple cripples taig fenian jock taffy gippo savages savage jihadi jihadis terrorist terrorists illegals invaders golliwog sambo shemale",
  identity:
    "groupterm groupterms muslim muslims jew jews jewish christian christians hindu hindus sikh sikhs catholic protestant black blacks white whites asian asians african africans indian indians pakistani pakistanis polish pole poles romanian romanians bulgarian chinese japanese nigerian somali somalis syrian turkish arab arabs irish scottish welsh english british foreign foreigner foreigners immigrant immigrants migrant migrants refugee refugees asylum seekers gay gays lesbian lesbians trans transgender bisexual lgbt woman women female females man men disabled deaf blind autistic autism dyslexic wheelchair old elderly pensioner boomer young traveller travellers roma romany headscarf hijab burka turban mosque accent language religion race skin colour gender sex age pregnant",
  native:
    "english british speak country own proper born passport back abroad boat boats import banana jungle home kind sort types people",
  sexn: "tits boobs breasts bum arse legs knickers bra underwear stockings thighs cleavage cock dick penis vagina pussy fanny blowjob sex naked nude nudes bed lap wet hard horny sexy cum panties thong lingerie skirt uniform heels tights nipples kinky massage virgin hole boner erection orgasm porn onlyfans strip bend",
  looks:
    "gorgeous beautiful fit stunning pretty sexy hot cute tasty lovely lush peng handsome attractive babe darling sweetheart love hun honey petal doll princess angel gorgeousness voice smile eyes perfume figure curves blonde brunette redhead",
  romance:
    "date dinner drink drinks coffee meal lunch pub cinema flowers chocolates wine present gift gifts number mobile boyfriend girlfriend single married husband wife valentine kiss hug bouquet candle takeaway walk weekend holiday hotel",
  contact:
    "number mobile phone personal private home own whatsapp facebook instagram snapchat telegram text friend request dm dms inbox address email",
  money:
    "money cash loan tenner twenty fiver hundred quid pounds pound grand envelope bribe backhander voucher vouchers fifty bung sweetener thousand",
  pills:
    "tablets tablet pills pill paracetamol overdose medication meds morphine insulin antidepressants sertraline codeine amitriptyline diazepam vodka tramadol propranolol ibuprofen sleeping stash packets packet box boxes",
  means:
    "rope noose ligature bridge railway tracks train platform cliff razor blade ledge roof motorway viaduct multi-storey carpark belt beam knife bath garage pond sea gas oven exhaust hosepipe window balcony loft",
  despair:
    "pointless hopeless worthless burden point reason nothing alone lonely empty numb trapped exhausted tired done finished enough anymore better without gone goodbye farewell sorry note will ashes funeral cope coping carry struggling broken existing existence living alive life wake hurting unbearable",
  self: "myself meself mysen masel masell self me",
  hurtn:
    "bruise bruises bruised scared frightened terrified crying screams screaming hitting beats hits bleeding starving hungry dirty cold locked black eye burns marks scars hurt unsafe danger violent violence abuse abused abusive controlling drunk high nappy neglected skinny filthy alone missing bones belt fists smack raped touching touches groomed",
  pity: "pity shame accident accidents happen happens happened careful safe sleep lucky luck sorry unfortunate misfortune mishap trip slip fall weather warning friendly advice hint word favour brave tragic consequences comeuppance karma justice reckoning lesson score debt visit surprise",
  soon: "soon next then finally eventually someday one day watch wait see",
  praise:
    "thank thanks grateful brilliant excellent kind helpful friendly professional wonderful amazing fantastic great good polite caring lovely superb recommend",
  ache: "pain operation surgery scan treatment appointment symptoms diagnosis cancer asthma diabetes medication prescription referral waiting clinic injury injured broken fracture fell damp mould boiler heating leak bin bins rubbish recycling pothole potholes parking permit fine tax rent arrears benefit benefits tenancy grant school place admission licence planning noise tree trees hedge fence bus pass repair repairs",
  joke: "joke joking kidding lol laugh laughing funny figuratively metaphorically obviously literally haha film book novel game match play song story telly episode series pun",
};

/** Words that carry the sentence: who, when, whether. Each is its own kind, or shares one. */
export const GRAMMAR: Readonly<Record<string, string>> = {
  I: "i im ive ill id ah",
  me: "me",
  my: "my mine mi ma",
  we: "we us our were weve well ours",
  you: "you u ya ye youse yous yer youre ur youve youll youd thee thou tha",
  your: "your yours yor thy",
  they: "they them their theyre theyve theyll theirs",
  he: "he him his hes shes she her hers",
  it: "it its this that these those thats",
  will: "will gonna shall wont going gunna ganna gonnae",
  would: "would could might may should wouldnt couldnt",
  can: "can cannot cant able",
  must: "must need needs have has got gotta had better",
  if: "if unless until till when once whenever next otherwise else",
  not: "not never no nobody nothing none without neither nor nowt dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wouldnt shouldnt aint cannae dinnae",
  did: "did was were been had has have be is are am being done does do",
  who: "who what which where why how whoever whatever",
  and: "and but or so because cos then than as",
  in: "in on at to from with by for of into out up down off over under through about after before round outside inside behind near past",
  the: "the a an some any every each all",
};
