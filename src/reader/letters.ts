/**
 * The letters that stand in open replies: put in, watched for blanks, and kept from leaving with a blank. It stops a
 * send and says why; it never sends.
 */
import type { HeldReply } from "../browser/index.ts";
import { blanksIn } from "../core/letters/index.ts";
import { isProblem } from "../core/mail/index.ts";
import type { Notice } from "../ui/banner/index.ts";
import type { MountedReplyBar, ReplyBarView } from "../ui/reply-bar/index.ts";
import type { Compose, SendVerdict } from "../webmail/webmail.ts";
import { saidDone, saidProblem } from "./notices.ts";
import type { Room } from "./room.ts";

/** How often an open reply that holds a letter is looked at for blanks, in milliseconds. */
const LOOK = 600;

const UNCHECKED = "Composure could not read this reply, so it was not checked for places still to fill in.";

/** The bar lists the places above it, and keeps that list up to date while they are filled in. */
const STOPPED = "Not sent yet. First fill in the places that are named above.";

const NOT_ANYWAY = "It could not be sent from here. Press the webmail’s own send button.";

const OTHER_ADDRESS =
  "The letter was not put in, because this reply goes to another address than the message came from. Check who it goes to first.";
const COPIED = "The letter is copied: paste it into your reply. The page did not let Composure put it in.";
const NOT_IN =
  "The letter is not in your reply: the page did not let Composure put it in. Press the button below: it is then copied, and you paste it.";
/** What stays said although no blank is left. */
const LASTING: readonly (string | null)[] = [UNCHECKED, OTHER_ADDRESS, COPIED, NOT_IN, NOT_ANYWAY];

interface Held {
  readonly compose: Compose;
  /** Null where a letter of an earlier visit is still in the text. */
  readonly reply: HeldReply | null;
  readonly place: HTMLElement | null;
  readonly bar: MountedReplyBar | null;
  shown: ReplyBarView;
  /** Sends what was warned about, once; null where nothing was. */
  anyway: (() => boolean) | null;
}

export class Letters {
  readonly #room: Room;
  readonly #held = new Map<string, Held>();
  #expecting = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(room: Room) {
    this.#room = room;
    room.signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  /** Runs `open`, which opens a reply that the caller fills: meanwhile no kept letter is taken for it. */
  async expecting<T>(open: () => Promise<T>): Promise<T> {
    this.#expecting += 1;
    try {
      return await open();
    } finally {
      this.#expecting -= 1;
    }
  }

  /** True where the letter may go into this open compose: a reply, or a forward that holds one of ours already. */
  fits(compose: Compose, { kind }: HeldReply): boolean {
    const known = this.#held.get(compose.key)?.reply?.kind;
    return known === undefined ? kind === "reply" : known === kind;
  }

  /** A reply has opened: a letter that was kept for it is put in, or offered where it goes to another address. */
  async seen(compose: Compose): Promise<void> {
    if (this.#expecting > 0) return;
    const taken = await this.#room.client.ask("takeReply", { subject: compose.subject(), to: compose.to() });
    if (taken === null || isProblem(taken) || this.#room.signal.aborted) return;
    if (!taken.otherAddress) {
      await this.insert(compose, taken.reply);
      return;
    }
    this.#hold(compose, taken.reply);
    this.#tell(compose.key, OTHER_ADDRESS);
  }

  /** Puts the letter into the reply, in place of one put in before, and shows the bar. */
  async insert(compose: Compose, reply: HeldReply): Promise<Notice> {
    const result = await this.#room.webmail.insertReply(compose, { paragraphs: reply.paragraphs });
    if (!this.#room.signal.aborted) this.#hold(compose, reply);
    if (isProblem(result)) {
      // The browser copies only soon after a click, and a reply may take longer to open: a second click is soon enough.
      this.#tell(compose.key, NOT_IN);
      return saidProblem(result);
    }
    if (result === "copied") {
      this.#tell(compose.key, COPIED);
      return saidDone(COPIED);
    }
    return saidDone("The letter is in your reply. Read it, fill in what is missing, then send it yourself.");
  }

  /** The guard's answer, at once: a reply with a blank of a letter does not leave. */
  decide(compose: Compose): SendVerdict {
    const text = compose.text();
    if (isProblem(text)) {
      this.#tell(compose.key, UNCHECKED);
      return { send: true };
    }
    const blanks = blanksIn(text);
    if (blanks.length === 0) return { send: true };
    return { send: false, explain: STOPPED };
  }

  /**
   * A send was stopped: the bar says why, also where the letter came from an earlier visit to this reply. `anyway` sends
   * what was only warned about, once.
   */
  explained(compose: Compose, explain: string, anyway: (() => boolean) | null): void {
    if (!this.#held.has(compose.key)) this.#hold(compose, null);
    this.#tell(compose.key, explain, anyway);
  }

  #hold(compose: Compose, reply: HeldReply | null): void {
    const before = this.#held.get(compose.key);
    const shown: ReplyBarView = { title: reply?.title ?? "Letter", blanks: blanksOf(compose), stopped: null };
    if (before?.bar && before.place?.isConnected) {
      before.bar.update(shown);
      this.#held.set(compose.key, { ...before, reply: reply ?? before.reply, shown });
      return;
    }
    before?.bar?.unmount();
    const place = compose.anchor();
    const again = () => void this.#again(compose.key);
    const anyway = () => this.#sendAnyway(compose.key);
    const bar = place && this.#room.mounts.mountReplyBar(place, shown, { again, anyway });
    this.#held.set(compose.key, { compose, reply, place, bar, shown, anyway: null });
    this.#timer ??= setInterval(() => this.#look(), LOOK);
  }

  async #again(key: string): Promise<void> {
    const held = this.#held.get(key);
    if (held?.reply) await this.insert(held.compose, held.reply);
  }

  /** A person pressed the button: the page's own send control is pressed for them, once. */
  #sendAnyway(key: string): void {
    const held = this.#held.get(key);
    const send = held?.anyway ?? null;
    if (!held || !send) return;
    held.anyway = null;
    this.#show(held, blanksOf(held.compose), send() ? null : NOT_ANYWAY);
  }

  #look(): void {
    for (const [key, held] of this.#held) {
      if (held.place && !held.place.isConnected) this.#drop(key, held);
      else this.#show(held, blanksOf(held.compose), held.shown.stopped);
    }
  }

  #tell(key: string, stopped: string, anyway: (() => boolean) | null = null): void {
    const held = this.#held.get(key);
    if (!held) return;
    held.anyway = anyway;
    this.#show(held, blanksOf(held.compose), stopped);
  }

  /** Once the last blank is filled there is nothing left to explain. */
  #show(held: Held, blanks: readonly string[], explain: string | null): void {
    const pasted = (explain === COPIED || explain === NOT_IN) && blanks.length > 0;
    const lasts = blanks.length > 0 || held.anyway !== null || LASTING.includes(explain);
    const stopped = lasts && !pasted ? explain : null;
    const { shown } = held;
    const anyway = held.anyway !== null;
    const same = shown.stopped === stopped && (shown.anyway ?? false) === anyway;
    if (same && shown.blanks.join("\n") === blanks.join("\n")) return;
    held.shown = { ...shown, blanks, stopped, anyway };
    held.bar?.update(held.shown);
  }

  #drop(key: string, held: Held): void {
    held.bar?.unmount();
    this.#held.delete(key);
    if (this.#held.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #end(): void {
    for (const [key, held] of this.#held) this.#drop(key, held);
  }
}

function blanksOf(compose: Compose): readonly string[] {
  const text = compose.text();
  return isProblem(text) ? [] : blanksIn(text);
}
