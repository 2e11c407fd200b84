/** The clauses of a sentence, read once from left to right over closed-class words. Linear; knows no rule. */
import {
  ADVERBS,
  BREAKS,
  CONDITIONS,
  HELPERS,
  JOINTS,
  MODAL,
  NEGATIONS,
  NO_DENIALS,
  NO_SPEAKER,
  PASSIVE,
  PAST_HELPERS,
  PAST_VERBS,
  PAST_WISHES,
  PERFECT_HELPERS,
  SAME_IN_PAST,
  SAYING,
  TOLD,
  WHAT_WAS_SAID,
  WISHES,
} from "../lexicons/clause-words.ts";
import type { Reading } from "../reading.ts";
import type { Actor, Clause, Mode } from "./clause.ts";
import { type Subject, subjectAt } from "./subjects.ts";

/** For each word of the sentence, the clause that it stands in. */
export function readClauses(reading: Reading): readonly Clause[] {
  return new ClauseReader(reading).read();
}

class ClauseReader {
  private readonly words: readonly string[];
  private state: Clause = { first: 0, actor: "none", mode: "order", negated: false, reported: false, condition: false };
  /** Words since the subject: only the first few can be its verb. */
  private sinceSubject = 0;
  private fresh = true;
  private joined = false;
  /** Whether the sentence sets a condition before anything else is asked of it. */
  private readonly supposes: boolean;
  constructor(private readonly reading: Reading) {
    this.words = reading.words;
    this.supposes = this.words.some((word) => CONDITIONS.has(word) && word !== "when");
  }

  read(): readonly Clause[] {
    const clauses: Clause[] = [];
    for (let at = 0; at < this.words.length; ) {
      const subject = subjectAt(this.reading, at, this.fresh);
      const length = subject?.length ?? 1;
      if (subject) this.begin(at, subject);
      else this.step(at, this.words[at] ?? "");
      for (let count = 0; count < length; count++) clauses.push(this.state);
      at += length;
    }
    return clauses;
  }

  private set(change: Partial<Clause>): void {
    this.state = { ...this.state, ...change };
  }

  private begin(at: number, { actor, intends }: Subject): void {
    const own = actor === "writer" && this.joined && this.state.reported;
    const condition = this.state.condition && !(this.sinceSubject > 0 && this.state.actor !== "none");
    const negated = intends === true && this.state.negated;
    const mode = intends && this.state.mode !== "past" ? "wish" : "present";
    this.set({ first: at, actor, mode, negated, condition, reported: this.state.reported && !own });
    this.sinceSubject = 1;
    this.fresh = false;
    this.joined = false;
  }

  private step(at: number, word: string): void {
    if (word === "," || word === "?") this.pause(at);
    else if (CONDITIONS.has(word) && this.fresh)
      this.set({ first: at, actor: "none", mode: "order", condition: true, negated: false });
    else if (JOINTS.has(word)) this.join(at, word);
    else {
      this.fresh = this.fresh && ADVERBS.has(word);
      this.say(at, word);
      this.tell(at, word);
      if (!ADVERBS.has(word)) this.sinceSubject++;
    }
  }

  private pause(at: number): void {
    const denied = this.words[at + 1] === "or" || this.words[at + 1] === "nor";
    this.set({ negated: this.state.negated && denied, condition: false });
    this.fresh = this.joined = true;
  }

  private join(at: number, word: string): void {
    if (word === "but" || word === "and" || word === "then" || BREAKS.has(word)) this.set({ negated: false });
    if (BREAKS.has(word)) this.set({ first: at });
    this.joined = this.joined || word === "and" || word === "but" || word === "so" || word === "then";
    this.fresh = true;
  }

  /** Whose words these are. Under a condition nobody has said anything yet: "if she writes that again I will …". */
  private say(at: number, word: string): void {
    const before = this.words[at - 1] ?? "";
    if (word === "according") this.set({ reported: true });
    else if (this.state.condition || NO_SPEAKER.has(before) || WHAT_WAS_SAID.has(this.words[at + 1] ?? "")) return;
    else if (TOLD.has(word) && PASSIVE.has(before)) this.set({ reported: true });
    else if (
      SAYING.has(word) &&
      !this.isBidden(word) &&
      speaksOfOthers(this.state.actor) &&
      this.state.mode !== "future" &&
      this.state.mode !== "order"
    ) {
      this.set({ reported: true });
      this.fresh = true;
      this.joined = false;
    }
  }

  /** "You can tell your manager that …" passes on the writer's own words. */
  private isBidden(word: string): boolean {
    const { actor, mode } = this.state;
    return actor === "reader" && (mode === "might" || mode === "must" || word === "tell");
  }

  /** In what mood, and whether it is denied. */
  private tell(at: number, word: string): void {
    const mode = this.modeAt(at, word);
    if (mode) {
      if (HELPERS.has(word) && this.state.actor === "none" && at > this.state.first + 1) this.set({ actor: "thing" });
      this.set({ mode });
    }
    if (NEGATIONS.has(word)) this.set({ negated: !this.state.negated });
    else if (this.state.negated && NO_DENIALS.has(word)) this.set({ negated: false });
  }

  private modeAt(at: number, word: string): Mode | null {
    const { mode } = this.state;
    const next = this.words[at + 1];
    if (PAST_HELPERS.has(word) || PAST_WISHES.has(word)) return "past";
    const modal = MODAL[word];
    if (modal) return modal;
    if ((word === "going" || word === "about" || word === "off") && next === "to")
      return mode === "past" ? null : "future";
    if (word === "coming" && mode === "present") return "future";
    if (word === "be" && mode === "order") return null;
    if (PERFECT_HELPERS.has(word) && next !== "to" && mode !== "future") return mode === "might" ? "past" : "perfect";
    if (WISHES.has(word) && mode !== "past" && this.wishes(at)) return "wish";
    if (
      mode === "present" &&
      this.sinceSubject <= 2 &&
      isPast(word) &&
      !PASSIVE.has(this.words[at - 1] ?? "") &&
      !(this.supposes && SAME_IN_PAST.has(word))
    )
      return "past";
    if (mode === "order" && (word === "am" || word === "is" || word === "are")) return "present";
    return null;
  }

  private wishes(at: number): boolean {
    const near = this.words.slice(at + 1, at + 4);
    return (
      near.includes("to") ||
      (this.words[at - 1] === "feel" && this.words[at] === "like") ||
      /ing$/.test(near[1] ?? "") ||
      near[0] === "you"
    );
  }
}

function speaksOfOthers(actor: Actor): boolean {
  return actor !== "writer" && actor !== "none";
}

function isPast(word: string): boolean {
  return (
    PAST_VERBS.has(word) || (word.length > 4 && word.endsWith("ed") && !/(?:need|feed|bleed|speed|breed)$/.test(word))
  );
}
