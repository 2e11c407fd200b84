/** One figure per head from all that speaks for it. For evaluation only. */
import type { Scores } from "./finding.ts";
import { type Ground, heardOf } from "./grounds.ts";
import { shareOf, shareOfSum, sumOfShare, type Worths } from "./verdict.ts";

/** How far a row of abuse moves the tone, as a sum: where it speaks, and where something speaks against it. */
const LIFT = { spoken: 2.25, vetoed: 0.1 };

/** The loudest ground of each head. Abuse is measured by the tone of the whole message, lifted by the rows that spoke. */
export function scoresOf(grounds: readonly Ground[], tone: number, worths: Worths): Scores {
  const loudest = (prefix: string) =>
    grounds
      .filter(({ category }) => category.startsWith(prefix))
      .reduce((most, ground) => Math.max(most, shareOf(heardOf(ground), worths)), 0);
  return {
    threat: loudest("threat."),
    abuse: shareOfSum(sumOfShare(Math.min(1 - 1e-9, Math.max(1e-9, tone))) + liftOf(grounds)),
    sexual: loudest("abuse.sexual"),
    "self-harm": loudest("safeguarding.self-harm"),
  };
}

function liftOf(grounds: readonly Ground[]): number {
  const abuse = grounds.filter(({ category }) => category.startsWith("abuse.") && category !== "abuse.sexual");
  if (abuse.some(({ spoken }) => spoken.length > 0)) return LIFT.spoken;
  return abuse.some(({ vetoed }) => vetoed.length > 0) ? LIFT.vetoed : 0;
}
