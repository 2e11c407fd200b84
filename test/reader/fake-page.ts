/** A webmail, a background and ui parts that only note what happens to them. */
import type { Answer, Ask, Client, Notice, RequestName } from "../../src/browser/index.ts";
import type { Assessment } from "../../src/core/assessment.ts";
import type { Mail, Problem } from "../../src/core/mail/index.ts";
import type { Mounts } from "../../src/reader/index.ts";
import type { BannerEvents, BannerView, Notice as Said } from "../../src/ui/banner/index.ts";
import type { ReplyBarEvents, ReplyBarView } from "../../src/ui/reply-bar/index.ts";
import type { Compose, OpenMessage, SendExplained, SendVerdict, Webmail } from "../../src/webmail/webmail.ts";
import { mail } from "../browser/mails.ts";

const place = () => ({ isConnected: true }) as HTMLElement;

export class FakeWebmail implements Webmail {
  readonly id = "practice";
  on: Parameters<Webmail["watch"]>[0] | null = null;
  openCompose: Compose | null = null;
  replied: Awaited<ReturnType<Webmail["openReply"]>> = {
    problem: "no-compose",
    message: "No reply.",
    next: "Press reply.",
  };
  readonly pressed: string[] = [];
  readonly inserted: { key: string; paragraphs: readonly string[] }[] = [];
  decide: ((compose: Compose) => SendVerdict) | null = null;
  explained: SendExplained | null = null;
  account = () => "team@example.org";
  watch(on: Parameters<Webmail["watch"]>[0], signal: AbortSignal): void {
    this.on = on;
    signal.addEventListener("abort", () => {
      this.on = null;
    });
  }
  findOpenCompose = () => this.openCompose;
  async openReply(_message: OpenMessage, kind: "reply" | "forward") {
    this.pressed.push(kind);
    if (typeof this.replied === "object" && "key" in this.replied) this.on?.compose(this.replied);
    return this.replied;
  }
  async insertReply(compose: Compose, text: { paragraphs: readonly string[] }) {
    this.inserted.push({ key: compose.key, paragraphs: text.paragraphs });
    return "inserted" as const;
  }
  beforeSend(decide: (compose: Compose) => SendVerdict, explained: SendExplained): void {
    this.decide = decide;
    this.explained = explained;
  }
}

export function message(
  read: () => Mail | Problem<"page-changed"> = () => mail(),
  key = "k1",
): OpenMessage & { isGone: boolean } {
  const one = { key, isGone: false, anchor: place, read, gone: () => one.isGone };
  return one;
}

export function compose(text: string | Problem<"compose-unreadable">, key = "c1"): Compose & { now: typeof text } {
  const one = {
    key,
    now: text,
    subject: () => "Re: Bins in Mill Road",
    to: () => ["pat@example.com"],
    text: () => one.now,
    anchor: place,
  };
  return one;
}

export const ASSESSMENT: Assessment = {
  message: {
    id: mail().id,
    from: { name: "Pat Example", address: "pat@example.com" },
    date: mail().date,
    subject: mail().subject,
  },
  ours: false,
  findings: [],
  signals: [],
  repeat: null,
  persistence: [],
  copyOf: null,
  case: {
    person: "pat@example.com",
    today: "2026-05-04",
    adjustmentAsked: false,
    adjustments: [],
    restrictions: [],
    firstReplies: [],
    deEscalations: [],
    warnings: [],
    confirmed: [],
    dismissed: [],
    answered: [],
    noted: [],
    filed: [],
    joined: [],
  } as never,
  steps: [],
  read: [],
};

export class FakeClient implements Client {
  readonly leaving = new AbortController();
  readonly gone = this.leaving.signal;
  readonly version = "0.0.0";
  readonly asked: [RequestName, unknown][] = [];
  answers: { [N in RequestName]?: (ask: Ask<N>) => Answer<N> | Promise<Answer<N>> } = {
    assess: () => ASSESSMENT,
    marks: () => [],
  };
  notice: ((notice: Notice) => void) | null = null;
  async ask<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
    this.asked.push([name, structuredClone(ask)]);
    const answer = this.answers[name] as ((ask: Ask<N>) => Answer<N>) | undefined;
    return answer ? answer(ask) : (null as Answer<N>);
  }
  onNotice(listener: (notice: Notice) => void): void {
    this.notice = listener;
  }
  /** Payloads of every request with this name, in order. */
  of(name: RequestName): unknown[] {
    return this.asked.filter(([one]) => one === name).map(([, ask]) => ask);
  }
}

export interface Shown<V, E> {
  views: V[];
  events: E;
  said: Said[];
  there: boolean;
}

/** Ui parts that remember what they were shown; `there` is false once they were taken away. */
export function makeMounts(needed: (view: BannerView) => boolean = () => true) {
  const banners: Shown<BannerView, BannerEvents>[] = [];
  const bars: Shown<ReplyBarView, ReplyBarEvents>[] = [];
  const rows: { label: string; there: boolean }[] = [];
  const mounts: Mounts = {
    needsBanner: needed,
    mountBanner(_place, view, events) {
      const one = { views: [view], events, said: [] as Said[], there: true };
      banners.push(one);
      return {
        update: (next, notice) => void (one.views.push(next), one.said.push(notice)),
        unmount: () => void (one.there = false),
      };
    },
    mountReplyBar(_place, view, events) {
      const one = { views: [view], events, said: [] as Said[], there: true };
      bars.push(one);
      return { update: (next) => void one.views.push(next), unmount: () => void (one.there = false) };
    },
    mountRowMark(_place, label) {
      const one = { label, there: true };
      rows.push(one);
      return { unmount: () => void (one.there = false) };
    },
  };
  return { mounts, banners, bars, rows };
}
