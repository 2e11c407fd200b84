/** Records one fact: who may, whether it may, then the register. The only way into the register from outside. */
import { mayRecord, type Sender, tell } from "../browser/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { admit, type Fact, type FactDraft, type FactId, foldCase, joinsIn, personId } from "../core/register/index.ts";
import { isOwn } from "../core/triage.ts";
import { keepNoted } from "./noted-by-hand.ts";
import { type Recorded, readRecord } from "./person.ts";
import { ownAddresses, readDesk } from "./staff-settings.ts";
import type { Edge, World } from "./worlds.ts";

const NOT_HERE: Problem<"not-recorded-here"> = {
  problem: "not-recorded-here",
  message: "This cannot be recorded from beside a message.",
  next: "Open Composure's side panel and record it there.",
};

const NOBODY: Problem<"no-recorder"> = {
  problem: "no-recorder",
  message: "Composure does not know yet who is recording this.",
  next: "Fill in your name and job title on Composure's options page, then try again.",
};

const COLLEAGUE: Problem<"own-address"> = {
  problem: "own-address",
  message: "This is one of your team's own addresses, so no record is kept for it.",
  next: "If it is not, take it out of your team's own addresses on the options page.",
};

/** Null once it is in the register and everybody was told; otherwise why not. */
export async function recordFact(given: FactDraft, sender: Sender, world: World, edge: Edge): Promise<null | Problem> {
  const draft = underMailboxes(given);
  if (!mayRecord(sender.origin, draft.kind)) return NOT_HERE;
  const desk = await readDesk(world.practice);
  if (isProblem(desk)) return desk;
  if (desk.staff === null) return NOBODY;
  const own = ownAddresses(desk.settings, null);
  if ([draft.person, ...("address" in draft ? [draft.address] : [])].some((one) => isOwn(one, own))) return COLLEAGUE;
  const record = await readRecord(draft.person, world);
  if (isProblem(record)) return record;
  const last = record.facts.at(-1);
  if (last && isSame(last, draft)) return null;
  const refused = admit(draft, foldCase(draft.person, record.facts, world.today));
  if (refused) return refused;
  const { staff } = desk;
  const facts = onBothSides(draft, record).map(
    (one): Fact => ({ ...one, id: edge.makeId() as FactId, at: world.now, by: staff }),
  );
  const failed = (await world.register.append(...facts)) ?? (await keepNoted(facts, world));
  if (failed) return failed;
  await tell("registerChanged");
  return null;
}

/** Whichever spelling of an address was given, facts stand under the one that stands for its mailbox. */
function underMailboxes(draft: FactDraft): FactDraft {
  const person = personId(draft.person);
  return "address" in draft ? { ...draft, person, address: personId(draft.address) } : { ...draft, person };
}

/** A joining stands on both sides; taken back, it goes from every address of the person. */
function onBothSides(draft: FactDraft, { byAddress, addresses }: Recorded): readonly FactDraft[] {
  if (draft.kind === "address-joined") return [draft, { ...draft, person: draft.address, address: draft.person }];
  if (draft.kind !== "address-parted") return [draft];
  const joined = addresses.filter(
    (one) => one !== draft.person && joinsIn(byAddress.get(one) ?? []).some(({ address }) => address === draft.address),
  );
  return [draft.person, ...joined].flatMap((person): FactDraft[] => [
    { ...draft, person },
    { ...draft, person: draft.address, address: person },
  ]);
}

/** A double click says the same twice; the register holds it once. */
function isSame({ id: _id, at: _at, by: _by, ...last }: Fact, draft: FactDraft): boolean {
  return canonical(last) === canonical(draft);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
