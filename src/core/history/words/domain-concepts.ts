/**
 * Data: more words that stand for one another, by the services that people complain about. One class a line, as in
 * concepts.ts. Written for Composure.
 */

/** Words that say nearly the same. */
export const DOMAIN_SAME = `
bins wheelie container containers receptacle dustbin sacks sack bags
caddy food-waste slops peelings
recycling recyclables blue-bin green-bin boxes cardboard glass plastics
tip dump hwrc recycling-centre skip skips amenity-site
sweep sweeper sweeping swept street-cleaner cleansing
litter rubbish mess debris detritus strewn scattered
bones chicken-bones scraps leftovers
foxes fox vixen
dump dumped abandoned left flytipped heaped pile piled heap mattress sofa tyres
tyre tyres wheel wheels
contaminated contamination tagged sticker rejected
overflow overflowing overflowed bursting heaving crammed
rip ripped tear tears torn tore shredded
maggots flies bluebottles
dropped-kerb kerb kerbs
tarmac tarmacked asphalt resurface resurfaced resurfacing relaid surface
pothole potholes hole holes pitted crater rut ruts
roadworks works dig digging dug trench excavation
cone cones barrier barriers closure
scaffold scaffolding poles scaffolders
crossing pelican puffin zebra lights green-man
lamppost lamp column bulb lantern
verge verges grass hayfield lawns mown mow mower mowing cut strimmed strimmer
hedge hedges bramble brambles overgrown overhanging
weeds weed knotweed nettles
leaf leaves blower
gully gullies drain grate grating blocked
culvert ditch watercourse stream
puddle puddles standing-water pond
salt grit gritted gritting gritter icy
parking parked park double-parked obstructing obstructed
clamp clamped towed tow impounded pound
warden wardens attendant enforcement ceo traffic-warden
windscreen windshield
meter pay-and-display machine
permit permits voucher vouchers season-ticket
bay bays space spaces
yellow-lines double-yellows lines restrictions
bollard bollards post posts planter planters
shelter bus-shelter
timetable timetables schedule times
fare fares
pass passes bus-pass concession companion
diversion diverted rerouted reroute detour
lorries hgv hgvs artics trucks wagons juggernauts
motorbike motorbikes quad quads moped bike
speeding racing rat-run shortcut
siren alarm beeping beeps bleeping bleeps
tannoy loudspeaker speaker announcements
karaoke singing band disco
barking yapping howling whining barks
cockerel cockerels crowing rooster hens chickens
pub tavern inn bar landlord brewery
takeaway chippy kebab restaurant cafe
fumes smoke smoky smell exhaust
bonfire bonfires burning fires alight ablaze flames
firework fireworks rockets bangers
drill drilled drilling drills
hammer hammering banging knocking
grinder grinding saw sawing
leaflet leaflets flyer notice
diary log logs record journal
rat rats rodents vermin infested droppings
cockroach cockroaches roaches beetles insects
bedbug bed-bugs bugs bitten bites
wasp wasps nest bees
pigeon pigeons gulls seagulls birds mess
fox foxes badger
damp mould mildew spores moisture
fungus mushrooms toadstools
skirting skirting-board
leak leaks leaking seep seeps seeping ingress dripping drips trickling
burst bursts bursting rupture
soak soaked soaking sodden drenched saturated wringing wet
ceiling ceilings plasterboard
collapse collapsed came-down fell caved
crack cracks cracked split splitting
subsidence sinking movement settled
draught draughts draughty gap gaps
boiler combi heating condemned
radiators radiator heaters heater storage-heater
thermostat timer controls
meter prepayment key top-up topup
sparks sparking arcing shock electrocuted
socket sockets plug plugs switch
cooker oven hob stove
fridge freezer fridge-freezer
washing-machine washer laundry launderette
sink basin taps tap
toilet loo lavatory bog wc cistern flush
bath bathtub tub
shower wetroom wet-room cubicle
stairlift lift hoist
intercom entryphone entry-phone buzzer door-entry
lock locks bolt latch locked
keys key fob fobs
letterbox letter-box
gutter gutters guttering downpipe
chimney flue stack
slate slates tiles tile
cladding panels insulation
balcony balconies
communal shared common block
caretaker concierg janitor warden
lodger subtenant
landlord owner housing-association provider
eviction evict evicted possession repossess repossession notice-to-quit
arrears behind owing owed debt
overcrowded overcrowding cramped crammed
temporary interim emergency hostel b&b bedsit
transfer swap exchange move rehouse rehoused rehousing
bidding bid bids points band banding
homeless roofless sofa-surfing rough-sleeping streets
adaptation adaptations adapted grab-rail rails ramp
surveyor inspector inspection inspected survey surveyed
contractor contractors subcontractor workman workmen tradesmen operatives builders
plumber plumbers gasman gas-engineer
electrician electricians sparky
decorator decorators painter painters painted
shoddy botched bodge bodged poor substandard
unfinished half-done half-finished incomplete
ceremony wedding anniversary party celebration
hall venue centre
hirer hire hired booking
deposit deposits bond
grave graves plot tomb
headstone gravestone tombstone stone
ashes urn cremated remains
hearse cortege funeral-car
coffin casket
vicar priest minister chaplain
crematorium crem
mourners mourning bereaved bereavement grieving grief
widow widowed widower
funeral service committal
died death passed-away lost deceased late passing
allotment allotments plots site
shed greenhouse hut
hosepipe standpipe water-butt tap
swings slide roundabout climbing-frame playground
glass broken-glass shards
needle needles syringe syringes sharps
cut gashed slashed sliced laceration
pool baths lido swimming-pool
lifeguard lifeguards attendant
changing-room changing cubicles lockers
swim swims swimming session
gym fitness membership
librarian library books
museum gallery
councillor cllr councillors member members elected
chief-executive director leader mayor
committee panel board cabinet
consultation consulted consult asked notified
petition signatures signed
planning planners planner development
extension extensions build-over conservatory
drawings plans drawing elevations
overlook overlooked overlooking privacy
daylight light sunlight shade shadow dark
boundary border fence party-wall
demolish demolished knocked-down pulled-down
listed heritage conservation
condition conditions breach breached
developer developers builder site
quarry landfill incinerator
nursery creche childminder playgroup pre-school preschool
register registration attendance
detention detained isolated isolation
exclusion exclusions excluded suspended suspension sent-home expelled
bully bullied bullying bullies tormented taunted teased picked-on
lunch lunches dinners canteen packed-lunch meals
uniform blazer jumper shoes
homework coursework
grade grades mark marks result results
tutor tutors teaching taught teach teaches lessons
supply cover substitute
assistant ta helper one-to-one 1:1 support-worker
senco inclusion
ehcp ehc statement plan echp
psychologist educational-psychologist ep
speech salt therapist
transport taxi minibus escort
escort escorts chaperone passenger-assistant assistant
governors governor trustees
headteacher head principal headmaster headmistress
admissions admission place places oversubscribed
catchment distance nearest nearer closer live
sibling siblings brother sister
playground yard
trip trips outing visit excursion
scholarship bursary grant loan
lecturer professor supervisor academic
dissertation thesis
plagiarism cheating misconduct
halls dormitory residence
exam exams paper papers invigilator
nappy nappies pads
wipe wipes wiped
carer carers careworker care-worker homecare home-care
call calls visit visits
bedsore bedsores pressure-sore ulcer ulcers sore sores
catheter bag tube
hoist hoisted sling
commode bedpan bottle
dignity respect undignified
agency provider company
home residential nursing-home carehome
respite break
dementia alzheimers memory confusion confused muddled
wander wandered wandering strayed
medication meds medicine tablets pills dosette
insulin injection injections jab
hypo hypoglycaemic sugar sugars
bruise bruises bruised bruising black-eye
mark marks marked marking
scar scars scarred
swollen swelling swelled puffed
burn burns burnt burned scald scalded
rash spots hives itching
infect infected infection infections sepsis septic pus
wound wounds dressing dressings bandage bandages
blood bleed bleeding haemorrhage
clot clots thrombosis dvt
stroke tia
lump lumps growth tumour
cancer malignant tumour oncology chemotherapy chemo radiotherapy
biopsy sample samples specimen
scan scans mri ct ultrasound x-ray xray
blood-test bloods
cataract cataracts eye eyes sight vision blurred
glasses spectacles specs
hearing-aid hearing-aids aids
denture dentures false-teeth teeth
filling crown root-canal
extract extraction extracted pulled
brace braces orthodontist
midwife midwives labour-ward delivery
labour contractions birth born delivered
miscarry miscarried miscarriage stillborn stillbirth
scan scanned sonographer
newborn infant baby preemie
vaccine vaccination vaccinated immunised jab jabs injection injected
health-visitor hv
operation op surgery procedure theatre operated
anaesthetic anaesthetist gown starved nil-by-mouth fasting fasted
cancelled postponed called-off put-off rescheduled rearranged
surgeon surgeons consultant registrar
hip hips knee knees joint replacement
fracture fractured broken break
wrist arm hand fingers finger thumb
ankle foot toe leg
shoulder arm
chest heart cardiac
lungs breathing breathless breathe breath asthma inhaler
seizure seizures fit fits epilepsy epileptic convulsion
faint fainted collapsed passed-out blacked-out unconscious
vomit vomited vomiting sick threw-up
dehydrated dehydration thirsty thirst drink
starving hungry hunger unfed
trolley corridor bay cubicle
discharge discharged sent-home released kicked-out put-out
pyjamas pajamas nightie nightdress nightgown nightclothes gown dressing-gown slippers
doorstep step porch waited
ambulance ambulances paramedics paramedic 999
a&e casualty emergency ed triage
waiting-list queue list
referral referred referrals refer
appointment appt appointments slot clinic
telephone phone phone-call by-phone
receptionist reception desk counter front-desk
pharmacy chemist dispensary pharmacist dispenser
prescription script repeat
allergic allergy allergies reaction anaphylaxis epipen
psychiatrist psychiatric mental-health crisis-team camhs
therapy counselling counsellor therapist
sectioned section detained
suicidal self-harm overdose
interpreter interpreters translator signer bsl
deaf hearing-impaired hard-of-hearing
blind visually-impaired partially-sighted guide-dog
wheelchair wheelchairs chair
frame zimmer walker rollator
crutches crutch stick sticks cane
ramp ramps slope
accessible access step-free disabled
autistic autism asperger spectrum
down's downs learning-disability learning-difficulties
records notes file files chart
sar subject-access data-request records-request
breach leaked disclosed disclosure revealed data-protection gdpr
confidential private confidentiality privacy
passport id identification identity licence
payslip payslips wage-slips wages pay-slip
wages wage salary pay earnings income
overpaid overpayment overpayments clawback
underpaid underpayment shortfall
standing-order direct-debit dd
account accounts bank statement
reminder reminders summons final-notice demand
bailiff bailiffs enforcement-agent agents debt-collectors
instalment instalments plan repayments
discount reduction exemption rebate single-person
benefit benefits uc universal-credit dole payments
housing-benefit lha rent-money
carers-allowance carer's
pip dla attendance-allowance
assessor assessors decision-maker
sanction sanctions sanctioned stopped cut-off
food-bank foodbank
mileage petrol fuel travel
refund refunds refunded reimburse money-back
charge charged charges overcharged billed
twice double two-times doubled
late overdue behind delayed tardy
police officers constable pc
burglar burglars burgled burglary broke-in
mugged mugging robbed snatched
assault assaulted attacked beaten hit struck punched
stab stabbed knife
threat threatened threatening threaten menacing
harass harassed harassment stalked followed pestered
custody cell arrested arrest
injunction order court-order restraining
ex ex-husband ex-wife former-partner ex-partner
violent violence abusive
witness witnesses evidence
hearing trial court tribunal listed
adjourned vacated put-off postponed
solicitor lawyer barrister
interpreter tigrinya urdu polish arabic bengali romanian
racist racism racial
vermin scum animals
traveller travellers gypsy gypsies roma caravans caravan
disabled handicapped disability
swear swore swearing cursed effing
shout shouted yelled screamed bawled raised-voice
rude rudeness discourteous impolite ill-mannered unpleasant offhand abrupt
humiliate humiliated humiliating embarrassed shamed
laugh laughed sniggered smirked joke joked
patronise patronising patronised condescending talked-down
turn-away turned-away refused sent-away
hang-up hung-up put-down cut-off disconnected
on-hold hold holding queue
voicemail answerphone answering-machine
website site portal online app
login log-in password locked-out
crash crashed error glitch froze freezes
email e-mail inbox mailbox
upload uploaded attachment attached
form forms questionnaire
spelt misspelt spelling wrong-name
dismissed brushed-off fobbed-off ignored
investigate investigated investigation inquiry enquiry looked-into
apology apologise apologised sorry
compensation redress recompense payout goodwill
uphold upheld
stage-one stage-two stage
ombudsman lgo lgsco phso
lift lifts elevator
floor storey level flight flights
pram buggy pushchair
toddler toddlers infant little-one baby
pensioner pensioners elderly old oap retired
eighty-eight eighty ninety
widower widow alone
neighbour neighbours next-door
tenant tenants occupier
previous former before last
old-people pensioners elderly
insect insects fly flies
choke choked choking
bite bit bitten bites
dog dogs spaniel terrier bulldog puppy
warden dog-warden
cat cats kitten
lead leash muzzle
horse horses pony
number-plate registration reg plate
insurance insured insurer claim
mechanic garage
headlight headlights mirror wing-mirror bumper
cyclist cyclists cycling bike bicycle
footpath footway path pavement alley ginnel snicket
lane back-lane alley passage
steps step stairs staircase stairwell flights
carry carried haul hauled lug lugged drag
fell fallen tripped slipped tumbled went-over stumbled
sprain sprained twisted
ache aching pain agony hurts sore
lose lost losing losses
earn earned lost-pay
freeze freezing frozen cold perishing
hot boiling scorching
dark pitch-dark unlit blackness
dirty filthy grubby unclean soiled stained
rotten rotting mouldy off
empty emptied unemptied uncollected missed
fill filled brimming full
choose chose picked selected
measure measured measurement measurements metre metres
approve approved granted passed permission
object objected objection objections oppose
visit visited came attended
stand stood standing
look looked inspected saw
nobody no-one never
dream nightmare nightmares
morning breakfast dawn
noon midday lunchtime dinnertime
evening teatime night midnight
nightly every-night
weekend weekends saturday sunday
spring easter march april
summer june july august
autumn october november september
winter christmas december january february
anniversary birthday
metre metres yards feet
mile miles kilometre
kid kids child children youngster youngsters little-ones
teenager teenagers teen youth youths lads
niece nephew cousin
fiance partner boyfriend girlfriend
lady ladies woman women
gent gents man men chap
`;

