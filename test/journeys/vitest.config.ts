/**
 * The journeys: real browser, real webmail, one file after another. Start them with `npm run journeys`. The cost of a
 * long inbox is measured apart, with `COMPOSURE_COST=1`: it wants a machine that does nothing else.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [process.env.COMPOSURE_COST ? "test/journeys/*.cost.ts" : "test/journeys/**/*.journey.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A slow machine is waited for.
    expect: { poll: { timeout: 20_000, interval: 50 } },
    fileParallelism: false,
    // The steps of a journey build on each other.
    sequence: { concurrent: false, shuffle: false },
    bail: 0,
  },
});
