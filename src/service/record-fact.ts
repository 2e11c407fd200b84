/** Records one fact: who may, whether it may, then the register. The only way into the register from outside. */
import { mayRecord, type Sender, tell } from "../browser/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { admit, type Fact, type FactDraft, type FactId, foldCase } from "../core/register/index.ts";
import { readDesk } from "./staff-settings.ts";
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

/** Null once it is in the register and everybody was told; otherwise why not. */
export async function recordFact(draft: FactDraft, sender: Sender, world: World, edge: Edge): Promise<null | Problem> {
  if (!mayRecord(sender.origin, draft.kind)) return NOT_HERE;
  const desk = await readDesk(world.practice);
  if (isProblem(desk)) return desk;
  if (desk.staff === null) return NOBODY;
  const facts = await world.register.of(draft.person);
  if (isProblem(facts)) return facts;
  const last = facts.at(-1);
  if (last && isSame(last, draft)) return null;
  const refused = admit(draft, foldCase(draft.person, facts, world.today));
  if (refused) return refused;
  const fact: Fact = { ...draft, id: edge.makeId() as FactId, at: world.now, by: desk.staff };
  const failed = await world.register.append(fact);
  if (failed) return failed;
  await tell("registerChanged");
  return null;
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
