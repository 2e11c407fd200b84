/**
 * Data: turns of phrase that hint at what a sentence is there for. Each is one more feature of the role model
 * (role-grams.ts), no rule by itself. They run over one lower-cased sentence.
 */

/** Asks when, or says that no answer has come. */
export const CHASING: readonly RegExp[] = [
  /\b(?:any|got|is there|have you) (?:\w+ ){0,3}(?:news|update|progress|reply|answer|response|decision|date)\b/,
  /\bwhen\b.{0,60}\b(?:hear|reply|answer|answered|respond|response|decide|decision|expect|know|reach|happen|due|look(?:ed|ing)?|back)\b/,
  /\b(?:still|been|i'm|am|are|we're|i) (?:still )?(?:wait(?:ing)?|await(?:ing)?|chasing|wondering)\b/,
  /\b(?:no|not|never|nobody|haven't|havent|hasn't|hasnt|without|nothing|neither) (?:\w+ ){0,6}(?:reply|replied|answer|answered|response|responded|heard|hear|acknowledge(?:d|ment)|acknowledgment|got back|come back|word|letter)\b/,
  /\bheard nothing\b|\b(?:it|that)(?:'s| is| has)(?: now)?(?: been)? (?:\w+ ){1,5}since (?:i|we|my|our)\b/,
  /\b(?:did|has|have|will|is|can|could|would|may|might) (?:anybody|anyone|somebody|someone|you|i|we|it|my \w+|the \w+|an? \w+ \w+) (?:\w+ ){0,7}(?:read|received?|reached|looked at|looking|answer|answer(?:ed|ing)|reply|respond|response|acknowledge|let (?:me|us) know|happened|happening|found out|done anything|decision|got to)\b/,
  /\b(?:ought to|should|expected to|promised|told|like to|obliged to|glad of|glad to|grateful to|grateful for) (?:\w+ ){0,7}(?:hear|heard|reply|answer|response|know if|know whether|read)\b/,
  /\b(?:where(?:'s| is| has)|what(?:'s| is| has)) (?:\w+ ){0,6}(?:reply|answer|response|happening|happened|going on|the delay|holding|got to)\b/,
  /\b(?:reply|answer|response|decision|report|it) (?:was|is|has been|were) (?:\w+ ){0,3}(?:due|overdue|late)\b|\b(?:working days|weeks?|months?|days),? (?:which is |that is )?your own\b|\bpast the \w+ (?:days|weeks)\b/,
  /\b(?:chas(?:e|ing|er)|reminder|remind you|follow(?:ing)? (?:this )?up|sending (?:it|this) again|re-?send(?:ing)?|(?:my|the) (?:email|e-mail|letter|message)s? (?:below|of \w+ \w+))\b/,
  /\bhow (?:much )?long(?:er)?\b|\bthis is (?:my|the) (?:\w+ )?(?:time|email|letter|e-mail|message)\b/,
  /\b(?:where|how far) (?:\w+ ){0,3}(?:things|matters|stand|stands|you|it|has|have|we) ?(?:\w+ ){0,2}(?:stand|got|gone|are|is)?\b|\bcall(?:ed)? (?:\w+ )?back\b.{0,30}\b(?:never|not|no|nobody|didn't)\b|\bpromised a call\b/,
  /\b(?:rang|rings|phoned|telephoned|called|calling|enquir\w+|asked|asking|chas\w+) (?:\w+ ){0,3}(?:for|to|about|if|whether|how|when) (?:\w+ ){0,4}(?:update|news|progress|hear|know|see|find|chase|reply|answer|decision|done|far|long|arrived|received)\b|\b(?:advised|told|explained) (?:that )?(?:it|we|with|to|him|her|the|still|in|not)\b.{0,40}\b(?:officer|hand|looked|wait|waiting|days|leave|decision|comments|team|department|back)\b/,
  /\b(?:reply|answer|response|days|deadline|date)\b.{0,60}\b(?:it is now|it's now|it's the|it is the|were up|was up|come and gone|has passed|was yesterday)\b/,
  /\bwonder(?:ed|ing)? (?:if|whether|when)\b|\banybody (?:there|listening)\b|^(?:hello|anyone)\b.{0,20}\?+$/,
];

/** Answers our question, accepts an offer, sends what we asked for, or asks for the next stage. */
export const REPLYING: readonly RegExp[] = [
  /\b(?:as|like) (?:you )?(?:asked?|requested|said)\b|\byou (?:asked?|say|wanted?|requested|wrote to ask|need(?:ed)?) (?:\w+ )?(?:for|to|which|what|if|whether|my|me|that|now)\b|\b(?:in answer to|to answer your|as promised|you asked|you want)\b/,
  /\b(?:i|we)(?:'ve| have|'m| am|) ?(?:now )?(?:enclosed?|attach(?:ed|ing)?|sending|send|uploaded)\b|\b(?:is|are|it's|they're) (?:enclosed|attached|here now|with this letter)\b|\b(?:attached|enclosed) (?:is|are|please find)\b|^here(?:'s| is| are)\b/,
  /\b(?:stage|level|tier) (?:2|3|two|three|one)\b|\bnext stage\b|\breconsideration\b|\bescalate\b|\b(?:request|ask for|want|like) (?:\w+ ){0,2}(?:review|appeal)\b|\bappeal (?:form|panel)\b|\bgo (?:on )?to (?:appeal|stage|the next|the ombudsman|the governors)\b|\bcompletion of procedures\b|\bmediation certificate\b|\b(?:looked at|heard|seen|considered) by somebody (?:higher|else|senior)\b|\bsend this up to\b|\b(?:wish|want|like) to appeal\b|\bdo(?:n't| not) accept (?:the|your) (?:outcome|answer|decision|finding)\b|\bnot (?:satisfied|happy) with (?:the|your)\b|\bdissatisfied with\b/,
  /\b(?:i|we|he|she|they|you) (?:can|could|may|will|'ll|would be able to|would rather|should like) (?:come|make|attend|meet|be (?:in|there|glad)|to meet|you came)\b|\b(?:is|would be|are) (?:convenient|fine|good|best|better)\b|\b(?:will )?suits? (?:me|us)\b|\bworks for (?:me|us)\b/,
  /^(?:yes|no|ok|okay|thank you|thanks|many thanks|sorry)\b/,
  /\b(?:the|my|his|her|its) [\w ]{0,30}(?:number|reference|date|name|address|unit) (?:that )?(?:you (?:asked for|want|need) )?(?:now )?(?:is|was)\b/,
  /\b(?:apology accepted|(?:gives?|gave|have|has) (?:\w+ )?(?:permission|consent)|consents?|confirm(?:s|ed)?|withdraw|close (?:my|the) (?:complaint|case)|escalate|ombudsman)\b/,
  /\b(?:happy|glad|content) (?:to|with|for)\b|\bi (?:agree|consent|accept)\b/,
];

/** Greetings and closings. */
export const COURTESY: readonly RegExp[] = [
  /^(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|to whom it may concern|sir|madam|all)\b/,
  /^(?:thank(?:s| you)|many thanks|cheers|yours|kind|best|warm|regards|sincerely|faithfully|with thanks|respectfully)\b/,
  /\b(?:look(?:ing)? forward to|(?:please|kindly|somebody|someone) (?:(?:can|could|would|will) )?(?:you |someone |somebody |anyone )?(?:please )?(?:confirm|reply|respond|acknowledge|let me|get back|write|answer|read|ring|call|phone|treat|deal|help|look))\b/,
  /\b(?:i|we)(?:'d| would| should|'ll| will) (?:like|want|be (?:pleased|glad|grateful|obliged)) (?:\w+ ){0,4}(?:reply|answer|response|in writing|name|call)\b/,
  /\b(?:i|we)(?:'m| am|'re| are)? (?:writ(?:e|ing) (?:again|further|to complain|about)|sorry to (?:bother|trouble|write))\b/,
];

/** Says that it was said before, disputes our answer, or that nothing has changed. */
export const AGAIN: readonly RegExp[] = [
  /\b(?:still|yet again|once (?:more|again)|(?:write|writing|wrote|ask(?:ed|ing)?|complain(?:ed|ing)?|say|tell|told|report(?:ed|ing)?) (?:\w+ ){0,3}again|all over again|as before|the same (?:thing|problem|matter|complaint|as)|no (?:better|different|further))\b/,
  /\b(?:as|like|what) (?:i|we)(?:'ve| have| had)? (?:already |previously )?(?:said|told|wrote|written|reported|explained|described|mentioned|asked)\b|\bi(?:'ve| have)? (?:already|previously|repeatedly) (?:said|told|wrote|reported|explained|asked)\b/,
  /\b(?:further|following|in addition|referring|with reference) (?:to|on from) (?:my|our)\b|\bmy (?:original|earlier|first|previous|last|other) (?:complaint|letter|letters|email|e-mail|message|report|call)s?\b|\b(?:my|our|both) (?:letters|emails|complaints|points)\b/,
  /\b(?:(?:do|does|did|can|could|will|would|am|is|are)(?:n't| not)|cannot|never|won't|refuse to) (?:\w+ ){0,2}(?:accept|agree|satisfied|happy|convinced|let (?:this|it)|drop|go away|give up|good enough|explain(?:ed)?|address(?:ed)?|dealt)\b/,
  /\b(?:how many (?:more )?times|how (?:much )?long(?:er)?|time and (?:time )?again|time after time|(?:second|third|fourth|fifth|umpteenth|\d(?:nd|rd|th)) (?:time|letter|email|request|report)|(?:two|three|four|five|six) times)\b/,
  /\b(?:you|they|nobody|no one|no-one|nothing|none) (?:\w+ ){0,2}(?:still|haven't|have not|hasn't|has not|has|have|never|keep|did nothing|do nothing|done) (?:\w+ ){0,2}(?:done|changed|been|explain(?:ed)?|answer(?:ed)?|look(?:ed)?|fix(?:ed)?|sort(?:ed)?|put right|nothing|come)\b/,
  /\b(?:you|your \w+|they) (?:say|said|write|wrote|call|called|claim|claimed|told me|find|found|promised|call it|conclude|concluded)\b|\byour (?:answer|reply|letter|decision|response|finding|apology|explanation|report)\b/,
  /\b(?:i|we) (?:repeat|maintain|insist|dispute|want (?:to know|an|it)|only ask|ask (?:only|you))\b|\b(?:closing|closed|close) (?:my|the|this) (?:case|complaint|job)\b|\bnone the wiser\b|\bsorry (?:is|isn't|does)\b/,
];

/** Sets a matter apart from what was said before, or tells it as news. */
export const ANEW: readonly RegExp[] = [
  /\b(?:another|a (?:different|separate|further|second|new|fresh)|one (?:more|other)|unrelated|separate(?:ly)?|(?:quite )?apart from|on another|besides|as well as that|in addition|additionally|furthermore|moreover)\b/,
  /\b(?:this is not about|nothing to do with|not the same|different from|other than|is new|now (?:there's|there is|i|we|you|they|the|my|it)|i(?:'ve| have) (?:since|now|also|just))\b/,
  /^(?:now|also|and now|since then|meanwhile|yesterday|today|this morning|last night|last (?:week|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|when i)\b|\b(?:yesterday|this (?:morning|week|afternoon|evening)|last night|just now)\b/,
  /\b(?:pleased|glad|grateful|thank you|thanks|good) (?:\w+ ){0,8}(?:but|however|though)\b|\b(?:put right|sorted|mended|fixed|fine now|came|started),? (?:but|however|and now)\b/,
];
