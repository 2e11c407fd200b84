/** Contractions as they are typed without their apostrophe. Data only; `../apostrophes.ts` reads it. */

/** No other word is spelt like these. */
export const UNMISTAKABLE =
  "i'm i've you're you've you'll you'd he's she's they're they've they'll they'd we've it'll that's that'll what's " +
  "who's who'll there's there'll where's here's somebody's someone's everybody's everyone's nobody's";

/** A contraction that is another word too, and where it is the contraction. Lists are words divided by spaces. */
export interface Mistakable {
  readonly meant: string;
  /** Only after one of these, `^` for a beginning or a mark; undefined: after any but `notAfter`. */
  readonly after?: string;
  readonly notAfter?: string;
  /** Only before one of these, `-ing` for an ending; undefined: before any but `notBefore`. */
  readonly before?: string;
  readonly notBefore?: string;
}

const BEGINS = "^ and but so or then if when because cos coz cuz think guess bet swear promise hope said say";
const COMES =
  "be see come find get take make have meet show give need never not pay regret wish end burn smash know do go put";
const NO_VERB =
  "and or but if so as than to of in on at by for from with without since when while because that this these those " +
  "the a an my your his her its our their i you he she it we they is are am was were be who which what";

export const MISTAKABLE: Readonly<Record<string, Mistakable>> = {
  ill: {
    meant: "i'll",
    notAfter:
      "am is are was were be been being feel feels felt feeling fell fall fallen falls get gets got getting become " +
      "became look looks looked looking seem seems seemed make makes made making took taken not no so very too quite " +
      "really more most as how me him her them us my your his the a an our their its these those all any of from " +
      "seriously mentally terminally critically gravely chronically physically acutely severely",
    notBefore: `${NO_VERB} health will effects treatment advised equipped fitting people person man woman child children patient patients again already now`,
  },
  il: { meant: "i'll", notBefore: NO_VERB },
  id: {
    meant: "i'd",
    notAfter:
      "my your his her our their the a an no any some photo of with for by valid fake new old user case staff order " +
      "national customer patient reference caller account work student show showed ask asked bring brought proof need",
    notBefore: `${NO_VERB} card cards number numbers badge badges check checks document documents proof photo`,
  },
  were: { meant: "we're", after: "^ so because cos coz cuz", before: "-ing gonna" },
  well: { meant: "we'll", after: BEGINS, before: COMES },
  hell: { meant: "he'll", after: BEGINS, before: COMES },
  shell: { meant: "she'll", after: BEGINS, before: COMES },
};
