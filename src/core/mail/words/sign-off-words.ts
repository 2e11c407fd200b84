/** Data: how mails begin and are signed. Lower case, but for greetings; every pattern is linear. */

/** Lines that phones and apps add below a mail. */
export const DEVICE_LINES: readonly RegExp[] = [
  /^(?:sent|posted|written|typed|dictated) (?:from|via|using|with|by|on) (?:my |the |an? )?(?:[\p{L}\d]{1,20} )?(?:i?phone|i?pad|ipod|imac|macbook|mobile|cell|smartphone|galaxy|samsung|huawei|android|nokia|xperia|blackberry|htc|motorola|moto|pixel|oneplus|xiaomi|redmi|oppo|realme|honor|tablet|kindle|windows|outlook|yahoo|gmail|aol|proton ?mail|spark|bluemail|tuta|icloud|hotmail|fastmail|talktalk|mailbird|workspace|mail for|mail app)\b/u,
  /^get (?:outlook|yahoo mail|bluemail|mail) for\b/,
  /^download (?:outlook|yahoo mail) for\b/,
  /^yahoo mail: \w+/,
  /^(?:von meinem .{1,40} gesendet|gesendet (?:von|mit) |diese nachricht wurde von meinem)/,
  /^(?:envoyé (?:de(?:puis)?|à partir de) (?:mon|ma|l'|l’|outlook|yahoo)|télécharger outlook)/,
  /^(?:enviado (?:desde|do|a partir do|de) (?:mi|meu|outlook|yahoo|iphone|el))/,
  /^(?:inviato da(?:l mio| iphone|l| outlook| yahoo))/,
  /^(?:verzonden (?:vanaf|met|via|vanuit) )/,
  /^(?:sendt fra (?:min|outlook|yahoo)|skickat från (?:min|outlook|yahoo)|lähetetty (?:iphone|outlook|yahoo)|wysłan[oe] z (?:iphon|mojego|telefonu|outlook|yahoo|urządzenia))/,
  /^(?:odesláno z|trimis de pe|отправлено (?:с|из)|iphone'umdan gönderildi|στάλθηκε από|anfonwyd o)/,
];

/** How a writer begins, on a line of its own, as written: whom they speak to is named or called by what they are. */
export const GREETING =
  /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]iya|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Tt]o [Ww]hom [Ii]t [Mm]ay [Cc]oncern|[Ss]ir|[Mm]adam|FAO)(?:(?: |, | & |\/)(?:\p{Lu}[\p{L}'’.-]{0,30}|sir|madam|all|team|there|both|everyone|everybody|folks|and|or|the|of)){0,7}[,.:!]?$/u;

/** How a writer ends: the name comes next. */
export const CLOSING =
  /^(?:(?:many |kind(?:est)? |best |warm(?:est)? )?(?:regards|wishes|thanks)|yours(?: (?:faithfully|sincerely|truly|etc))?|sincerely|faithfully|respectfully|thank you|thanks(?: again| in advance)?|cheers|all the best|best|sent on behalf of|mit freundlichen grüßen|cordialement|saludos(?: cordiales)?|cordiali saluti|met vriendelijke groet|pozdrawiam|z poważaniem|cofion(?: gorau| cynnes)?|yn gywir)[\s,.!]*$/;

/** What a telephone, address or web line has. */
export const CONTACT =
  /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}|\bwww\.|\bhttps?:\/\/|(?:^|\b)(?:tel|telephone|phone|mob|mobile|fax|t|m|e|w|direct(?: line| dial)?|switchboard|office|email|e-mail|web|website|ffôn|post ?code)\b\s{0,3}[:.|]|\b(?:tel|telephone|phone|mob|mobile|fax|ext)\b\.?\s{0,3}:?\s{0,3}[+(]?\d|(?:\+|\b0)\d[\d ()-]{7,16}\d|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\s[|•·]\s/;

/** Words in which a line speaks to or of somebody: no card has them. */
export const SPEAKING =
  /\b(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|i’d|you|you're|you’re|you'll|you’ll|your|yours|we|we'll|they|he|she|him|them)\b/;

/** Small words that stand uncapitalised within names and titles. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "and of the for in to at on with de van von der den la le du di da dos y e und et a an".split(" "),
);

/** Words in which a writer speaks of what they or the reader do, not as a slogan would. */
export const FIRST_PERSON_ONE =
  /\b(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|i'd|i’d|my|me|you're|you’re|you are|you'll|you’ll|you will|we'll|we’ll|we will)\b/;
