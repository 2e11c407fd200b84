/**
 * The agreement between the practice inbox's page (ui/practice) and this adapter: which node carries what. Data only.
 * The page draws these nodes; the adapter reads nothing else. A node that is not there means "the mail had none".
 *
 * The page, from outside in:
 *
 *   [data-practice=inbox][data-account="us@example.org"]       in the document before findWebmail is called
 *     [data-practice=row][data-key=K][data-address=A]          one per row of the list; A lower case, "" where unknown
 *       [data-practice=row-mark]                               an empty place for our mark; it keeps its own size
 *     article[data-practice=message][data-key=K][data-message-id=ID]   the open message, at most one
 *                                                              data-automatic="true" where no person wrote it
 *       [data-practice=banner-place]                           an empty element, above everything else
 *       [data-practice=subject]                                text
 *       [data-practice=from][data-address=A]                   text = name; the same for each `to` and each `cc`
 *       time[data-practice=date][datetime=ISO 8601 with offset or Z]
 *       button[data-practice=reply], button[data-practice=forward]
 *       [data-practice=body]
 *         pre[data-practice=text-body]                         the plain part as text; `hidden` while the HTML part shows
 *         iframe[data-practice=html-body][sandbox][srcdoc]     the HTML part; sandbox="" (no scripts, no same origin)
 *     section[data-practice=compose][data-key=K][data-to=A]    the reply to message K, at most one per message; A is its
 *                                                              To address ("" for a forward)
 *       [data-practice=reply-bar-place]                        an empty element, above the editor
 *       input[data-practice=compose-subject]
 *       textarea[data-practice=editor]                         plain: signature after a line "-- ", quote in lines of "> "
 *       | div[data-practice=editor][contenteditable=true]      rich, with inside it, in this order:
 *           div[data-practice=signature], blockquote[data-practice=quote]   either may be missing
 *       button[data-practice=send]                             a click on it sends; stopped clicks never reach the page
 *
 * A mail with both parts has both body nodes. The editor's content belongs to the browser once it is drawn: the page
 * must not draw it again (no controlled value), else the browser's own undo is lost. When the message or compose
 * changes, the page either replaces the node or changes its data-key.
 */
export const PRACTICE_NODES = {
  inbox: "[data-practice=inbox]",
  row: "[data-practice=row][data-key]",
  rowMark: "[data-practice=row-mark]",
  message: "article[data-practice=message][data-key]",
  bannerPlace: "[data-practice=banner-place]",
  subject: "[data-practice=subject]",
  from: "[data-practice=from]",
  to: "[data-practice=to]",
  cc: "[data-practice=cc]",
  date: "time[data-practice=date][datetime]",
  reply: "button[data-practice=reply]",
  forward: "button[data-practice=forward]",
  textBody: "pre[data-practice=text-body]",
  htmlBody: "iframe[data-practice=html-body]",
  compose: "section[data-practice=compose][data-key]",
  replyBarPlace: "[data-practice=reply-bar-place]",
  composeSubject: "input[data-practice=compose-subject]",
  editor: "[data-practice=editor]",
  signature: "[data-practice=signature]",
  quote: "[data-practice=quote]",
  send: "button[data-practice=send]",
} as const;
