/** People at risk, and what is done to them. Data only. */
export const RISK = {
  /** Somebody who may be in danger, or may be a danger, other than the reader. */
  relation:
    "he she they neighbour neighbours husband wife ex partner boyfriend girlfriend dad father stepdad stepmum stepfather stepmother mum mother mam ma da son daughter brother sister carer carers landlord uncle aunt auntie grandson granddaughter grandad nan gran grandma niece nephew cousin friend mate pal lodger tenant flatmate housemate boss manager fella bloke man woman lad boy girl child kid kids children baby babies toddler toddlers bairn bairns wean weans pupil student resident client patient babysitter foster nanny kiddie lass lassie teenager infant newborn twins little lady gentleman couple family families",
  weak: "child children kid kids baby babies toddler toddlers boy boys girl girls son daughter bairn bairns wean weans lad lass infant newborn mum mother nan gran grandad dad father wife sister brother uncle aunt niece nephew grandson granddaughter pupil resident residents pensioner friend neighbour cousin teenager kiddie twins stepson stepdaughter her him me us them",
  hits: "hits hit hitting beats beat beating kicks kicked kicking punches punched punching slaps slapped slapping hurts hurting burns burned burnt chokes choked choking strangles strangled strangling shakes shook shaking locks locked locking starves starved starving rapes raped raping touches touched touching grabbed grabs drags dragged dragging battered batters battering smacks smacked smacking belts belted belting whips whipped whipping throws threw shoves shoved pins pinned bites bit stabbed stabs stamps stamped threatens threatened threatening forces forced forcing drugs drugged sedates ties tied tying chains straps strapped restrains pinches pinched slams slammed controls bullies terrorises abuses abused abusing molests molested gropes groped grooms groomed grooming exploits exploited neglects neglected abandons abandoned assaults assaulted assaulting torments attacks attacked attacking spits headbutts headbutted thumps thumped hammers clouts clouted leathers leathered bruised bruises",
  harmVerb:
    "kill hurt burn stab cut hit bury shoot strangle drown harm beat batter murder smother throw smash break find finish slit poison petrol do get jump hang end",
  mark: "bruises bruise bruising bruised welts weals burns burn scald marks mark cuts cut scratches scars swollen lump fractures fracture blackened scabs sores bedsores bites bite handprint fingerprints blood bleeding lip",
  /** Places from which people fall, or where water or a train is. */
  brink:
    "bridge bridges viaduct cliff cliffs railway rails tracks platform roof rooftop balcony ledge parapet weir reservoir quarry canal river sea loch lake pier motorway overpass flyover multistorey estuary crossing banister rafters tower / multi storey / train line / top floor / ninth floor / top level / car park roof / level crossing / lock gates / window ledge / water 's edge",
  /** What people take too much of. */
  pills:
    "tablets pills tablet paracetamol paracetamols medication medications meds insulin codeine morphine painkillers antidepressants warfarin diazepam oramorph amitriptyline medicine medicines pregabalin tramadol / sleeping pills / sleeping tablets",
  /** Those whom somebody leaves behind. */
  behind:
    "kids kid children son sons daughter daughters mum mam mother dad father wife husband partner sister brother nan gran boys girls boy girl family lads lad bairns grandchildren grandson granddaughter baby friends nephew niece dog cat dogs cats pets / little ones",
  /** Animals and others who need somebody. */
  pet: "dog dogs cat cats budgie rabbit rabbits pets hamster horse parrot hens fish puppy kitten",
} as const;
