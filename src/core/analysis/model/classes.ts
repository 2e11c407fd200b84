/** Which kinds a word is of. Knows the table, not the weights. */
import { GRAMMAR, VERBS, WORDS } from "./word-classes.ts";

/** The kinds of one word; `tense` is 0 plain, 1 -s, 2 past, 3 -ing. */
export interface Kinds {
  /** The first stands for the word in sequences. */
  readonly names: readonly string[];
  readonly tense: number;
  /** Whether it is a grammatical word. */
  readonly small: boolean;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  strike: "struck",
  stick: "stuck",
  break: "broke broken",
  cut: "cut",
  hit: "hit",
  hurt: "hurt",
  beat: "beaten",
  bite: "bit bitten",
  come: "came",
  find: "found",
  know: "knew known",
  get: "got",
  see: "saw seen",
  stand: "stood",
  sit: "sat",
  wait: "waited",
  drive: "drove driven",
  bring: "brought",
  meet: "met",
  catch: "caught",
  say: "said",
  tell: "told",
  write: "wrote written",
  think: "thought",
  feel: "felt",
  mean: "meant",
  go: "went gone going",
  give: "gave given",
  send: "sent",
  lend: "lent",
  pay: "paid",
  buy: "bought",
  take: "took taken",
  leave: "left",
  sleep: "slept",
  fall: "fell fallen",
  hold: "held",
  shoot: "shot",
  hang: "hung",
  slay: "slew slain",
  blow: "blew blown",
  burn: "burnt",
  set: "set",
  teach: "taught",
  learn: "learnt",
  run: "ran",
  hide: "hid hidden",
  bleed: "bled",
  swing: "swung",
  tear: "tore torn",
  rip: "ripped",
  wring: "wrung",
  light: "lit",
  deal: "dealt",
  show: "showed shown",
  dig: "dug",
  fight: "fought",
  weep: "wept",
  drink: "drank drunk",
  swear: "swore sworn",
  wake: "woke woken",
  make: "made",
  slit: "slit",
  split: "split",
  freeze: "froze frozen",
  steal: "stole stolen",
  let: "let",
  put: "put",
  lose: "lost",
  shut: "shut",
  spin: "spun",
  ride: "rode ridden",
  sew: "sewed",
  sow: "sown",
  lay: "laid",
  starve: "starved",
  sweep: "swept",
  lie: "lay lain",
  fuck: "fucked",
};

let table: ReadonlyMap<string, Kinds> | null = null;

/** The kinds of a plain word, or undefined for a word of none. The table is made on first use. */
export function kindsOf(word: string): Kinds | undefined {
  table ??= makeTable();
  return table.get(word);
}

function makeTable(): ReadonlyMap<string, Kinds> {
  const made = new Map<string, { names: string[]; tense: number; small: boolean }>();
  const add = (word: string, name: string, tense: number, small: boolean): void => {
    const known = made.get(word);
    if (!known) made.set(word, { names: [name], tense, small });
    else if (!known.names.includes(name)) known.names.push(name);
  };
  for (const [name, words] of Object.entries(GRAMMAR)) for (const word of words.split(" ")) add(word, name, 0, true);
  for (const [name, verbs] of Object.entries(VERBS)) {
    for (const verb of verbs.split(" ")) for (const [form, tense] of formsOf(verb)) add(form, name, tense, false);
  }
  for (const [name, words] of Object.entries(WORDS)) for (const word of words.split(" ")) add(word, name, 0, false);
  return made;
}

function formsOf(verb: string): [string, number][] {
  const stem = verb.endsWith("e")
    ? verb.slice(0, -1)
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}i`
      : doubled(verb);
  const forms: [string, number][] = [
    [verb, 0],
    [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`, 1],
    [`${stem}ed`, 2],
    [`${verb.endsWith("e") ? stem : doubled(verb)}ing`, 3],
    [`${verb.endsWith("e") ? stem : doubled(verb)}in`, 3],
  ];
  for (const past of IRREGULAR[verb]?.split(" ") ?? []) forms.push([past, 2]);
  return forms;
}

/** "stab" → "stabb", as before -ed and -ing. */
function doubled(verb: string): string {
  return /^[a-z]{0,4}[^aeiou][aeiou][bdgkmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
}
