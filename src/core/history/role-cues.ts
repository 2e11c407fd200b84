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
