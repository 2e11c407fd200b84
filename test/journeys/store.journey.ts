/** The store of fingerprints in a real Chromium, with ten thousand of them: what is looked up is found, all of it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_BROWSER } from "./harness/machine.ts";
import { type BigStore, startBigStore } from "./store/big-store.ts";

const MESSAGES = 10_000;

let store: BigStore;

const check = async () => {
  const looked = await store.look(MESSAGES, 40);
  expect(looked.map(({ own }) => own)).toEqual(looked.map(() => 10));
  const [campaigns, others] = [0, 1].map((odd) => looked.filter((_, round) => round % 2 === odd));
  expect(campaigns?.every(({ people }) => people >= 20 && people <= 26)).toBe(true);
  expect(others?.every(({ people }) => people === 0)).toBe(true);
};

describe.skipIf(NO_BROWSER)("ten thousand fingerprints in the browser's own store", () => {
  beforeAll(async () => {
    store = await startBigStore();
    await store.fill(0, MESSAGES);
  }, 180_000);
  afterAll(() => store?.stop());

  it("finds a person's own messages and the people of a campaign, also after the browser was closed", async () => {
    await check();
    await store.restart();
    await check();
  }, 120_000);
});

describe.skipIf(NO_BROWSER)("ten thousand fingerprints of an older version", () => {
  beforeAll(async () => {
    store = await startBigStore();
    await store.fillVersion3(MESSAGES);
  }, 180_000);
  afterAll(() => store?.stop());

  it("are whole after a browser that crashed in the middle of the upgrade, and all found after the next", async () => {
    await store.crashInUpgrade(MESSAGES / 2);
    expect(await store.countVersion3()).toBe(MESSAGES);
    await check();
  }, 120_000);
});
