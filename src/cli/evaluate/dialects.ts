/** Ways of speaking as word swaps that leave the meaning as it is. For measuring only; data and the swap itself. */

/** A way of speaking: words and what stands for them, and what may be put at the end. */
interface Dialect {
  readonly name: string;
  readonly swaps: Readonly<Record<string, string>>;
  readonly tag: string;
}

export const DIALECTS: readonly Dialect[] = [
  {
    name: "African American",
    swaps: {
      "going to": "finna",
      isnt: "ain't",
      "isn't": "ain't",
      "is not": "ain't",
      "you all": "y'all",
      ask: "axe",
      with: "wit",
      them: "dem",
      "i am": "I'm",
      is: "be",
    },
    tag: "fr though",
  },
  {
    name: "Scots",
    swaps: {
      "don't": "dinnae",
      "can't": "cannae",
      not: "no",
      my: "ma",
      you: "ye",
      to: "tae",
      from: "fae",
      little: "wee",
      know: "ken",
      of: "o",
      do: "dae",
    },
    tag: "so it is",
  },
  {
    name: "Yorkshire",
    swaps: { nothing: "nowt", something: "summat", anything: "owt", the: "t'", was: "were", my: "me", while: "till" },
    tag: "like",
  },
  {
    name: "Scouse and Geordie",
    swaps: {
      you: "youse",
      my: "me",
      "going to": "gonna",
      yes: "aye",
      friend: "marra",
      home: "yem",
      "don't": "divvent",
    },
    tag: "like la",
  },
  {
    name: "London youth",
    swaps: { friend: "bredrin", "isn't": "ain't", very: "bare", them: "dem", the: "da", thing: "ting", with: "wiv" },
    tag: "innit fam",
  },
  {
    name: "Caribbean British",
    swaps: {
      the: "di",
      them: "dem",
      "don't": "doh",
      with: "wid",
      that: "dat",
      this: "dis",
      "i am": "mi",
      my: "mi",
      going: "gwaan",
    },
    tag: "you see me",
  },
  {
    name: "learner of English",
    swaps: { the: "", a: "", an: "", has: "have", was: "is", "didn't": "not" },
    tag: "please",
  },
  { name: "no marks or capitals", swaps: { ",": "", ".": "", "'": "", "don't": "dont", "can't": "cant" }, tag: "" },
];

/** The sentence in a way of speaking. */
export function spokenAs(text: string, { swaps, tag }: Dialect): string {
  let spoken = text;
  for (const [word, other] of Object.entries(swaps)) {
    const wanted = word.replace(/[.']/g, "\\$&");
    spoken = spoken.replace(new RegExp(/^[a-z]/.test(word) ? `\\b${wanted}(?![\\w'])` : wanted, "gi"), other);
  }
  const end = /[.!?]*$/.exec(spoken)?.[0] ?? "";
  return `${spoken.slice(0, spoken.length - end.length)}${tag && ` ${tag}`}${end}`.replace(/ {2,}/g, " ").trim();
}
