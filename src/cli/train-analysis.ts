/**
 * `npm run train`: learns the model of core/analysis from sentences written for it and the public sets beside the
 * project, the same each time. What each voice counts for and from where on heads speak is set on texts not learnt from;
 * `npm run train thresholds` does that part only, with what was learnt last, for rules that have changed since.
 */
import { scorerOf, sumsOf } from "../core/analysis/model/score.ts";
import { printTable } from "./evaluate/table.ts";
import { HELD_FOLD, turnOf } from "./train-analysis/folds.ts";
import { allItems } from "./train-analysis/items.ts";
import { judge } from "./train-analysis/judge.ts";
import { wholeTexts } from "./train-analysis/judged-texts.ts";
import { fitMix } from "./train-analysis/mix.ts";
import { figuresOf, ratesOf } from "./train-analysis/report.ts";
import { openSchool, startNet, type Taught, teach, weightsOf } from "./train-analysis/teach.ts";
import { rate, thresholdsOf } from "./train-analysis/thresholds.ts";
import { ALL, keepStart, keepTaught, readStart, readTaught, teachAll } from "./train-analysis/turns.ts";
import { worthsOf } from "./train-analysis/worths.ts";
import { packCounted, packMix, packNet, packThresholds, packWorths, writeData } from "./train-analysis/write.ts";

const say = (words: string) => process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${words}\n`);
const items = allItems().filter(({ fold }) => fold !== HELD_FOLD);

function doTask(task: number): void {
  const name = task === ALL ? "all" : `turn ${task + 1}`;
  const use = items.flatMap(({ fold }, at) => (turnOf(fold) === task ? [] : [at]));
  keepTaught(
    task,
    teach(openSchool(items, readStart()), use, (words) => say(`${name}: ${words}`)),
  );
}

async function learn(): Promise<void> {
  say(`${items.length} texts to learn from`);
  keepStart(startNet(items));
  say("meanings learnt");
  await teachAll();
  const { counted, net } = readTaught(ALL);
  writeData("linear-weights", "what each hashed feature counts for", packCounted(counted));
  writeData("net-weights", "a small net over words", packNet(net));
}

/** Each text is judged by the model of the turn in which it was not learnt from. */
function setThresholds(turns: readonly Taught[]): void {
  const lessons = items.flatMap((item) => {
    const teacher = turns[turnOf(item.fold)];
    return teacher && item.whole ? [{ ...item, sums: sumsOf(item.text, weightsOf(teacher, [])) }] : [];
  });
  const mix = fitMix(lessons);
  writeData("mix", "what each voice counts for", packMix(mix));
  say("voices mixed");
  const judged = wholeTexts().flatMap((text) => {
    const teacher = turns[text.turn];
    return teacher ? [judge(text, scorerOf(weightsOf(teacher, mix)))] : [];
  });
  say("texts judged");
  const voices = worthsOf(judged);
  writeData("row-worths", "what rows and model count for together", packWorths(voices));
  const rated = judged.map((text) => rate(text, voices));
  const thresholds = thresholdsOf(rated);
  writeData("thresholds", "from which share on a category is spoken of", packThresholds(thresholds));
  const tables = [figuresOf(lessons, mix, rated, thresholds), ratesOf(rated, thresholds)];
  process.stdout.write(`${tables.map(printTable).join("\n")}\n`);
}

if (process.argv[2] === "task") doTask(Number(process.argv[3]));
else {
  if (process.argv[2] !== "thresholds") await learn();
  setThresholds(Array.from({ length: ALL }, (_, turn) => readTaught(turn)));
}