/** Words of one thing: each makes the other likelier, no more. */
export const DOMAIN_AKIN = `
bin lorry crew collection rubbish missed lane emptied sacks recycling kerb
tip skip waste van permit booking operative
flytip mattress tyres lane alley rubbish dumped van
gulls bags bones pavement ripped food
pothole tyre wheel alloy road suspension car damage
resurface lane road holes tarmac cyclist
street-light column lamp dark night walk unlit bulb
crossing lights road traffic cars frame slow
bus driver stop late passengers shelter ramp pass route
parking permit zone visitors street resident ticket bay
ticket machine paid fine appeal windscreen photograph evidence
bailiff clamp car debt van enforcement door
council-tax bill discount adult single summons band
benefit claim payslips wages rent arrears landlord stopped
pip assessor walk metres points tribunal mobility
lift floor stairs flat block shopping engineer broken
damp mould wall bedroom wallpaper chest asthma black paper
leak ceiling bathroom upstairs water flat light plumber
heating boiler cold radiators children engineer part
window draught shut towels cold glass
noise music night sleep neighbour party bass bed
dog barking work nights sleep owner shut
pub music doors midnight customers garden drunk
takeaway fan smell duct oil window frying
rats kitchen droppings food bins neighbour poison
bugs bites mattress spray children hostel
intercom door block entry stranger
fire alarm smoke flames bins store
grave stone angel ornaments flowers mother cemetery
ashes urn buried plot mother husband wrong
funeral hearse car coffin service crematorium late
wedding hall booking deposit guests cancelled
allotment plot rent water sold site shed
playground glass swings needles child slide
pool lane swim session lifeguard women lesson
library ramp books closure hours chairs
planning shed extension permission neighbour light notice plans drawings
lorries site condition route hours dust mud
school place distance admissions appeal sibling nearest
school exclusion fight boy camera hit head governors
school taxi assistant seizures driver escort epilepsy
school bullying playground boys teacher moved coat
ehcp school plan deadline weeks psychologist autism
send tutor home hours education place months
exam marks paper results appeal calculator
university degree supervisor marks tutor refund
nursery funded hours fees child
carer morning visit late breakfast tablets wet bed wash
carer money purse missing ring
care-home fees bill aunt invoice contract
discharge ward night taxi pyjamas tablets key family home
operation cancelled theatre gown surgeon date wait
hip wait list months walk pain surgeon
physio shoulder arm wait weeks referral
wrong knee leg arrow surgeon operation consent
a&e wait chest pain hours triage nurse collapsed
ambulance wait floor fell hours called crew
nurse dressing leg gloves floor infected ulcer
ward wash bed sheets nurse bell buzzer water food
baby birth midwife labour ward stitches
vaccine baby dose nurse jab weeks
dentist tooth crown filling pain extracted
eyes cataract drops sight clinic
hearing aid battery mould clinic
pharmacy prescription tablets bag wrong name dose
surgery appointment eight phone lines receptionist doctor
receptionist queue leaflet heard rude desk records
records request notes days copy law data
address ex court-order moved told breach data
psychiatric ward bed girl men adult child crisis
counselling wait therapy list months
interpreter tribunal language hearing form
social-worker children contact visit review file
foster child placement contact
homeless car hostel priority sleeping insulin
temporary room hostel cooker children
police statement officer crime reference burglary
court hearing witness adjourned listed pay
prison cell visits property transfer
passport photo application fee travel
blue-badge walk metres assessment refused photo
bus-pass photo refused dark
permit website payment error refund
phone hold hour credit cut line
letter envelope address wrong opened post name
water brown tap hydrant metal smell
flood drain gully garden cellar river sandbags
tree roots branch fence fell storm
hedge view drivers junction children
grass knee dog mess mown
toilets locked public key closed
market stall pitch rent trader
licence taxi badge renewal driver
councillor meeting remark vote said
consultation notice paper closed letter
swing doors fingers first-aid trapped
gym membership cancel charged direct-debit
sauna tannoy loud ears
park gates quad bikes grass swings
seat shower stroke side wall rail
stairlift hoist wheelchair ramp steep
guide-dog bus space taxi refused
deaf alarm flashing hear shout
wheelchair pavement cars kerb road
crisis night phone nobody answered
`;
