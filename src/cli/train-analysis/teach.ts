/** Teaches both voices from the texts named, and asks them about others. */
import { HEADS } from "../../core/analysis/model/heads.ts";
import { LONGEST, type Net } from "../../core/analysis/model/net.ts";
import { partsOf, TABLE_ROWS } from "../../core/analysis/model/parts.ts";
import type { Counted, Mix, Weights } from "../../core/analysis/model/weights.ts";
import { wordsOf } from "../../core/analysis/model/words.ts";
import { rowsOf } from "./featurise.ts";
import type { Item } from "./item.ts";
import { drawer, fitLinear, type Linear, type Rows, sumOf } from "./linear.ts";
import { fitNet, type Lessons } from "./net-fit.ts";
import { learnMeanings, newNet, type Text } from "./net-start.ts";
import { counted } from "./write.ts";

export const LINEAR_FIT = { buckets: 1 << 17, heads: HEADS.length, epochs: 3, rate: 0.4, decay: 0.0005 };
const SHAPE = { rows: TABLE_ROWS, depth: 64, hidden: 128, heads: HEADS.length };
const NET_FIT = { epochs: 4, rate: 0.002, drop: 0.3, batch: 16, decay: 0.01 };
const MEANINGS = { epochs: 2, rate: 0.05 };

/** Below this a text with nothing to find is plain to the counted features. */
const PLAIN = -5;
/** Of plain texts, and of parts with nothing to find, the net sees one in so many. */
const SEEN_PLAIN = 6;
const SEEN_PARTS = 4;

/** The texts in the shapes in which each voice reads them, and the start that all nets share. */
export interface School {
  readonly items: readonly Item[];
  readonly rows: Rows;
  readonly lessons: Lessons;
  readonly start: Net;
}

export function openSchool(items: readonly Item[], start: Net): School {
  const wanted = items.map((item) => item.wanted);
  const weight = Float32Array.from(items, (item) => item.weight);
  return { items, rows: rowsOf(items), lessons: { texts: textsOf(items), wanted, weight }, start };
}

const textsOf = (items: readonly Item[]): Text[] => items.map(({ text }) => wordsOf(text, LONGEST).map(partsOf));

/** A net that knows which words stand near each other, and nothing else. */
export function startNet(items: readonly Item[]): Net {
  const net = newNet(SHAPE, drawer(6));
  learnMeanings(net, textsOf(items.filter(({ whole }) => whole)), MEANINGS.epochs, MEANINGS.rate);
  return net;
}

export interface Taught {
  readonly counted: Counted;
  readonly net: Net;
}

export function weightsOf({ counted, net }: Taught, mix: Mix): Weights {
  return { counted: () => counted, net: () => net, mix };
}

/** Both voices, taught from the items at these places. */
export function teach(school: School, use: readonly number[], say: (words: string) => void): Taught {
  const linear = fitLinear(school.rows, use, LINEAR_FIT);
  say("features counted");
  const start = school.start;
  const net: Net = {
    ...start,
    table: start.table.slice(),
    near: start.near.slice(),
    nearBias: start.nearBias.slice(),
    wide: start.wide.slice(),
    wideBias: start.wideBias.slice(),
    out: start.out.slice(),
    outBias: start.outBias.slice(),
  };
  const open = use.filter((at) => isWorthwhile(school, linear, at));
  say(`${open.length} texts for the net`);
  fitNet(net, school.lessons, open, NET_FIT, (epoch) => say(`round ${epoch + 1} of ${NET_FIT.epochs}`));
  return { counted: counted(linear), net };
}

/** The net is slow to teach: it is shown what leaves room for doubt. */
function isWorthwhile({ items, rows }: School, linear: Linear, at: number): boolean {
  const item = items[at];
  if (!item || item.wanted.some((answer) => answer === 1) || at % SEEN_PLAIN === 0) return true;
  if (!item.whole && at % SEEN_PARTS !== 0) return false;
  const [from, to] = [rows.from[at] as number, rows.from[at + 1] as number];
  return sumOf(linear, rows.features, from, to).some((sum) => sum >= PLAIN);
}
