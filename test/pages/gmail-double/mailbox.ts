/** The mailbox of the Gmail double: people, conversations and messages made by number, and Gmail's words by language. */

export const ACCOUNT = "us@example.org";

export interface DoubleMessage {
  readonly number: number;
  readonly name: string;
  readonly address: string;
  readonly date: Date;
  readonly body: string;
}
export interface DoubleThread {
  readonly number: number;
  readonly subject: string;
  readonly messages: readonly DoubleMessage[];
}

/** Gmail writes its labels and dates in the reader's language; the shape of the page stays. */
export const LANGUAGES: Readonly<Record<string, { rtl?: true; send: string; reply: string; forward: string; wrote: string }>> = {
  "en-GB": { send: "Send (Ctrl-Enter)", reply: "Reply", forward: "Forward", wrote: "wrote:" },
  de: { send: "Senden (Strg-Eingabetaste)", reply: "Antworten", forward: "Weiterleiten", wrote: "schrieb:" },
  fr: { send: "Envoyer (Ctrl-Entrée)", reply: "Répondre", forward: "Transférer", wrote: "a écrit :" },
  "pt-BR": { send: "Enviar (Ctrl-Enter)", reply: "Responder", forward: "Encaminhar", wrote: "escreveu:" },
  cy: { send: "Anfon (Ctrl-Enter)", reply: "Ateb", forward: "Anfon ymlaen", wrote: "ysgrifennodd:" },
  ar: { rtl: true, send: "إرسال (Ctrl-Enter)", reply: "ردّ", forward: "إعادة توجيه", wrote: "كتب:" },
};

export const WORDS = "This is the fifth time I have written about the missed bin collection.";

/** What the person of the second conversation writes. */
export const THREAT = "You useless idiot. I know where you live and I will come and hurt you.";

/** `count` conversations; the first has `length` messages, all others one. */
export function makeThreads(count: number, length: number): DoubleThread[] {
  return Array.from({ length: count }, (_, i) => ({
    number: 1_000 + i,
    subject: `Missed bins ${i + 1}`,
    messages: Array.from({ length: i === 0 ? length : 1 }, (_, k) => makeMessage(i, k)),
  }));
}

function makeMessage(thread: number, k: number): DoubleMessage {
  const own = k % 3 === 1;
  return {
    number: 1_000_000 + thread * 1_000 + k,
    name: own ? "me" : `Person ${thread + 1}`,
    address: own ? ACCOUNT : `person${thread + 1}@example.com`,
    date: new Date(2025, 7, 1 + (k % 28), 13, 19),
    body: own
      ? `<div dir="ltr">Thank you, we are looking into it.</div>`
      : `<div dir="ltr">${thread === 1 ? THREAT : WORDS} Letter ${k + 1} of conversation ${thread + 1}.</div>`,
  };
}

const TAP =
  "The tap in the yard of Larch House drips day and night. I told the caretaker about it in January and he wrote my name on a list. My water bill has doubled since then. Please send a plumber who can mend it.";

/** What the person who writes twice adds the second time. */
export const ADDED = "Yesterday my son slipped on the wet stones and broke his arm.";

/** Two conversations of one person, in no list: `go` and their addresses lead to them. */
export const TWICE: readonly DoubleThread[] = [TAP, `${TAP} ${ADDED}`].map((words, i) => ({
  number: 5_000 + i,
  subject: ["The tap at Larch House", "Larch House once more"][i] ?? "",
  messages: [
    {
      number: 5_000_000 + i * 1_000,
      name: "Moira Quill",
      address: "moira.quill@example.com",
      date: new Date(2025, 7, 3 + i * 20, 9, 5),
      body: `<div dir="ltr"><p>${words}</p></div>`,
    },
  ],
}));

/** As Gmail writes it in the title of a date. */
export function dateTitle(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(date);
}

/** Ids as Gmail has them: the same number in hexadecimal and in decimal. */
export const hex = (number: number) => (0x198c6f0a00000000n + BigInt(number)).toString(16);
export const decimal = (number: number) => (0x198c6f0a00000000n + BigInt(number)).toString(10);
/** The conversation's token in the address. */
export const token = (number: number) => `FMfcgz${String(number).replace(/\d/g, (digit) => "QbXYZKtLvH"[Number(digit)] ?? "")}`;
