/**
 * Runs a program in a network namespace that has the loopback device and nothing else, so that nothing it starts can
 * leave the machine. Linux only, as root or where users may make namespaces.
 */
import { isRoot } from "./machine.mjs";
import { run } from "./run.mjs";

// Perl is part of every Debian, `ip` is not: 0x8914 is SIOCSIFFLAGS, 0x49 is up, loopback, running.
const UP = `ip link set lo up 2>/dev/null || perl -e '$r = pack("a16 s x22", "lo", 0x49); socket(S, 2, 2, 0) and ioctl(S, 0x8914, $r) or die'`;
const PREFIX = ["unshare", isRoot ? "-n" : "-rn", "sh", "-c", `{ ${UP}; } && exec "$@"`, "sh"];

/** `[command, ...args]` with the namespace put around it. */
export function onLoopback(command, args) {
  const [program, ...rest] = PREFIX;
  return [program, [...rest, command, ...args]];
}

/** True where a namespace can be made on this machine. */
export async function canIsolate() {
  if (process.platform !== "linux") return false;
  return (await run(...onLoopback("true", []))).ok;
}
