/** How every browser of ours is started: a profile of its own that is thrown away, and nothing that calls out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRoot } from "./machine.mjs";

const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  "--disable-client-side-phishing-detection",
  "--no-pings",
  "--metrics-recording-only",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater",
];

/** A fresh profile's folder, the arguments that go with it, and `remove` for afterwards. */
export function throwawayProfile() {
  const folder = mkdtempSync(join(tmpdir(), "composure-profile-"));
  // Without developer mode Chromium disables an unpacked extension as soon as it reloads itself.
  mkdirSync(join(folder, "Default"));
  writeFileSync(
    join(folder, "Default", "Preferences"),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  // Chromium's sandbox cannot be had as root.
  const sandbox = isRoot ? ["--no-sandbox"] : [];
  return {
    args: [...QUIET, ...sandbox, `--user-data-dir=${folder}`],
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
