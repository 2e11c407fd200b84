/** `npm run train:history`: learns the models of core/history, the same each time. `-- words` for word weights, `-- check` to measure. */
import { printTable } from "./evaluate/table.ts";
import { crossValidate } from "./train/check.ts";
import { mixedExamples, plainExamples } from "./train/examples.ts";
import { fitAll, readAll } from "./train/fit.ts";
import { learnRarity } from "./train/rarity.ts";
import { trainRoles } from "./train/roles.ts";
import { shortExamples } from "./train/short-histories.ts";
import { unrelatedExamples } from "./train/unrelated.ts";
import { packForest, packRoles, writeData } from "./train/write.ts";

const examples = () => [...plainExamples(), ...mixedExamples(), ...shortExamples(), ...unrelatedExamples()];

if (process.argv[2] === "words") {
  // Word weights shape every other model, so they are learnt in a run of their own, first.
  writeData("rarity", "how common words are, by stem, one line a step", { RARITY: `\`${learnRarity()}\`` });
} else if (process.argv[2] === "check") {
  process.stdout.write(`${crossValidate(readAll(examples())).map(printTable).join("\n")}\n`);
} else {
  const roles = trainRoles(null);
  const { sentence, message } = fitAll(readAll(examples()), roles);
  writeData("roles", "what words tell about the role of a sentence", packRoles(roles));
  writeData("forests", "trees that tell a new sentence and the kind of a message", {
    SENTENCE_FOREST: packForest(sentence),
    KIND_FOREST: packForest(message),
  });
}
