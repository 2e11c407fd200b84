/**
 * Words of Outlook's page in some of its languages, lower case. Data only. Never the first choice: used where no id and
 * no icon tells, so that an unknown language means "not found" and never a wrong node.
 */

/** What stands before the sender in a label such as `From: Name<address>`. */
export const FROM_WORDS: ReadonlySet<string> = new Set([
  "from",
  "von",
  "de",
  "da",
  "van",
  "oddi wrth",
  "gan",
  "من",
  "från",
  "fra",
  "lähettäjä",
  "od",
  "kimden",
  "gönderen",
  "от",
  "από",
  "差出人",
  "发件人",
]);

/** The whole label of the button that opens a reply. */
export const REPLY_WORDS: ReadonlySet<string> = new Set([
  "reply",
  "antworten",
  "répondre",
  "responder",
  "rispondi",
  "beantwoorden",
  "ateb",
  "رد",
  "الرد",
  "svara",
  "svar",
  "odpowiedz",
]);

/** The whole label of the button that forwards. */
export const FORWARD_WORDS: ReadonlySet<string> = new Set([
  "forward",
  "weiterleiten",
  "transférer",
  "reenviar",
  "encaminhar",
  "inoltra",
  "doorsturen",
  "anfon ymlaen",
  "إعادة توجيه",
  "vidarebefordra",
  "videresend",
  "prześlij dalej",
]);
