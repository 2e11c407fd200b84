/** The invented mailbox of the double. No person in it exists. */

export interface DoubleMail {
  /** The tail of Outlook's id, as the page's ids carry it. */
  readonly id: string;
  readonly name: string;
  /** Null: a colleague of the same organisation, whose address the page does not show. */
  readonly address: string | null;
  readonly at: string;
  /** As Outlook shows a body: foreign classes and ids already carry `x_`. */
  readonly html: string;
  readonly history?: string;
  readonly cc?: readonly string[];
  readonly attachment?: string;
}

export interface DoubleThread {
  readonly convid: string;
  readonly subject: string;
  /** Newest last; all but those in `open` are folded. */
  readonly mails: readonly DoubleMail[];
  readonly open: readonly string[];
  readonly kind?: "meeting" | "advert";
}

export const ACCOUNT = { name: "Casey Clerk", address: "clerk@council.example.org" };

const p = (words: string) => `<div class="rps_6972"><div><p class="x_MsoNormal">${words}</p></div></div>`;

const quoteBlock = (from: string, words: string) =>
  '<div id="x_appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%">' +
  `<div id="x_divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> ${from}<br><b>Sent:</b> Monday, September 14, 2026 5:00 PM<br>` +
  `<b>To:</b> Pat Resident &lt;pat.resident@example.com&gt;<br><b>Subject:</b> Missed bins</font></div><div class="x_elementToProof">${words}</div>`;

const TIP =
  '<table align="left" border="0"><tr><td>You don\'t often get email from pat.resident@example.com. ' +
  '<a href="https://aka.ms/LearnAboutSenderIdentification">Learn why this is important</a></td></tr></table>';
const CAUTION =
  '<table border="0"><tr><td><b>CAUTION:</b> This email originated from outside of the organisation. ' +
  "Do not click links or open attachments unless you recognise the sender.</td></tr></table>";

const OLD = "QUOTED-OLD-TEXT you are a useless idiot.";

export const BINS: DoubleThread = {
  convid: "AAQkADBINS-thread_1=",
  subject: "Missed bins",
  open: ["QAEIJBdKwAA", "QAEIJBdKwBB", "QAEIJBdKwCC"],
  mails: [
    { id: "QAEIJBdKw00", name: "Support Desk", address: "support@council.example.org", at: "2026-09-10T09:00:00", html: p("We are looking into it.") },
    { id: "QAEIJBdKwAA", name: "Pat Resident", address: "pat.resident@example.com", at: "2026-09-17T14:52:00", html: p("This is the fifth time I have written about the missed bin collection. You are a useless idiot."), history: `<b>From:</b> Support Desk &lt;support@council.example.org&gt;<br><b>Sent:</b> Monday<br><br>${OLD}`, attachment: "letter5.pdf", cc: ["Jo Bloggs<jo@example.net>"] },
    { id: "QAEIJBdKwBB", name: ACCOUNT.name, address: ACCOUNT.address, at: "2026-09-18T09:10:00", html: p("Thank you, we are sorry. We will come on Friday.") + quoteBlock("Pat Resident &lt;pat.resident@example.com&gt;", OLD) },
    { id: "QAEIJBdKwCC", name: "Morgan Depot", address: null, at: "2026-09-18T11:30:00", html: p("Casey, the lorry comes on Friday.") },
  ],
};

export const TIPS: DoubleThread = {
  convid: "AAQkADTIPS-thread_2=",
  subject: "Re: Missed bins",
  open: ["QAEIJTIP01"],
  mails: [{ id: "QAEIJTIP01", name: "Pat Resident", address: "pat.resident@example.com", at: "2026-09-19T08:00:00", html: TIP + CAUTION + p("I know where you live and I will break your legs.") + quoteBlock("Support Desk &lt;support@council.example.org&gt;", OLD) }],
};

export const THANKS: DoubleThread = {
  convid: "AAQkADTHNX/thread+3=",
  subject: "Thanks for the help",
  open: ["QAEIJTHX01"],
  mails: [{ id: "QAEIJTHX01", name: "Jo Bloggs", address: "jo@example.net", at: "2026-09-15T10:00:00", html: p("All sorted now, thank you.") }],
};

const TAP =
  "The tap in the yard of Larch House drips day and night. I told the caretaker about it in January and he wrote my name on a list. My water bill has doubled since then. Please send a plumber who can mend it.";

/** What the person who writes twice adds the second time. */
export const ADDED = "Yesterday my son slipped on the wet stones and broke his arm.";

const tap = (id: string, at: string, subject: string, words: string): DoubleThread => ({
  convid: `AAQkAD${id}=`,
  subject,
  open: [`QAEIJ${id}`],
  mails: [{ id: `QAEIJ${id}`, name: "Moira Quill", address: "moira.quill@example.com", at, html: p(words) }],
});

/** Two conversations of one person, in no list: `open` and their addresses lead to them. */
export const TAPS = {
  first: tap("TAP1", "2026-08-03T09:05:00", "The tap at Larch House", TAP),
  again: tap("TAP2", "2026-08-23T09:05:00", "Larch House once more", `${TAP} ${ADDED}`),
};

export const MEETING: DoubleThread = { convid: "AAQkADMEET=", subject: "Team meeting", open: [], mails: [], kind: "meeting" };

/** Filler threads, so that the list has something to scroll. */
export function fillers(count: number): DoubleThread[] {
  return Array.from({ length: count }, (_, at) => ({
    convid: `AAQkADFILL-${at}=`,
    subject: `Report ${at}`,
    open: [`QAFILL${at}`],
    mails: [{ id: `QAFILL${at}`, name: `Person ${at}`, address: `person${at}@example.net`, at: "2026-09-01T10:00:00", html: p(`Street light ${at} is out. Please mend it.`) }],
  }));
}

/** One thread with many open messages. */
export function longThread(count: number): DoubleThread {
  const mails = Array.from({ length: count }, (_, at): DoubleMail => ({
    id: `QALONG${at}`,
    name: at % 2 ? ACCOUNT.name : "Pat Resident",
    address: at % 2 ? ACCOUNT.address : "pat.resident@example.com",
    at: `2026-08-${String(1 + (at % 28)).padStart(2, "0")}T10:00:00`,
    html: p(`Letter ${at}. ${"The bins were not emptied and nobody rang me back about it. ".repeat(12)}`) + quoteBlock("Support Desk &lt;support@council.example.org&gt;", OLD),
  }));
  return { convid: "AAQkADLONG=", subject: "A long story", mails, open: mails.map(({ id }) => id) };
}
