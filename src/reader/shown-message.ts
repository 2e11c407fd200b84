/** One open message: read, assessed, its banner mounted at most once, and what the banner asks for carried out. */
import type { Finding, Signal } from "../core/analysis/index.ts";
import type { Assessment } from "../core/assessment.ts";
import { isProblem, type Mail, type MessageId, type Problem } from "../core/mail/index.ts";
import type { FactDraft, PersonId, Quotation } from "../core/register/index.ts";
import type { BannerEvents, BannerView, MountedBanner, Notice } from "../ui/banner/index.ts";
import { markSentences } from "../webmail/index.ts";
import type { MessageNotes, OpenMessage } from "../webmail/webmail.ts";
import { linksTo, openEarlier } from "./earlier-messages.ts";
import type { Letters } from "./letters.ts";
import { NO_ADDRESS, saidDone, saidProblem } from "./notices.ts";
import { copyReport } from "./report.ts";
import type { Room } from "./room.ts";
import { useLetter } from "./use-letter.ts";

type DraftOf<D> = D extends FactDraft ? Omit<D, "person"> : never;

const keyOf = (signal: Signal) => `${signal.id} ${signal.start} ${signal.end}`;

export class ShownMessage {
  readonly #message: OpenMessage;
  readonly #room: Room;
  readonly #letters: Letters;
  readonly #closedSignals = new Set<string>();
  #marks = new AbortController();
  #marked = "";
  #mail: Mail | null = null;
  #partial: MessageNotes["partial"] = null;
  #assessment: Assessment | null = null;
  #problem: Problem | null = null;
  #banner: { readonly place: HTMLElement; readonly mounted: MountedBanner } | null = null;
  #notice: Notice = null;
  #turn = 0;
  #ended = false;

  constructor(message: OpenMessage, room: Room, letters: Letters) {
    this.#message = message;
    this.#room = room;
    this.#letters = letters;
  }

  /** Reads the page and asks the background; a later call overtakes an earlier one. */
  async assess(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const mail = this.#message.read();
    if (isProblem(mail)) {
      this.#problem = mail;
      this.#show({ kind: "problem", problem: mail });
      await this.#room.client.ask("unreadable", { problem: mail });
      return;
    }
    this.#mail = mail;
    const noted = this.#message.notes?.() ?? null;
    this.#partial = noted?.partial ?? null;
    const link = noted?.link ? { link: noted.link } : {};
    const notes = noted && { own: noted.own, partial: noted.partial !== null, thread: noted.thread, ...link };
    const account = this.#room.webmail.account();
    const answer = await this.#room.client.ask("assess", { mail, account, ...(notes && { notes }) });
    if (turn !== this.#turn || this.#ended || this.#message.gone()) return;
    this.#assessment = isProblem(answer) ? null : answer;
    this.#problem = isProblem(answer) ? answer : null;
    this.#showAgain();
  }

  /** Takes the banner away, for good. */
  end(): void {
    this.#ended = true;
    this.#marks.abort();
    this.#unmount();
  }

  #showAgain(): void {
    if (this.#problem) this.#show({ kind: "problem", problem: this.#problem });
    else if (this.#assessment) this.#showAssessment(this.#assessment);
  }

  #showAssessment(assessment: Assessment): void {
    const signals = assessment.signals.filter((signal) => !this.#closedSignals.has(keyOf(signal)));
    const partial = this.#partial && { partial: this.#partial };
    const links = linksTo(assessment, this.#room);
    this.#show({ kind: "assessment", assessment: { ...assessment, signals }, links, ...partial });
    this.#mark(assessment.repeat?.newSentences.map(({ quote }) => quote) ?? []);
  }

  /** Marks what is new in the message itself, until it is swapped for another. */
  #mark(sentences: readonly string[]): void {
    if (this.#marked === sentences.join("\n")) return;
    this.#marked = sentences.join("\n");
    this.#marks.abort();
    this.#marks = new AbortController();
    const signal = AbortSignal.any([this.#marks.signal, this.#room.signal]);
    if (this.#message.body) markSentences(() => this.#message.body?.() ?? null, sentences, signal);
  }

  #show(view: BannerView): void {
    const needed = this.#room.mounts.needsBanner(view) || (this.#banner !== null && this.#notice !== null);
    if (!needed) return this.#unmount();
    if (this.#banner && !this.#banner.place.isConnected) this.#unmount();
    if (this.#banner === null) {
      const place = this.#message.anchor();
      if (place === null) return;
      this.#banner = { place, mounted: this.#room.mounts.mountBanner(place, view, this.#events()) };
    }
    this.#banner.mounted.update(view, this.#notice);
  }

  #unmount(): void {
    this.#banner?.mounted.unmount();
    this.#banner = null;
  }

  #say(notice: Notice): void {
    this.#notice = notice;
    if (!this.#ended) this.#showAgain();
  }

  #events(): BannerEvents {
    return {
      confirm: ({ category, ...finding }) =>
        void this.#record({ kind: "finding-confirmed", category, words: this.#quote(finding) }, "Recorded as right."),
      dismiss: ({ category, ...finding }, reason) =>
        void this.#record(
          { kind: "finding-dismissed", category, words: this.#quote(finding), reason },
          "Recorded as not right.",
        ),
      closeSignal: (signal) => {
        this.#closedSignals.add(keyOf(signal));
        if (this.#assessment) this.#showAssessment(this.#assessment);
      },
      useLetter: (letter) => void this.#useLetter(letter),
      askedAdjustment: () => void this.#record({ kind: "adjustment-asked" }, "Recorded: the person was asked."),
      answered: (answer) => {
        const { id: answers } = this.#assessment?.message ?? {};
        const fact = { kind: "complaint-answered", ...answer, message: null, ...(answers && { answers }) } as const;
        void this.#record(fact, "Recorded: this complaint was answered.");
      },
      filed: () => void this.#filed(),
      openEarlier: (id) => void this.#openEarlier(id),
      openPanel: () => void this.#room.client.ask("openPanel", null),
      copyReport: () => void copyReport(this.#room).then((notice) => this.#say(notice)),
    };
  }

  async #useLetter(letter: Parameters<BannerEvents["useLetter"]>[0]): Promise<void> {
    if (this.#mail === null) return;
    this.#say(await useLetter(letter, this.#mail, this.#message, this.#room, this.#letters));
  }

  async #filed(): Promise<void> {
    const { id: message } = this.#assessment?.message ?? {};
    if (message) await this.#record({ kind: "read-and-filed", message, looked: true }, "Recorded: read, nothing new.");
  }

  async #openEarlier(id: MessageId): Promise<void> {
    if (this.#assessment === null) return;
    this.#say(await openEarlier(id, this.#assessment, this.#room));
  }

  async #record(draft: DraftOf<FactDraft>, done: string): Promise<void> {
    const person: PersonId | undefined = this.#assessment?.case?.person;
    if (person === undefined) return this.#say(saidProblem(NO_ADDRESS));
    const failed = await this.#room.client.ask("record", { fact: { ...draft, person } as FactDraft });
    this.#say(failed ? saidProblem(failed) : saidDone(done));
    if (!failed && !this.#ended) await this.assess();
  }

  /** Evidence is verbatim: exactly the words that were found. */
  #quote({ quote }: Pick<Finding, "quote">): Quotation {
    if (this.#assessment === null) throw new Error("A finding stands only in an assessment.");
    const { id, date } = this.#assessment.message;
    return { message: id, date, quote };
  }
}
