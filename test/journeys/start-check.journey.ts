/** The newcomer's command, as it stands in the README, on what is built for people. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { NO_BROWSER, ROOT } from "./harness/machine.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe.skipIf(NO_BROWSER)("npm start -- --check", () => {
  const folder = mkdtempSync(join(tmpdir(), "composure-check-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows a banner in the practice inbox and writes what it looks like", async () => {
    const picture = join(folder, "check.png");
    const start = join(ROOT, "scripts", "start.mjs");
    // As from a terminal: what vitest puts into the environment would change the build.
    const { PATH, HOME, COMPOSURE_BROWSER } = process.env;
    const options = { cwd: ROOT, env: { PATH, HOME, COMPOSURE_BROWSER } };
    const { stdout } = await promisify(execFile)(process.execPath, [start, "--check", picture], options);
    expect(stdout).toContain(picture);
    const bytes = readFileSync(picture);
    expect(bytes.subarray(0, 4)).toEqual(PNG);
    expect(bytes.length).toBeGreaterThan(20_000);
  });
});
