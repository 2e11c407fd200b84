/** The journeys: real browser, real webmail, one file after another. Start them with `npm run journeys`. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/journeys/**/*.journey.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // The steps of a journey build on each other.
    sequence: { concurrent: false, shuffle: false },
    bail: 0,
  },
});
