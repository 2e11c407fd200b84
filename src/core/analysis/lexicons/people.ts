/** Words for people and places, by whose side they stand on. Data only. */
const split = (words: string): readonly string[] => words.split(" ");

export const PEOPLE = {
  /** People who work for the organisation. */
  staff: split(
    "staff officer officers receptionist receptionists manager managers adviser advisers advisor advisors nurse nurses doctor doctors gp consultant surgeon matron " +
      "warden wardens surveyor surveyors inspector inspectors caseworker caseworkers clerk clerks councillor councillors teacher headteacher head team crew driver drivers " +
      "worker workers assessor assessors operator handler handlers engineer engineers contractor contractors plumber electrician caretaker bailiff bailiffs director directors " +
      "chief registrar librarian planner planners planner's cleaner porter paramedic pharmacist dentist administrator secretary investigator supervisor coordinator " +
      "colleague colleagues employee employees lads gaffer boss bosses planner jobsworth pencilpusher bloke fella chap pcso steward attendant usher tutor lecturer carer",
  ),
  /** People outside it. */
  others: split(
    "neighbour neighbours neighbor husband wife ex partner boyfriend girlfriend son daughter brother sister mum mother dad father stepdad uncle aunt nephew niece grandson " +
      "landlord landlady tenant tenants lodger flatmate housemate mate kid kids child lad teenager teenagers youths upstairs downstairs nextdoor cousin him's inlaw stepson stepfather bully",
  ),
  /** A member of staff's own people. */
  family: split(
    "husband wife daughter son lad sister brother mum mother dad father baby kids children girl boy girlfriend boyfriend nan niece nephew dog neighbour",
  ),
  /** Where a member of staff lives, and what is there. */
  home: split(
    "house road street garden window windows curtains gate drive shed bedroom kitchen bins flat doormat hedge porch wall tree washing car light lights door conservatory landing stairs bed sofa lane postcode plate reg number satnav gym church bus train bench route birthday divorce facebook instagram insta profile snaps album",
  ),
  organisation: split(
    "council councils office offices building trust hospital surgery practice clinic company association charity school department jobcentre centre depot branch website system " +
      "headquarters hq hall reception library station college university court tribunal board ministry hmrc dwp dvla capita serco atos",
  ),
} as const;
