/** The invented mails of the journeys: what each is for stands above it. No person in them exists. */
import type { SeedMail } from "./harness/source.ts";

const GMAIL_QUOTE = (attribution: string, quoted: string) =>
  `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div>` +
  `<blockquote class="gmail_quote" style="margin:0 0 0 0.8ex;border-left:1px solid #ccc;padding-left:1ex">${quoted}` +
  "</blockquote></div>";

const POTHOLE = `Hello,

The pothole outside 14 Marsh Road has been there since January. I reported it on your website and had a number back, and nothing since. Two cars have lost a tyre in it and the bus now drives on the pavement to miss it. Please tell me when it will be mended.

Ruth Tillotson`;

/** Sent again ten days later, lightly edited, with one sentence that is new. */
const POTHOLE_AGAIN = `Hello,

The pothole outside 14 Marsh Road has been there since January. I reported it on your website and had a number back, and nothing since. Two cars have lost a tyre in it, and the bus now drives on the pavement to miss it. On Tuesday a boy came off his bicycle there and broke his wrist. Please tell me when it will be mended.

Ruth Tillotson`;

const MAILS_BY_USE = {
  /** An aimed insult, plain text. */
  insult: {
    id: "journey-insult",
    name: "Gary Foulds",
    from: "gary.foulds@example.com",
    subject: "Parking fine 4471 again",
    daysAgo: 2,
    text: `I sent the photographs of the ticket machine on the 3rd and you still say that you have nothing.

You are a useless, lying idiot and I have had enough of you. Cancel the fine.

Gary Foulds`,
  },
  /** An aimed insult in Gmail's HTML, over a quoted mail of our own. */
  gmailInsult: {
    id: "journey-gmail-insult",
    name: "Kerry Sole",
    from: "kerry.sole@example.net",
    subject: "Re: Your letter of 2 March",
    daysAgo: 3,
    text: `I rang twice and nobody rang back. You are a pathetic, stupid liar.

On Mon, Complaints Team wrote:
> Thank you for your call. We will write to you by Friday.`,
    html:
      '<div dir="ltr">I rang twice and nobody rang back. <b>You are a pathetic, stupid liar.</b></div><br>' +
      GMAIL_QUOTE("On Mon, Complaints Team wrote:", "Thank you for your call. We will write to you by Friday."),
  },
  /** A direct threat in Outlook's HTML. */
  threat: {
    id: "journey-threat",
    name: "Dean Marlow",
    from: "dean.marlow@example.net",
    subject: "Last chance about the fence",
    daysAgo: 4,
    text: "I have asked nicely for a year. I know where your office is and I will come down there and break your legs.\n",
    html:
      '<html><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">I have asked nicely for a year.<o:p></o:p></p>' +
      '<p class="MsoNormal">I know where your office is and I will come down there and break your legs.<o:p></o:p></p></div></body></html>',
  },
  /** Angry, loud, and nothing in it to flag. */
  angry: {
    id: "journey-angry",
    name: "Pauline Achebe",
    from: "pauline.achebe@example.org",
    subject: "Third missed collection",
    daysAgo: 5,
    text: `Dear Sir or Madam,

This is the third week that nobody has come for the bins in Orchard Close and it is a disgrace. I pay my council tax like everybody else. I am furious, and I expect a proper answer from somebody in charge by Friday. If I do not get one I will go to the Ombudsman and to my MP.

Pauline Achebe`,
  },
  /** The only bad words stand in what is quoted. */
  quotedOnly: {
    id: "journey-quoted-only",
    name: "Imran Sethi",
    from: "imran.sethi@example.com",
    subject: "Re: What my neighbour sent me",
    daysAgo: 6,
    text: `Here is the mail that I told you about on the phone. Please add it to the file.

On Sun, 1 Mar 2026 at 20:11, Neighbour <neighbour@example.net> wrote:
> You are a stupid worthless idiot and I will smash your windows.`,
    html:
      '<div dir="ltr">Here is the mail that I told you about on the phone. Please add it to the file.</div><br>' +
      GMAIL_QUOTE(
        "On Sun, 1 Mar 2026 at 20:11, Neighbour &lt;neighbour@example.net&gt; wrote:",
        '<div dir="ltr">You are a stupid worthless idiot and I will smash your windows.</div>',
      ),
  },
  complaint: {
    id: "journey-pothole",
    name: "Ruth Tillotson",
    from: "ruth.tillotson@example.org",
    subject: "Pothole in Marsh Road",
    daysAgo: 12,
    text: POTHOLE,
  },
  complaintAgain: {
    id: "journey-pothole-again",
    name: "Ruth Tillotson",
    from: "ruth.tillotson@example.org",
    subject: "Marsh Road, pothole, second letter",
    daysAgo: 2,
    text: POTHOLE_AGAIN,
  },
  /** Insults and a risk of suicide in one message: the risk outranks everything. */
  selfHarm: {
    id: "journey-self-harm",
    name: "Lee Hartnoll",
    from: "lee.hartnoll@example.com",
    subject: "You have won",
    daysAgo: 1,
    text: `You useless idiots have stopped my money again. I have nothing left and I cannot do this any more.

I am going to kill myself tonight.

Lee`,
  },
  /** Two ordinary messages of one person: a restriction is set after the first. */
  before: {
    id: "journey-before",
    name: "Moira Penhale",
    from: "moira.penhale@example.net",
    subject: "Allotment water tap",
    daysAgo: 8,
    text: "Good morning,\n\nThe tap on the allotments is still turned off. When will it be on again?\n\nMoira Penhale",
  },
  after: {
    id: "journey-after",
    name: "Moira Penhale",
    from: "moira.penhale@example.net",
    subject: "Gate of the allotments",
    daysAgo: 1,
    text: "Good morning,\n\nThe gate no longer closes since the wind on Sunday. Can somebody look at the hinge?\n\nMoira Penhale",
  },
} satisfies Record<string, SeedMail>;

export const MAILS: { readonly [Use in keyof typeof MAILS_BY_USE]: SeedMail } = MAILS_BY_USE;
