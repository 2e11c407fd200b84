/** Files in, lines out: an index by date, then one message at a time through the route. */

import { type MessagePrint, personPrint } from "../../core/history/index.ts";
import {
  type Instant,
  isProblem,
  type Mail,
  type Message,
  type MessageId,
  openMail,
  type Problem,
} from "../../core/mail/index.ts";
import type { Pack } from "../../core/policy/index.ts";
import { type Day, personId } from "../../core/register/index.ts";
import { type Triaged, triage } from "../../core/triage.ts";
import type { FactsByPerson } from "./facts-file.ts";
import { type DatedPlace, mailAt, placesIn } from "./mail-files.ts";
import type { PrintFile } from "./print-file.ts";

export interface TriageDesk {
  readonly pack: Pack;
  readonly own: readonly string[];
  readonly now: Day | null;
  readonly facts: FactsByPerson;
  readonly prints: PrintFile;
}

export type Judged =
  | { readonly position: number; readonly message: Message; readonly triaged: Triaged }
  | { readonly position: number; readonly id: string; readonly problem: Problem };

/** Judges every mail in order of date; undated ones take the place the input gives them. */
export async function* judge(files: readonly string[], desk: TriageDesk): AsyncIterable<Judged> {
  for (const place of await inDateOrder(files)) {
    const mail = await mailAt(place);
    const message = isProblem(mail) ? mail : openMail(mail);
    if (isProblem(message)) {
      yield { position: place.position, id: nameOf(mail, place), problem: message };
    } else {
      const triaged = await triage(message, contextFor(message, desk));
      if (triaged.print) desk.prints.add(triaged.print);
      yield { position: place.position, message, triaged };
    }
  }
}

async function inDateOrder(files: readonly string[]): Promise<readonly DatedPlace[]> {
  const places: DatedPlace[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for await (const place of placesIn(files)) {
    latest = Number.isNaN(place.time) ? latest : place.time;
    places.push({ ...place, time: latest });
  }
  return places.sort((a, b) => (a.time === b.time ? a.position - b.position : a.time - b.time));
}

function nameOf(mail: Mail | Problem, place: DatedPlace): MessageId | string {
  return isProblem(mail) ? `${place.file}#${place.position + 1}` : mail.id;
}

const START_OF_RECKONING = "1970-01-01" as Day;

function contextFor(message: Message, { pack, own, now, facts, prints }: TriageDesk) {
  const address = message.from?.address ?? null;
  return {
    pack,
    places: {},
    reader: null,
    own,
    today: now ?? ((message.date?.slice(0, 10) ?? START_OF_RECKONING) as Day),
    facts: address === null ? [] : (facts.get(personId(address)) ?? []),
    key: prints.key,
    earlier: address === null ? [] : prints.of(personPrint(address, prints.key)),
    alike: (print: MessagePrint) => prints.alike(print).filter(({ date }) => isUpTo(date, print.date)),
  };
}

/** A campaign is counted as of the message at hand, so that instalments in any order say the same. */
function isUpTo(date: Instant | null, day: Instant | null): boolean {
  return date === null || day === null || Date.parse(date) <= Date.parse(day);
}
