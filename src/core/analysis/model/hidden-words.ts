/** Words that people hide behind signs or drawn-out letters. Data only. */
export const HIDDEN: ReadonlySet<string> = new Set(
  (
    "fuck fucks fucking fucked fucker fuckers fuckin fuckwit motherfucker shit shits shite shitty bullshit shithead cunt cunts " +
    "twat twats wank wanker wankers bastard bastards bitch bitches prick pricks arse arsehole arseholes asshole " +
    "bollocks dick dickhead dickheads cock tosser piss pissed slag slut whore tits bellend knobhead " +
    "nigger niggers nigga paki pakis chink faggot fag poof tranny kike spastic retard gook wog coon " +
    "kill kills killed killing murder stab stabbed knife gun bomb shoot burn die dead death hurt smash punch hit rape suicide " +
    "idiot idiots moron morons stupid useless thick lazy pathetic scum pig pigs liar liars"
  ).split(" "),
);
