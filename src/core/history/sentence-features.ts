/** What is counted about one sentence beside earlier messages. Numbers only; the model weighs them. */
import { type Alignment, type EarlierSentence, type Probe, SAME_FROM } from "./align.ts";
import { SORT_WEIGHT } from "./sketch.ts";

/** Likeness from which on a sentence has the same words; less than 1 for what adding up loses. */
const SAME_WORDS = 0.999;

/** How much of a sentence came before, and how much of it did not. All shares 0..1. */
export interface Coverage {
  readonly weight: number;
  /** Share of the weight in one earlier message, in all of them, in one earlier sentence, in its two nearest ones. */
  readonly message: number;
  readonly all: number;
  readonly sentence: number;
  readonly pair: number;
  /** Share of the same words, not only the same meaning, in one earlier message. */
  readonly verbatim: number;
  /** Likeness both ways to the nearest earlier sentence: 1 = the same words and no others. */
  readonly twin: number;
  /** Of the twin: weight of numbers and rare words that differ, on either side. */
  readonly twinDiffersHere: number;
  readonly twinDiffersThere: number;
  /** Some earlier sentence has the same words and says no as often, as far as is known. */
  readonly again: boolean;
  /** Earlier sentences have the same words, yet each is known to say no where this one does not, or the other way round. */
  readonly turned: boolean;
  readonly newNumbers: number;
  readonly newRare: number;
  readonly newPlain: number;
  readonly oldNumbers: number;
  readonly oldRare: number;
  /** Weight of the heaviest word that came in no earlier message. */
  readonly heaviestNew: number;
  /** Weight of the longest run of words, one after another, that came in no earlier message. */
  readonly newRun: number;
  /** Share of the weight whose words came before in the same or quite the same sense. */
  readonly strict: number;
}

interface Sums {
  readonly near: number;
  readonly verbatim: number;
}

function sumNear(places: readonly number[], probe: Probe, nearOf: (place: number) => number): Sums {
  let near = 0;
  let verbatim = 0;
  for (const place of places) {
    const nearness = nearOf(place);
    const weight = probe.weights[place] ?? 0;
    near += nearness * weight;
    if (nearness === 1) verbatim += weight;
  }
  return { near, verbatim };
}

/** Counts one sentence of the probe, with so many negations, against the aligned messages, best first. */
export function coverageOf(
  places: readonly number[],
  negations: number,
  probe: Probe,
  alignments: readonly Alignment[],
): Coverage {
  const [best] = alignments;
  const weight = places.reduce((sum, place) => sum + (probe.weights[place] ?? 0), 0);
  const share = (part: number) => (weight === 0 ? 0 : part / weight);
  const inBest = sumNear(places, probe, (place) => best?.near[place] ?? 0);
  const nearAnywhere = (place: number) => alignments.reduce((most, { near }) => Math.max(most, near[place] ?? 0), 0);
  const nearest = nearestSentences(places, probe, alignments);
  const twin = twinOf(places, negations, probe, alignments);
  return {
    weight,
    message: share(inBest.near),
    verbatim: share(inBest.verbatim),
    all: share(sumNear(places, probe, nearAnywhere).near),
    sentence: share(nearest.one),
    pair: share(nearest.two),
    ...twin,
    ...countNew(places, probe, nearAnywhere),
    newRun: longestRun(places, probe, nearAnywhere),
    strict: share(sumNear(places, probe, (place) => (nearAnywhere(place) >= SAME_FROM ? 1 : 0)).near),
  };
}

function countNew(places: readonly number[], probe: Probe, nearOf: (place: number) => number) {
  const counts = { newNumbers: 0, newRare: 0, newPlain: 0, oldNumbers: 0, oldRare: 0, heaviestNew: 0 };
  for (const place of places) {
    const token = probe.tokens[place];
    const weight = probe.weights[place] ?? 0;
    const isOld = nearOf(place) >= SAME_FROM;
    const isRare = token?.kind === "name" || weight >= 1;
    if (token?.kind === "number") counts[isOld ? "oldNumbers" : "newNumbers"] += 1;
    else if (isRare) counts[isOld ? "oldRare" : "newRare"] += 1;
    else if (!isOld) counts.newPlain += weight * (1 - nearOf(place));
    if (!isOld) counts.heaviestNew = Math.max(counts.heaviestNew, weight);
  }
  return counts;
}

/** One old word in between does not end a run; two do. */
function longestRun(places: readonly number[], probe: Probe, nearOf: (place: number) => number): number {
  let [longest, run, old] = [0, 0, 0];
  for (const place of places) {
    if (nearOf(place) >= SAME_FROM) old += 1;
    else {
      run += (probe.weights[place] ?? 0) * (1 - nearOf(place));
      old = 0;
    }
    if (old > 1) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The weight that the nearest earlier sentence covers, and that it covers with a second one of the same message. */
function nearestSentences(places: readonly number[], probe: Probe, alignments: readonly Alignment[]) {
  let one = 0;
  let two = 0;
  for (const { sentences } of alignments) {
    let top: EarlierSentence | null = null;
    let most = 0;
    for (const sentence of sentences) {
      const { near } = sumNear(places, probe, (place) => sentence.near.get(place) ?? 0);
      if (near > most) [most, top] = [near, sentence];
    }
    if (top === null) continue;
    one = Math.max(one, most);
    for (const other of sentences) {
      const nearOf = (place: number) => Math.max(top?.near.get(place) ?? 0, other.near.get(place) ?? 0);
      two = Math.max(two, sumNear(places, probe, nearOf).near);
    }
  }
  return { one, two };
}

/** The earlier sentence most alike both ways, in the same words, and whether it says no as often. */
function twinOf(places: readonly number[], negations: number, probe: Probe, alignments: readonly Alignment[]) {
  const alike = new Set<number | null>();
  const same = new Set<number | null>();
  let found = { twin: 0, twinDiffersHere: 0, twinDiffersThere: 0 };
  const own = new Set(places);
  for (const { sentences } of alignments) {
    for (const sentence of sentences) {
      const compared = compareTwins(own, probe, sentence);
      if (compared.twin > found.twin) found = compared;
      if (compared.twin < SAME_WORDS) continue;
      alike.add(sentence.negations);
      // What this message says in two sentences is a part of one, not that one turned round.
      if (sentence.words.length === own.size) same.add(sentence.negations);
    }
  }
  const again = alike.has(negations) || alike.has(null);
  const differs = (count: number | null) => count !== null && count > 0 !== negations > 0;
  return { ...found, again, turned: same.size > 0 && [...alike].every(differs) };
}

function compareTwins(own: ReadonlySet<number>, probe: Probe, sentence: EarlierSentence) {
  let shared = 0;
  let here = 0;
  let there = 0;
  let twinDiffersHere = 0;
  let twinDiffersThere = 0;
  for (const place of own) {
    const weight = probe.weights[place] ?? 0;
    const nearness = sentence.near.get(place) ?? 0;
    if (nearness === 1) shared += weight;
    else {
      here += weight * (1 - nearness);
      const token = probe.tokens[place];
      if (nearness < SAME_FROM && (token?.kind !== "plain" || weight >= 1)) twinDiffersHere += 1;
    }
  }
  for (const [at, word] of sentence.words.entries()) {
    const said = sentence.said[at] ?? 0;
    there += SORT_WEIGHT[word.sort] * (1 - said);
    if (said < SAME_FROM && (word.sort === "number" || word.sort === "rare")) twinDiffersThere += 1;
  }
  const all = shared + here + there;
  return { twin: all === 0 ? 0 : shared / all, twinDiffersHere, twinDiffersThere };
}
