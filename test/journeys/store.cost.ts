/** What a look-up costs as the store grows to a million fingerprints of a hundred thousand people (`npm run bench:store`). */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_BROWSER } from "./harness/machine.ts";
import { quantile } from "./harness/measure.ts";
import { type BigStore, startBigStore } from "./store/big-store.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const WARM_UP = 50;
const ROUNDS = 500;
const HOUR = 3_600_000;
const print = (what: string, figure: string) => console.log(`${what.padEnd(60)} ${figure}`);

describe.skipIf(NO_BROWSER)("figures of the store", () => {
  const medians: number[] = [];
  let store: BigStore;
  afterAll(() => store?.stop());

  for (const size of SIZES) {
    describe(`${size} messages of ${size / 10} people`, () => {
      beforeAll(async () => {
        await store?.stop();
        store = await startBigStore();
        const start = performance.now();
        await store.fill(0, size);
        print(`${size} messages put in`, `${(((performance.now() - start) * 1000) / size).toFixed(0)} µs each`);
      }, HOUR);

      it(
        "look-up of the person and of the campaign",
        async () => {
          await store.restart();
          const [cold] = await store.look(size, 1);
          await store.look(size, WARM_UP);
          const took = (await store.look(size, ROUNDS)).map(({ took }) => took).sort((a, b) => a - b);
          medians.push(quantile(took, 0.5));
          print(`${size} messages: the first look-up of a new browser`, `${cold?.took.toFixed(1)} ms`);
          print(`${size} messages: a look-up, median`, `${quantile(took, 0.5).toFixed(2)} ms`);
          print(`${size} messages: a look-up, 95 in 100`, `${quantile(took, 0.95).toFixed(2)} ms`);
          print(`${size} messages: on disk`, `${((await store.size()) / size).toFixed(0)} bytes each`);
        },
        HOUR,
      );
    });
  }

  it("a hundred times the messages cost less than twice the time", () => {
    const [least = 0, , most = 0] = medians;
    print("a million beside ten thousand", `${(most / least).toFixed(2)} times`);
    expect(most).toBeLessThan(50);
    expect(most / least).toBeLessThan(2);
  });
});
