/** What kind of machine this is, as far as installing and starting things depends on it. */
import { readFileSync } from "node:fs";
import { Stop } from "./run.mjs";

const OLDEST_NODE = [20, 19];

export const isRoot = process.getuid?.() === 0;

/** True on Debian itself, where apt carries a real Chromium (Ubuntu's package is a stub for a snap). */
export function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Stops with a plain sentence where Node.js is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Stop(`Composure needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
}
