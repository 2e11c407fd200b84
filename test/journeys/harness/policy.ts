/**
 * A browser under an administrator's policy. The policy stands in a mount namespace of that browser alone: nothing is
 * written where this machine's own policies are.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BROWSER, NO_BROWSER } from "./machine.ts";

/** Where Debian's Chromium looks for policies. Other browsers look elsewhere. */
const PLACE = "/etc/chromium";

function whyNoPolicy(): string | null {
  if (!/^chromium/.test(basename(BROWSER)) || !existsSync(PLACE)) return "this browser does not read /etc/chromium";
  const tried = spawnSync("unshare", ["-m", "mount", "--bind", PLACE, PLACE]);
  return tried.status === 0 ? null : "no mount namespace can be made here (unshare -m)";
}

/** Why no browser can be put under a policy here, or null. */
export const NO_POLICY: string | null = NO_BROWSER ?? whyNoPolicy();
if (NO_POLICY && !NO_BROWSER) console.log(`The journeys under a policy are skipped: ${NO_POLICY}.`);

/** Chromium names an unpacked extension by the folder that it lies in. */
function idOf(extension: string): string {
  const hash = createHash("sha256").update(realpathSync(extension)).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

export interface ManagedBrowser {
  /** To start in the browser's place. */
  readonly path: string;
  remove(): void;
}

/** The browser with these values in the extension's managed storage. */
export function manageBrowser(extension: string, values: object): ManagedBrowser {
  const folder = mkdtempSync(join(tmpdir(), "composure-policy-"));
  const policies = join(folder, "policies", "managed");
  mkdirSync(policies, { recursive: true });
  const policy = { "3rdparty": { extensions: { [idOf(extension)]: values } } };
  writeFileSync(join(policies, "composure.json"), JSON.stringify(policy));
  const path = join(folder, "browser");
  const start = `mount --bind '${folder}' ${PLACE} && exec '${BROWSER}' "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare -m sh -c '${start.replaceAll("'", `'\\''`)}' sh "$@"\n`);
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
