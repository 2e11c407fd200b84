/** The webmail that the journeys run against: Roundcube on PHP, with Dovecot behind it. Debian carries all of it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installDebian } from "./debian.mjs";
import { isRoot } from "./machine.mjs";

const PARTS = [
  {
    packages: ["roundcube-core", "roundcube-sqlite3"],
    there: () => existsSync("/var/lib/roundcube/public_html/index.php"),
  },
  { packages: ["php-cli"], there: () => onPath("php") },
  { packages: ["dovecot-imapd"], there: () => onPath("dovecot") },
];

const onPath = (name) => (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));

const missing = () => PARTS.filter((part) => !part.there()).flatMap((part) => part.packages);

/** Null when Roundcube can be run here, installed first where this may do so; else one sentence why it cannot. */
export async function whyNoWebmail() {
  if (process.platform !== "linux") return "Roundcube and Dovecot run on Debian only; this is another system.";
  if (!isRoot) return "Dovecot changes users, which only root may do; run the tests as root to include them.";
  if (missing().length > 0 && canInstall) await installDebian(missing());
  const left = missing();
  return left.length === 0 ? null : `Not installed here: ${left.join(", ")} (Debian's names; apt install brings them).`;
}
