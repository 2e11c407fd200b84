/** The anchors kept as data are those of the rules. After a change of rules: `npx vitest run test/core/analysis/anchor-lines -u`. */
import { expect, test } from "vitest";
import { RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";

const HEADER = `/** Data, made from the rules by test/core/analysis/anchor-lines.test.ts: for each pattern, in order, the words of which it needs some (see ../anchor-lines.ts). */\n`;

test("anchor lines are those of the rules", async () => {
  const written = `${HEADER}export const ANCHORS =\n  ${JSON.stringify(RULES.anchorLines())};\n\nexport const ANCHORS_ACROSS =\n  ${JSON.stringify(RULES_ACROSS.anchorLines())};\n`;
  await expect(written).toMatchFileSnapshot("../../../src/core/analysis/rules/anchor-lines.ts");
});
