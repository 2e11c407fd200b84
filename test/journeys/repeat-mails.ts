/** Invented mails of people who write again. No person in them exists. */
import type { SeedMail } from "./harness/source.ts";

const TAP =
  "The tap in the yard of Larch House drips day and night. I told the caretaker about it in January and he wrote my name on a list. My water bill has doubled since then. Please send a plumber who can mend it.";

export const NEW_SENTENCE = "Yesterday my son slipped on the wet stones and broke his arm.";

const LIBRARY =
  "I am writing to object to the closing of Cable Street library on Saturdays. For many families it is the only day on which they can go there together. The reading group for children meets on Saturday mornings and has nowhere else to meet. Please keep the library open on Saturdays.";

const CARE =
  "My mother was sent home from Ward 7 without her tablets on a Friday evening. Nobody answered the number on the leaflet the whole weekend. Please tell me who decided this. Our reference is NM-4410.";

const BINS =
  "The blue bins behind Larch House have not been emptied for three weeks. There are rats in the cellar now and the children cannot play outside. The caretaker says that the lorry cannot get through the gate. Please have the bins emptied.";

const member = (name: string, at: number): SeedMail => ({
  id: `library-${at}`,
  name,
  from: `${name.toLowerCase().replace(" ", ".")}@example.net`,
  subject: "Saturdays at Cable Street library",
  daysAgo: 6 - at,
  text: `${LIBRARY}\n\n${name}\n`,
});

export const REPEATS = {
  tap: {
    id: "tap",
    name: "Moira Quill",
    from: "moira.quill@example.com",
    subject: "The tap at Larch House",
    daysAgo: 30,
    text: `Hello,\n\n${TAP}\n\nMoira Quill\n`,
  },
  tapAgain: {
    id: "tap-again",
    name: "Moira Quill",
    from: "moira.quill@example.com",
    subject: "Larch House once more",
    daysAgo: 2,
    text: `Hello,\n\n${TAP} ${NEW_SENTENCE}\n\nMoira Quill\n`,
  },
  /** What was said on the phone, and a mail that says it again. */
  bins: {
    id: "bins",
    name: "Moira Quill",
    from: "moira.quill@example.com",
    subject: "Bins",
    daysAgo: 1,
    text: `Hello,\n\n${BINS}\n\nMoira Quill\n`,
  },
  care: {
    id: "care",
    name: "Idris Vaughan",
    from: "idris.vaughan@example.com",
    subject: "Ward 7, NM-4410",
    daysAgo: 20,
    text: `Hello,\n\n${CARE}\n\nIdris Vaughan\n01632 960 118\n`,
  },
  careElsewhere: {
    id: "care-elsewhere",
    name: "Idris Vaughan",
    from: "i.vaughan.home@example.net",
    subject: "Still no answer about Ward 7",
    daysAgo: 3,
    text: `Hello,\n\n${CARE}\n\nIdris Vaughan\nTel. 01632 960118\n`,
  },
} satisfies Record<string, SeedMail>;

/** As it was noted on the phone. */
export const PHONED = BINS;

export const CAMPAIGN: readonly SeedMail[] = ["Ann Reed", "Bob Shaw", "Cora Pike", "Dan Frost"].map(member);
