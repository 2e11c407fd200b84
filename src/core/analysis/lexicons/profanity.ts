/** Coarse words. Mild ones (damn, bloody, hell) are left out on purpose. Data only. */
export const PROFANITY = {
  strong:
    "fuck fucks fucked fucker fuckers fucking fuckery fuckup fuckin fuckwit fuckwits motherfucker motherfuckers motherfucking clusterfuck shit shits shite shitty shitting shittest shitshow shithole shitbag shitbags shithead shitheads bullshit horseshit dogshit batshit shitehawk cunt cunts cunting wank wanker wankers wanking wankstain twat twats bollocks bollocking arse arses arsed arsehole arseholes asshole assholes bastard bastards bitch bitches dickhead dickheads prick pricks bellend bellends knobhead knobheads tosser tossers gobshite gobshites cocksucker pisstake feck fecking " +
    "/ piss|pissing|pissed off|about|me|us|all|poor|your / taking|take|takes|took the piss / piss take|poor|up / fannying about",
  swearName:
    "cunt cunts bastard bastards bitch bitches wanker wankers prick pricks dickhead dickheads arsehole arseholes asshole assholes twat twats fucker fuckers shithead shitheads shits shit tosser tossers bellend bellends knobhead knobheads fuckwit fuckwits fucks motherfucker motherfuckers cocksucker gobshite gobshites shitbag shitbags wankstain",
} as const;

/** Words that people write with signs in place of letters. */
export const HIDDEN: readonly string[] = (
  "fuck fucks fucked fucker fuckers fucking fuckin motherfucker shit shits shite shitty bullshit cunt cunts wank wanker wankers twat twats bollocks arse arsehole arseholes asshole bastard bastards bitch bitches dick dickhead dickheads prick pricks bellend " +
  "piss pissed pissing tosser tossers whore slut slag kill killed killing kills murder suicide stab stabbed stabbing idiot idiots moron morons stupid nigger niggers paki pakis faggot faggots fag chink chinks gyppo gyppos pikey pikeys tranny trannies retard retards retarded spastic spastics spaz kike coon wog wogs cock tits rape bomb bombs burn dead die " +
  "hurt break smash knife punch shoot hang strangle batter gun throat scum thick useless liar pervert dyke dykes poof poofs raghead ragheads murdered dead death dying harm harming gone hurting beaten beating smashed burning blood skull teeth grave overdose pills noose kill cutting"
).split(" ");
