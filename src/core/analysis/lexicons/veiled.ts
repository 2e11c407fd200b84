/** Words between the lines: what the injured need, what the dead do not live to see, where nobody hears. Data only. */
export const VEILED = {
  /** Whoever is meant, in one sentence, by what is only hinted at in the next. */
  meant: "he she him her you u / your ~2 $staff / $title _",
  /** Needed or worn by those who have been hurt or fear that they will be. */
  careAfter:
    "dentist dentures morphine doctor surgeon physio carer ambulance stretcher crutches wheelchair helmet stitches coroner counselling surgery plaster sling straw straws priest hymns chaplain hospital nurse paramedic paramedics flowers lilies hearse coffin bed bandages painkillers transfusion undertaker bodyguard armour shroud dressings oxygen glasses splint prayers luck " +
    "/ dental records / first aid / walking stick / a new face|nose|jaw|knee|hand|spine|hip / new teeth|knees|legs|fingers|kneecaps / next of kin / life jacket / skin graft / victim support / neck brace / hard hat / stab vest / feeding|wiping|lifting / more than a plaster",
  /** What one says that somebody will not live to see, or not get as far as. */
  laterDays:
    "another xmas christmas january february march april june july august september october november december twenty thirty forty fifty sixty spring summer autumn winter whit easter ramadan eid retirement pension " +
    "/ old age|bones / the month|week|weekend|morning|summer|winter|spring / next month|week|year|summer|spring|winter / the new year / the end of / his|her|your|their pension|car|birthday|gate|door|van|retirement|thirties|forties|fifties",
  /** What is said of a place where somebody would be alone. */
  desolate:
    "deep dark steep lonely slippy slippery isolated unlit deserted remote / a|an ~1 long|dark|lonely|steep|narrow|quiet|empty|isolated|deep / very quiet|dark|deep|lonely|steep|narrow / so quiet|dark|deep|lonely|steep|narrow",
  /** Things and beings that come to grief by themselves. */
  frailThings:
    "people accidents ladders lifts brakes ropes hoses railings tyres boards floorboards wires kids children dogs cats girls women men boys lads scaffolds wheels bones teeth knees fingers houses cars crowds stairs bolts horses boats planks cables chains lights",
  comesToGrief:
    "fall slip fray perish break burn drown happen hurt crushed heal snap vanish disappear separated pushed fail trip crack bleed bend crash / come|get loose|off|undone / go|get missing|lost|hurt|crushed / give way",
  /** What a writer may own that is a means to harm when it is named for nothing else. */
  means:
    "rope ropes shovel spade pillow boat van lorry artic truck tractor digger quad hosepipe bull landing cellar barn freezer pond well chain chains bat bats hammer crossbow shotgun chainsaw saw dog dogs key keys cousin cousins uncle uncles nephew nephews patience / quad bike / bull bar / spare key|pillow / long|good memory / good|strong arm|aim / steady hand|hands / all day|night|winter|week / free time / box of matches / bigger one / baseball|cricket bat",
  /** The writer's own people, as they are called when they are hinted at. */
  ownLads:
    "brother brothers cousin cousins uncle uncles nephew nephews son sons lads boys mates mate dad husband fella grandson grandsons stepson stepsons pal pals brothers-in-law / brother|brothers|son|father in law",
} as const;
