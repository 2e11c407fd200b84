/** Data: words that say little about which complaint this is. Function words are left out of a sketch altogether. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FUNCTION_WORDS = words(`
a about above after again all also although am an and any are aren as at away back be because been before being below
between both but by can cannot cant could couldnt did didnt do does doesnt doing dont down during each either else even
ever every few for from further get gets getting got had hadnt has hasnt have havent having he hed her here hers herself
hes hi him himself his how i id if ill im in into is isnt it its itself ive just let lot made make many may me might
more most much must my myself never no nor not now of off oh ok on once one only onto or other our ours out over own per
quite rather really s same shall she shed shes should shouldnt so some somebody someone something still such t than that
thats the their theirs them then there theres these they theyd theyre theyve this those though through till to too
under until up upon us very was wasnt we wed well were werent weve what whatever when where which while who whom whose
why will with within without wont would wouldnt yes yet you youd your youre yours youve
`);

/** Those of them that turn a sentence round. */
export const NEGATIONS = words(`
arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt never no nor not shouldnt wasnt werent without wont
wouldnt
`);

/** Words of any complaint: they weigh little when two messages are compared. Stemmed before use. */
export const COMPLAINT_WORDS = words(`
ask asked asking answer answered call called come coming complain complained complaint complaints contact council day
days dear department email emails letter letters look matter message month months need new note office people person
phone phoned please problem reason received regards reply replied respond response rang ring said say says send sent
service sincerely faithfully sir madam staff team tell told thank thanks thing things think time times today tomorrow
yesterday understand wait waited waiting want wanted week weeks went work write writing written wrote year years yours
put like come comes coming came leave left live right people way turn turned stand use used using look looked looking keep kept find found start started feel felt bring brought word words lot lots bit kind end ended long thing able want wants happen happened happening happens believe try tried trying start show seem seems mean means place instead thanks matter ones else actually simply hear heard talk speak spoke sure fact point case course whether without
sorry hope help know issue regarding subject kind hello good morning afternoon evening last next since nothing nobody
again address answers read deal dealing lost reach reached getting anyone anybody everything going go goes gone still put take took taken give given gave use used
caller caller's customer client resident residents applicant claimant complainant householder occupier user owner's
reports reported reporting advises advised states stated alleges alleged disputes disputed raises queries requests
unhappy unable approx following further regards re ref logged passed noted note prior occasion occasions concerned
another done first old mr mrs ms miss hiya simply besides otherwise unless neither none already later ago apparently
`);
