/** Installs Debian packages, quietly and without starting a service. Only as root on Debian. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { isDebian, isRoot } from "./machine.mjs";
import { run } from "./run.mjs";

// Debian asks this script whether a package may start its service; 101 means no.
const POLICY = "/usr/sbin/policy-rc.d";

export const canInstall = isRoot && isDebian();

/** True when every package is installed afterwards. What apt says is shown only when it fails. */
export async function installDebian(packages) {
  if (packages.length === 0) return true;
  console.log(`Installing ${packages.join(", ")} with apt …`);
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await run("apt-get", ["update", "-qq"], { env });
    const options = ["-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends"];
    const installed = await run("apt-get", ["install", ...options, ...packages], { env });
    if (!installed.ok) process.stdout.write(updated.output + installed.output);
    return installed.ok;
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}
