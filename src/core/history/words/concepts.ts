/**
 * Data: words that stand for one another in complaints to British public bodies. One class a line; any form of a word
 * will do, as words are stemmed before use. A word may stand in several classes. Written for Composure.
 */

/** Words that say nearly the same. */
export const SAME = `
phone phoned ring rang rung call called telephone telephoned telephoning dial dialled bell tel tc mobile
email emailed e-mail mail message messaged wrote write written writing letter
tell told said say says inform informed informs explain explained advise advised states stated state mention mentioned claim claims
ask asked asks request requested enquire enquired query queried question
answer answered reply replied respond responded response acknowledgement acknowledge acknowledged
promise promised assure assured guarantee guaranteed undertaking swore pledged
complain complained complaint complaints grievance complaining complainant
report reported reporting raise raised flagged notified notify logged log alerted
come came arrive arrived attend attended visit visited turn turned show showed appear appeared appearance
go went gone leave left depart departed
give gave given provide provided supply supplied hand handed issued issue
get got receive received obtain obtained
take took taken remove removed removal withdraw withdrawn withdrew confiscated
see saw seen look looked watch watched spot spotted notice noticed witness witnessed
find found discover discovered learn learned learnt realise realised
know knew known aware
want wanted wants wish would-like request requests seek seeks seeking demand demands demanding
need needs needed require requires required must
pay paid paying payment payments payed settled
charge charged charges bill billed invoice invoiced fee fees cost costs costing
owe owed owing arrears debt debts outstanding balance unpaid
refund refunded repay repaid reimburse reimbursed reimbursement money-back compensation compensate compensated recompense
money cash pounds quid funds sum amount
price rate tariff
send sent post posted deliver delivered despatch dispatch dispatched forwarded
lose lost missing mislaid misplaced vanished disappeared astray gone
find trace traced located locate
break broke broken smashed cracked damaged damage busted knackered snapped split faulty defective
repair repaired repairs fix fixed fixing mend mended sort sorted
work works working function functioning operate operating
stop stopped stops cease ceased end ended halt halted
start started begin began begun commence commenced
finish finished complete completed done
change changed switch switched alter altered swapped swap
close closed closing closure shut shutting shutdown
open opened opening
refuse refused refusal declined decline declines reject rejected turned-down denied deny denies disallowed
allow allowed permit permitted let approve approved consent granted grant agreed agree
cancel cancelled canceled cancellation called-off scrapped axed postponed dropped
delay delayed delays late overdue behind
wait waited waiting waits queue queued hang hanging
book booked booking arrange arranged appointed scheduled appointment appt slot
miss missed misses skipped overlooked forgot forgotten omitted
ignore ignored ignoring disregarded brushed fobbed fob
nobody noone no-one none soul nil
nothing nowt naught nil
everybody everyone all
somebody someone anybody anyone
man bloke fella fellow chap guy gentleman lad male
woman lady lass female girl
child children kid kids little one bairn bairns wean weans baby toddler youngster pupil infant bab
baby infant newborn babe
son lad boy boys
daughter girl lass girls
mother mum mam mom mummy mums mams
father dad da daddy dads
parent parents mum dad mother father
wife missus spouse partner hubby husband
husband hubby spouse partner man
brother bro sibling sister
grandmother gran nan nana granny grandma nanna
grandfather grandad granda grandpa gramps
family relatives relative household kin
aunt auntie aunty uncle
neighbour neighbours neighbouring next-door nextdoor
friend mate pal
elderly old aged pensioner oap
doctor doctors dr gp gps medic consultant physician registrar
nurse nurses sister midwife matron healthcare nursing
patient pt patients
hospital hosp infirmary ward hospitals
surgery practice clinic health centre surgeries
emergency a&e ae casualty ambulance
ambulance paramedic paramedics crew
operation op surgery procedure theatre
medicine medicines medication meds tablets tablet pills pill drugs drug prescription prescribed dose insulin box
chemist pharmacy pharmacist dispensing
test tests scan scans xray x-ray mri ultrasound biopsy result results
pain painful hurt hurts hurting sore ache aching agony suffering suffer
injury injured injuries wound cut hurt wounded laceration
stitch stitches stitched sutures suture
fall fell fallen falls tripped trip slipped slip stumble stumbled over toppled went
bleed bled bleeding blood bloody
ill sick unwell poorly illness sickness disease
die died dead death passed deceased late
pregnant pregnancy expecting labour birth maternity
disabled disability disabilities impaired wheelchair mobility
blind sight eyesight eyes see partially-sighted
deaf hearing hear ears hearing-aid
asthma asthmatic breathing breathe chest inhaler wheeze lungs
fit fits seizure seizures epilepsy epileptic
mental depression anxiety anxious depressed
autism autistic asd send sen
stick sticks frame crutches walking
walk walked walking foot walks legs
heart cardiac
arm shoulder wrist elbow hand hands
leg foot feet ankle knee toe
tooth teeth dentist dental
wet damp mould mouldy mold moisture condensation black wetness soggy dripping spores fungus fungal
leak leaks leaking leaked drip dripping drips water-ingress ingress pouring coming-through seeping
heating boiler radiator radiators heat heated central-heating warm
cold freezing chilly ice icy frozen unheated
water tap taps supply
sewage drain drains drainage sewer toilet waste foul
flood flooded flooding floods underwater
electric electricity electrics power electrical supply
gas meter boiler
window windows pane glass glazing
door doors gate doorway
lock locked locks key keys secure lockable
wall walls plaster
wallpaper paper plaster peeling peel
ceiling roof loft attic roofing slates tiles
floor floorboards flooring ground storey
stairs stair staircase steps landing step stairwell
lift lifts elevator
kitchen cooker oven stove
bathroom bath shower toilet loo wc lavatory
bedroom room sleep bed bedrooms sleeping
sleep sleeping slept asleep awake night nights rest
flat house home property accommodation place tenancy flats apartment address maisonette dwelling
landlord housing association owner agent
tenant tenants lodger resident residents occupant occupants occupier
rent rents rental
eviction evict evicted notice kicked
homeless homelessness hostel temporary-accommodation b&b
rat rats mice mouse vermin rodent rodents pests infestation infested
bin bins wheelie container recycling caddy
rubbish refuse waste trash litter garbage recycling bins bin
collect collected collection collections empty emptied emptying pick picked uplift pickup
binmen crew crews collectors lorry wagon refuse-collectors operatives men lads
lorry truck wagon van hgv vehicle
dump dumped flytip fly-tipping tipped tipping flytipping
smell smells stink stinks stinking stench odour reek reeks smelly
overflow overflowing full spilling spilled piled brimming
gull gulls seagull seagulls birds pigeons
pavement footway path footpath kerb flagstone paving slab flag walkway
road street lane highway carriageway close avenue
pothole potholes hole holes crater craters
light lights lamp streetlight lighting lamppost lighted
dark darkness unlit pitch-black gloom
tree trees branch branches hedge roots limb
grass lawn verge mowing mown
dog dogs hound
bark barks barking yapping howling
noise noisy loud racket din sound hum humming drone droning thumping banging
music bass
park parked parking bay space
ticket pcn fine fined penalty charge-notice penalties
car vehicle cars motor van
bus buses coach
taxi cab minicab transport
driver drivers driving drove driven
train trains rail railway
school schools academy primary secondary college
teacher teachers tutor headteacher head staff member
class lesson lessons classroom
exclude excluded exclusion suspended suspension expelled
bully bullied bullying picked-on tormented
plan ehcp ehc plans statement
assess assessed assessment assessments assessing evaluated assessor needs-assessment ehcna
university uni college course degree student
exam exams examination paper marks grade graded grading marked
social worker sw socialworker caseworker
carer carers care-worker care helper aide home-help
care cared caring looked
home residential nursing care-home
police pc officer officers policeman policewoman constable cop cops
steal stole stolen theft thieves thief nicked robbed burgled burglary taken break-in broken-into burglars
court tribunal hearing judge magistrates appeal
solicitor lawyer legal
prison jail custody cell wing
benefit benefits allowance credit entitlement uc pip esa dla jsa
sanction sanctioned sanctions penalised
claim claims claimed claiming application
apply applied application applications form
form forms paperwork document documents papers
evidence proof photo photos photograph photographs picture pictures pic pics images image
video film footage cctv recording recorded camera filmed doorbell
account accounts bank
tax council-tax
band banding banded
planning permission application consent
extension extended build building built
builder builders contractor contractors workmen tradesman firm company
engineer engineers technician fitter plumber electrician tradesperson
manager supervisor boss head line-manager manageress
staff employee worker workers officer operative team member
reception receptionist desk front-desk front
officer official adviser advisor clerk agent handler
councillor cllr member
rude discourteous impolite disrespectful abrupt offhand dismissive curt snapped sarcastic
shout shouted shouting yelled screamed yell yelling bawled
laugh laughed laughing mocked giggled sniggered
humiliate humiliated embarrassed embarrassing ashamed shamed belittled
upset upsetting distressed distress crying cried tears weeping wept sobbing
angry furious livid fuming cross disgusted appalled sick fed-up
worry worried anxious afraid frightened scared terrified fear
lie lied lies untrue false untruth wrong lying incorrect inaccurate fabricated made-up
wrong mistake error mistaken incorrect erroneous errors inaccurate
right correct proper accurate
apology apologise apologised sorry
explain explanation reason why reasons
website site online web internet portal app
app application online portal
computer system records
phoneline line helpline switchboard contact-centre callcentre
text texted sms messaged
number no phone-number
name names named called
reference ref
address addressed
date dates
morning am mornings
afternoon pm
evening night tonight evenings
day days daily everyday
week weeks weekly wk wks
fortnight two-weeks fortnightly
month months monthly
year years annual annually yr yrs yearly
hour hours hrs hr hourly
minute minutes mins min
weekend saturday sunday
christmas xmas festive december
summer july august
autumn october september
half halved
double doubled twice twofold
whole entire full
always every constantly continually repeatedly each
again repeatedly once-more yet
often regularly frequently
never not
still continue continues continued remains remain ongoing persist
since from
first initially original
last final previous
new replacement fresh
old previous former
big large huge
small little tiny
bad terrible awful dreadful appalling disgraceful shocking
good fine ok
only just merely sole solely
near nearly almost close
alone single-handed by-himself by-herself own
quick quickly fast immediately urgent urgently straight
safe safety danger dangerous unsafe hazard hazardous risk
help helped assist assistance support assistant
stand stood standing
sit sat seated sitting sits
put placed place placing
keep kept keeping hold held retain
carry carried carrying
move moved moving transfer transferred relocate relocated
use used using
buy bought purchase purchased
sell sold sale selling
return returned bring-back brought
wear worn wearing clothes clothing pyjamas nightclothes nightdress gown
food meal meals eat dinner lunch feed fed eating ate
drink drank water tea
wash washed washing shower bathed bath cleaned
clean cleaned cleaning cleaner dirty filthy unclean grubby filth
toilet commode incontinence pad pads soiled
record records notes file files
letter letters correspondence
meeting meetings meet met
list waiting-list register
refer referred referral referrals
treat treated treatment therapy
physio physiotherapy physiotherapist
discharge discharged sent-home released
admit admitted admission
decision decided decide ruling determination outcome conclusion finding verdict
review reviewed reconsider reconsideration reassess
policy rule rules regulation regulations guidance
law legal statutory lawful
right rights entitled entitlement
consult consulted consultation
vote voted ballot petition
increase increased rise risen rose gone-up up hike jumped raised
decrease reduce reduced cut cuts lower lowered fallen
extra additional more another
enough sufficient
grave headstone stone memorial cemetery churchyard
funeral burial buried cremation
library libraries
pool swimming baths leisure
allotment plot plots
playground swing slide play-area park
garden yard lawn gardens
fence fencing boundary panel
wood timber wooden
fire alarm smoke
smoke smoking cigarette vape cannabis weed
drug drugs dealing dealers
drunk drinking alcohol drinkers
gang youths teenagers teenager kids lads
fight attacked attack assault assaulted hit punched kicked punch kick
racist racism race racial
passport id identity licence
badge blue-badge
permit permits
bank account sort-code
direct-debit dd debit standing-order
job work employment employer shift
pram buggy pushchair
bike bicycle cycle cyclist cycling
scooter moped motorbike
cut slashed sliced gashed
fill filled
choose chosen chose
pull pulled drag dragged
push pushed shove shoved
throw threw thrown chuck chucked
eat eaten ate
forget forgot forgotten
believe believe thinks think thought
try tried attempt attempted attempts trying
apparently seemingly supposedly
outside front out
inside indoors
behind back rear
top upper above upstairs
bottom base foot lower
side sides either
corner junction
edge side
shop store
post office
church chapel
village town
charity volunteer volunteers
donate donation donated gift gave
mentor buddy
interpreter translator translation bsl signer
language english welsh
speak spoke spoken talk talked speaking speaks verbal
silent silence
non-verbal mute
quiet peace
hood covered
read reads reading
sign signed signature signing
box package parcel
bag bags carrier
envelope post letter
courier delivery deliver
machine machinery unit plant equipment
fan ventilation extractor
engine motor
screen display monitor
chair seat chairs
table desk
curtain blind curtains
photo id
grab rail handrail rails bar
ramp ramps access
crossing zebra
speed speeding speeds
traffic cars vehicles
sign signs signage
barrier barriers gate
bollard bollards post
bridge bridges
river stream brook beck
beach sea
tenner ten
grand thousand k
hundred hundreds
dozen twelve
couple two both pair
once one
twice two
thrice three
lazy idle workshy
loud loudly aloud shouted shouting
funny laugh laughed giggle joke amused amusing
tune music song hymn record melody
dairy milk yoghurt cheese cream
feed fed food meal eat
reverse reversed reversing back backed backing
fell felled chop chopped cut
upstairs above overhead
downstairs below underneath beneath under
hall hallway corridor landing passage
collapse collapsed fell fallen came-down
doorstep step entrance door porch threshold
gutter guttering downpipe drainpipe
rain wet raining rainwater waterfall weather
spring march april may
winter december january february
evening night bedtime
bedtime bed night
theatre operation op surgery
starved fasted fasting hungry nothing-eat
gown theatre
fine fined ticket penalty pcn
warden officer attendant enforcement
wheelchair chair
unload unloading lift lifted
clinic surgery centre practice
daylight light bright glare shine shines
column lamp post
shield shade baffle
unannounced knock knocking
wash bath shower bathing
clothes naked undressed
widow husband widowed
ballot vote voted postal voting elector
housebound indoors
unable couldn't cannot
deny denied lost refused
page sheet paper
medical hospital health clinical
file record notes folder
ex former old previous ex-husband ex-wife
flee fled left escaped ran run
disclose disclosed gave shared told leak leaked
data details information
stranger strangers unknown
privacy private
inspect inspected inspection inspector survey surveyor surveyed
witness witnessed saw seen
registration plate number-plate reg
knock knocked hit struck bumped
chimney breast
level floor storey deck
badge disabled blue
multistorey car-park carpark
large big
print letter type
manage cope able
age aged old year
stock books
twin twins girls boys both siblings
split separate apart different
gate gates door
isolate isolated capped shut off cut-off disconnected turned-off
unsafe dangerous condemned capped
minus freezing cold frost
audience front everyone listening heard
wage wages pay salary earnings income job hours money
lunch midday noon dinner half-day
timetable hours schedule
parttime half mornings
theft stolen taken
mum mother parent woman
dad father parent man
granddaughter girl child
grandson boy child
grandchildren children kids little family
husband man
wife woman
nan grandmother gran
widower husband
tenant resident neighbour customer caller service-user
customer caller resident complainant applicant claimant tenant user member
applicant claimant customer
passenger traveller commuter rider
patient pt mother father
shop store trader business bakery trade
income takings trade custom business
overrun overrunning late long
sign board notice
month weeks
days week fortnight
speak speech talk say words voice
therapist therapy
dinner lunch meal food plate
hungry thin weight wasting starving food lost
choke choked
dementia confused alzheimer bewildered memory
night dark small-hours midnight
move moved shift shifted wheeled transfer
sink drain shower plughole
grease fat oil
takeaway kebab restaurant shop chippy
fumes smell smoke odour
female woman lady
male man gentleman
smear test cervical
kill killed destroyed put-down put-to-sleep euthanised
cat pet animal kitten
dog pet animal puppy
chip microchip chipped
necklace jewellery ring
drawer drawers cupboard wardrobe
clamp clamped
scooter wheelchair mobility
coach carriage carriages coaches
crowd crowded crush packed full cattle
faint fainted passed collapsed blacked
abuse violence violent hit hits beat beaten fists
homeless homelessness intentional rehousing rehoused
refuge hostel shelter
list queue waiting
bill invoice recharge statement
flat room home
photos pictures evidence
clean spotless tidy
mess dirty damage rubbish
leg ulcer wound dressing bandage
heal healing better worse
insult insulted called name
paper newspaper press gazette
meeting chamber council
blood sample test prick
lost mislaid
newborn baby
hospital ward inpatient
absence absent away off
midnight late hours
office business desks commercial
probation offender prisoner
neighbour next-door
snow ice closed weather
club team
bursary grant funding money
maternity baby birth
stuck trapped stranded jammed stranded
sign signpost nameplate
spelt spelling misspelt wrong letter
review reassessment
carer caring
apology sorry apologise regret
investigate investigation investigated enquiry inquiry looked
bridge crossing
boat ferry
mile miles distance far
hedge bush bushes overgrown
footpath path walk alley
sound soundproofing noise hear listen
chimney flue
party parties music noise
hearing ears audiology deaf hear
struggle struggling hard difficult can't
family relatives children
loan borrowing finance
passport papers document
visa permit leave
employer job work boss
racist country race
bank account
pension pensioner allowance
alive dead died living
playgroup toddlers nursery sessions
hall village community
hip fracture fractured bone break broken
pain painkiller paracetamol relief agony
trolley bed corridor
floodlight floodlights lights lit
club pitch ground
church chapel
wasp wasps nest bees
plaque plate bench memorial
phone call telephone consultation
sewage works treatment
guide assistance dog
turned-away refused entry denied
meter prepay prepayment coins
communication book voice pictures
overpaid overpayment
grit gritted gritting salt ice
slide slid skid skidded
movement moving kick
app phone online
hung-up cut-off phone-down
cemetery graveyard churchyard plot
guard security doorman
stamp mark
handbag bag purse
crying tears upset
swear swore swearing cursed
ignore blank
discourteous rude impolite
humiliate humiliated embarrassed shown-up belittled
cooker oven stove hob
radiator heating heater
wardrobe cupboard
handrail rail banister
duplicate double twice
several many lots loads
accident crash collision incident mishap
accuse accused accusation blamed blame allegation alleged
ache sore pain throbbing
act action acted steps measures
address postcode residence
adult grownup
adviser advisor consultant counsellor
agree agreed agreement consent accept accepted
air breath ventilation
alarm alarmed bell siren buzzer
allergy allergic reaction anaphylaxis intolerance
amount sum total figure
angry annoyed irritated furious mad
animal pet livestock
announce announced announcement declared
anxious nervous worried scared
appeal appealed challenge challenged contest contested dispute disputed
argue argued argument row quarrel
asleep dozing nap sleeping
ask asked question
assault assaulted hit punched slapped struck grabbed
attach attached enclose enclosed include included
aunt uncle cousin niece nephew
avoid avoided dodge
bailiff bailiffs enforcement agent debt-collector
barrister solicitor lawyer counsel advocate
battery batteries charge flat
beard hair shaved shave
beg begged plead pleaded
behave behaviour conduct manner attitude
bicycle cycle bike
bite bit bitten bites
blanket bedding duvet sheets pillow
bleach chemical chemicals
boat barge ferry
body corpse remains
bone bones fracture
border boundary line
bother trouble inconvenience hassle nuisance
boundary edge limit
box crate carton package
brake brakes stop
bruise bruised bruising marks
bug bugs bedbugs insects fleas cockroaches infestation ants
build building construction works site
burn burnt burned scald scalded burning
burst split cracked ruptured
bus coach shuttle
cable wire wires wiring cord lead
cafe canteen restaurant
calm quiet peaceful
cancer tumour lump
candidate applicant
cardboard card paper
careless negligent neglect neglected neglectful carelessness
carpet rug lino flooring
cash money notes
certificate document licence
chain chains
chair bench seat stool
change altered different
chase chased chasing reminder
cheque payment bacs transfer
chew swallow swallowing choke
church mosque temple synagogue
cinema theatre show
clerk officer receptionist
climb climbing climbed stairs
cloakroom pegs
cloth cloths clothes clothing coat jacket uniform
coal fuel oil
coat jacket
coffin casket
coin coins change
cold chill
colleague colleagues coworker
comfort comfortable
committee panel board
company firm business contractor supplier provider
compare compared comparison
compulsory mandatory
computer laptop tablet pc
concrete cement tarmac
condition state shape
confidential private secret privacy
confirm confirmed confirmation
confuse confused confusing muddled muddle mix-up
conservatory extension
contract agreement terms tenancy
convict convicted conviction guilty
corner bend junction
cough coughing chest
counter desk till
country abroad overseas
crack cracks cracked split splits
cry crying cried sobbed wept tears
cupboard wardrobe cabinet
curtain curtains blinds
cycle path lane
dark black night
date deadline
deaf hoh
deceased dead late died
deep depth
defect fault faulty problem
degree course
delete deleted erased wiped
demolish demolished knocked-down pulled-down
dentist dental tooth
deposit bond
describe described description
dessert pudding
destroy destroyed ruined wrecked spoiled
detention punished punishment
diagnosis diagnosed condition
dialysis kidney renal
diary log record notes
digger machine excavator
dirty filthy muddy stained
disappear disappeared vanished gone
discount reduction rebate
discriminate discrimination discriminated unfair prejudice
disgust disgusted disgusting revolting
dismiss dismissed sacked fired
distance far miles metres
divorce divorced separated ex
dizzy faint giddy
draught draughty windy cold
dream nightmares nightmare
dress dressed clothing
drill drilling hammering banging noise
drop dropped
drown drowned drowning
dry dried
duck ducks birds
dust dusty
duty obligation responsibility
earn earnings wage income salary
edge rim
educate education schooling taught teach learning
effort tried
egg eggs
elbow arm
elect election vote polling ballot
embarrass embarrassed ashamed
enclose attached
enjoy liked loves
enter entered entry access went
error mistake
escape escaped ran
estate area neighbourhood
estimate quote quotation quoted
event function occasion
exhaust fumes emissions
expensive dear costly price
expire expired ran-out lapsed
eye eyes sight vision
face faces
factory plant works
fail failed failure
fair just
fake forged false
fall falling
fault blame defect
favour favouritism
fear afraid terrified frightened
fence railings
fever temperature
finger fingers thumb hand
fish fishing
flash flashing flicker flickers flickering
fly flies
fog mist
follow followed
forest wood woods
forget forgot
fraud scam conned cheated fraudulent
freezer fridge refrigerator
fridge food medicine
friend friends
front entrance
fruit vegetables
fuel petrol diesel
furniture sofa chairs table
fuss trouble
gang group
garage lock-up
gas leak smell
gift present
glass glasses bottle
glove gloves
goods items belongings possessions things property
government council authority
grab grabbed seized
grandad grandfather
grave plot
greet greeting
grief grieving bereaved mourning
groan moan
group club
grow growing growth overgrown
guest visitor visitors guests caller
guide guidance
guilty blame
gutter drain
habit routine
hammer banging
handle handled dealt
harass harassed harassment pestered
hate hated
headache migraine
heal healed recover recovered recovery
height tall high
hide hid hidden concealed
hill slope steep
holiday vacation leave half-term trip
honest truthful truth
horse horses pony
hour oclock
human person
hurry rush rushed
idea plan
idle lazy
illegal unlawful against-the-law
image photo
impossible can't
improve improvement better
infect infected infection sepsis septic
inform letter
inquest coroner
insect fly
install installed fitted fit fitting put-in
insurance insurer policy
internet broadband wifi online
interview interviewed
invent made-up
invoice bill
item thing
jacket coat
job post role position
joke joking laughed
journey trip travel travelling commute
juice drink
jump jumped
jury trial
kick kicked kicking
kill killed death
kind nice
kit equipment
knife blade stabbed
knock banged
label labels sticker tag
lack without shortage
ladder steps
lake pond
land ground field
landlord owner
language speak
laundry washing
lawn grass
lead leash
leaflet booklet brochure
lease tenancy
left gone
legal lawful
lend lent borrow borrowed loan
letter notice
level height
liar lied
lie lying
life living
light bulb
limit restriction cap
litter rubbish
lock padlock bolt
lonely alone isolated
lorry truck
loss lost
loud noisy
luggage case suitcase bags
lunch dinner
mad crazy
main chief
mark stain
market stall
marry married wedding marriage
mask masks
mattress bed
meal dinner tea breakfast supper
measure measured size
mend repair
mess untidy
metal iron steel
meter reading
middle centre
mile distance
mind memory
minor small
mix mixed
modern new
money pay
mortgage loan
mouth teeth lips
mud muddy
music band
naked undressed
nappy nappies
narrow tight
neck throat
needle needles syringe injection jab vaccine vaccinated
nervous anxious
note notes
novel book
object objection opposed oppose against
occupy occupied
odd strange
offend offended offensive
offer offered
omit left-out
oppose against
order ordered
organise organised arranged
oven cooker
overdose overdosed
overcharge overcharged
overlook overlooks overlooking
pack packed
pad pads
paint painted painting decorate decorators decorating
pan saucepan pot
panic panicked attack
parcel package
parish village
passage alley
patience patient
pavement kerb
peace quiet
people public
person someone
pigeon pigeons
pile piled heap stack
pipe pipes pipework plumbing
pitch field
plane aircraft airport flight
platform station
play playing
plug socket
poison poisoned
pole post
polite courteous
pour poured pouring
praise thanks
pray prayer prayers
premises building
prevent stop
priest vicar minister
probate will estate
problem issue trouble difficulty matter
proof evidence
protect protection
purse wallet
recommend recommended advised
religion religious faith
remember remembered recall
remind reminded
renew renewed renewal
rescue rescued
restrain restrained restraint held-down
retire retired
ring wedding-ring
roadworks digging works
rough roughly
rust rusty
savings capital
scar scarred
scratch scratched
search searched
seize seized
serious severe
serve served
shake shaking trembling tremble vibrate vibration vibrating
shoe shoes trainers boots
slow slowly
soldier veteran army forces
spend spent
stare stared staring
stomach tummy belly
storm gale wind
stupid thick idiot
sunlight sun daylight light
surprise shocked stunned
swell swollen swelling
threat threatened threatening
tired exhausted
touch touched
toy toys
tyre wheel
urine wee pee wet
virus covid flu
vomit vomiting sick threw-up
wake woken woke wakes waking kept-awake awake
warn warned warning
weak weakness
weed weeds
weigh weight
win won
worse worsened worsening deteriorated deteriorating
`;

