/** Lawful next steps, rulebooks and other company that words keep. Data only. */
export const SPEECH = {
  legal:
    "court courts judge solicitor solicitors lawyer lawyers barrister tribunal ombudsman mp press newspaper newspapers papers journalist journalists media regulator inspectorate legal sue suing claim appeal appealing police councillor councillors complaint ico cqc ofsted inquest coroner hearing audit auditor reporter radio bbc itv watchdog foi vote election ballot statement evidence panorama commissioner adjudicator litigation proceedings damages injunction petition transcript screenshots / trading standards / small claims / subject access / judicial review / freedom of information / letter before action / public inquiry / local paper / trust pilot",
  rulebook:
    "policy policies procedure leaflet poster posters notice section clause paragraph handbook guidance terms code charter sign signs",
  sayverb:
    "said says say saying told tells telling shouted shouts shouting screamed screaming texted texts wrote writes writing heard yelled muttered whispered claims claimed warned promised swore threatened threatens",
  soon: "tonight tomorrow soon today friday monday tuesday wednesday thursday saturday sunday weekend",
  game: "chess tennis football game quiz darts golf snooker cards bowls scrabble monopoly fortnite minecraft netball rugby cricket panto pantomime play film novel book song ukulele guitar",
} as const;
