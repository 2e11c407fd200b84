/** Bodies and acts as harassment names them. Data only. */
export const SEXUAL = {
  sexBody:
    "tits tit boobs boob breasts bust cleavage knockers bristols jugs rack arse bum bottom backside behind booty thighs legs knickers bra thong stockings underwear undies lingerie panties nipples nipple pussy fanny minge curves figure cups bosom bazookas suspenders negligee crotch hips lips body pins",
  sexBodyHard:
    "tits boobs cleavage knockers nipples nipple pussy knickers thong stockings lingerie panties cock dick penis willy erection hardon boner balls bazookas suspenders clit minge fanny",
  sexAct:
    "shag shagging shagged bonk bonking ride riding mount mounting rut rutting spank spanking licking snog snogging fondle fondling grope groping undress undressing seduce ravish ravage wank wanking masturbate masturbating masturbated straddle roger hump humping penetrate nuzzle caress",
  sexWord:
    "sexy horny aroused erection hardon boner nude nudes naked topless sexting orgasm orgasms dildo vibrator kinky fetish milf dilf threesome blowjob handjob bj escort foreplay intercourse condom condoms virgin virginity randy wanking masturbating masturbate arousing dominatrix lapdance stripper stripogram pornhub onlyfans shaggable fuckable bangable busty curvy titties dtf gilf rimming doggy slutty slut hooker prostitute brothel lust lusting",
  /** Words that are lewd beside a person. */
  lewd: "horny quickie blowjob blowjobs topless suspenders milf shag shagging shagged spank spanking wank wanking orgasm erection boner nudes kinky dominatrix bdsm thong lingerie boobs tits nipples cleavage boob titties busty curvy frisky randy lacy undressing bonk bonking crotch stiffy sexy sexier sexiest shaggable lusting fondle sexting sext seduce threesome orgy panties fellatio 🍑 💦 👅 😏 / gagging for it / hard on / in the bedroom / under the sheets / good seeing to / wet dream / filthiest dream / bend over / going down on / turns me on / turn me on / sit on my ( face | lap ) / on top of me / between your legs / up your skirt / down your top / low cut / no bra / strip for / private show|dance / make|making love to / tie you|me up / naughty boy|girl|daddy|nurse / long and hard / well hung / hung like / happy ending / see you naked / you naked",
} as const;
