/**
 * Data: what notices under and above mail say. A notice speaks of itself (`SELF`) and has at least two of `FAMILIES`,
 * or is one of the short lines; a complaint about such matters speaks of itself in no such way. Every pattern is linear: no nested or overlapping repeats.
 */

/** The notice names the mail it stands in. */
export const SELF =
  /\bthis (?:e-?mail|message|communication|transmission|electronic (?:mail|message|communication)|correspondence)\b|\bany (?:files|attachments?)\b|\battachments? (?:to it|transmitted)\b|\binformation (?:contained )?in this\b|\bnot the (?:intended|named)\b|\bintended recipient|^\W{0,4}(?:confidentiality|disclaimer|legal|privacy)(?: notice| statement)?\W|\bdiese (?:e-?mail|nachricht)\b|\bce (?:message|courriel|mail)\b|\bmae'?r (?:e-?bost|neges)\b|\by neges (?:hon|yma)\b/;

export const FAMILIES: readonly RegExp[] = [
  /\bconfidential|\bprivileged|vertraulich|confidentiel|cyfrinachol|\bcontents? of this/,
  /\bintended (?:solely |only |exclusively |recipient|addressee|for)|\baddressee|\bnamed (?:recipient|person|individual)|\bsolely for|\bnot the intended|derbynnydd|destinataire/,
  /\b(?:received|sent to you|reached you|got|have) (?:it|this (?:e-?mail|message|communication))? ?(?:in error|by mistake)|\bin error\b|mewn camgymeriad|par erreur|irrtümlich/,
  /\bdelet|\bdestroy|\berase|vernichten|supprimer/,
  /\bcop(?:y|ying|ied)\b|\bdisclos|\bdistribut|\bdisseminat|\bunauthori[sz]ed|\bstrictly prohibited|\bmust not (?:use|rely|forward)|\bmay not be (?:used|reproduced)/,
  /\bvirus|\bmalware|\bmalicious|\bswept\b/,
  /\bliab(?:le|ility)|\bresponsib(?:le|ility) (?:for|is accepted)|\bno responsibility/,
  /\b(?:views|opinions) (?:or opinions |and opinions )?(?:expressed|presented|contained|are)|\bnot necessarily|\bthose of the (?:author|sender|individual)/,
  /\bregistered (?:in|office|charity|company|number|as)|\bcompany (?:number|no)\b|\bcharity (?:number|no)\b|\bvat (?:number|no|reg)/,
  /\bmonitor(?:ed|ing)?\b|\brecorded for|\bfreedom of information|\bdata protection|\bgdpr\b|\bprivacy (?:notice|policy|statement)/,
];

/** Words of a person who writes of themselves or complains of the reader: no notice has them. */
export const FIRST_PERSON =
  /\byour (?:staff|officers?|council|office|team|department|colleagues?|people|lot|hospital|trust|service)\b|\b(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|i’d|my|mine|me|myself)\b/;

/** The mail system's warning that a mail came from outside. All three must hold. */
export const OUTSIDE: readonly RegExp[] = [
  /\b(?:e-?mail|message|sender|correspondence)\b/,
  /\b(?:originat\w{1,5}|came|comes|coming|sent|received|is|was) (?:from )?(?:an? )?(?:outside|external)\b|\bexternal (?:e-?mail|sender|source|message)\b|\bunknown sender\b|\bnot (?:from )?(?:within|inside)\b/,
  /\b(?:click|links?|attachments?|caution|recogni[sz]e|verify|trust|careful|suspicious|phishing)\b/,
];

/** Short lines that programs add, each matched at the start of a line in lower case. */
export const ADDED_LINES: readonly RegExp[] = [
  /^\W{0,4}external(?: (?:e-?mail|sender|message|source))?\W{0,4}$/,
  /^\W{0,4}(?:caution|warning|attention)\W{0,4}external(?: (?:e-?mail|sender|message))?\W{0,4}$/,
  /^\W{0,3}(?:you|some people who received this message) don['’]t often get email from\b/,
  /^\W{0,3}learn why this is important\b/,
  /^\W{0,3}this (?:e-?mail|message) (?:has been|was|is) (?:automatically )?(?:scanned|checked|sent from an unmonitored|protected|encrypted)\b/,
  /^\W{0,3}virus[- ]free\b/,
  /^\W{0,3}(?:scanned|checked|protected|secured) by\b/,
  /^\W{0,3}(?:please )?(?:consider|think of|think about|save) the (?:environment|planet|trees|paper)\b.{0,80}\bprint/,
  /^\W{0,3}(?:please )?(?:consider|think of|think about) (?:our|the) environment\b/,
  /^\W{0,3}think before you print\b/,
  /^\W{0,3}(?:click here )?(?:to )?unsubscribe(?: (?:here|from|at|by|click|instantly|\||·|-|https?:)|\W{0,3}$)/,
  /^\W{0,3}(?:if you (?:no longer|do not|don['’]t) (?:wish|want) to (?:receive|get)\b.{0,80}(?:unsubscribe|click|opt out))/,
  /^\W{0,3}you (?:are receiving|received|have received|are getting) this (?:e-?mail|message|newsletter)? ?because\b/,
  /^\W{0,3}(?:manage|update|change) (?:your )?(?:e-?mail |mailing |subscription )?(?:preferences|subscription)\b/,
  /^\W{0,3}(?:view|read|open|see) this (?:e-?mail|message|newsletter) (?:in|online|as)\b/,
  /^\W{0,3}(?:having )?trouble (?:viewing|reading) this\b/,
  /^\W{0,3}download the (?:free )?app\b.{0,60}$/,
  /^\W{0,3}this petition (?:was|is) (?:sent|started|created|hosted)\b/,
  /^\W{0,3}-{2,} ?\n?you received this message because you are subscribed\b/,
];