/** Words that belong together without saying the same. */
export const AKIN = `
bedroom sleep bed night room cot
wall skirting wallpaper plaster paper mould damp
ceiling roof leak rain loft
lift floor stairs storey pram wheelchair
heating boiler radiator cold hot
bin recycling lorry collection crew kerb emptied
rat food droppings kitchen
school class pupil teacher child taxi
ward bed nurse hospital patient discharge
doctor surgery receptionist appointment prescription
ambulance hospital wait hours fall
police officer crime incident reference statement
council officer department team service
parking permit ticket fine windscreen bay
letter envelope address opened post
money bank account payment refund pounds
rent arrears landlord tenant eviction
noise sleep night neighbours music
dog bark garden owner lead
tree roof root branch garden
road pothole car wheel tyre
light dark lamp street
grave headstone flowers cemetery
kettle heat boil faulty
photo camera picture attached
carer visit morning tablets wash
plan assessment psychologist caseworker
benefit claim payment sanction work
disabled badge bay wheelchair walk
operation surgery cancelled surgeon date
baby birth midwife labour
teeth dentist crown filling
glasses eye optician cataract
blood test sample needle
allergy nuts reaction epipen
diabetes insulin sugar hypo
dementia memory confused wander
oxygen breathe lungs
bruise mark hit fall
pyjamas nightclothes taxi night
garden fence hedge neighbour boundary
planning extension light drawings plans
bus stop late school timetable
library books fine closure
pool lifeguard tile swimming
prison cell wing officer visits
university degree mark supervisor student
water bill meter reading
tax band council pay
funeral body coffin service
shower bath wash wet-room
window draught glass frame
`;
