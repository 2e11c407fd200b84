/** Starts Debian's Roundcube on PHP's own server, with SQLite and the elastic skin, for one test. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listening } from "./ports.ts";
import { type RunningProgram, startProgram } from "./process-group.ts";

const ROUNDCUBE = "/var/lib/roundcube/public_html";
const DEFAULTS = "/etc/roundcube";

export interface RoundcubePorts {
  readonly http: number;
  readonly imap: number;
  readonly smtp: number;
}

// htmleditor 2: a reply to an HTML mail opens TinyMCE, a reply to plain text a text area. reply_mode 1: above the quote.
const settings = (state: string, ports: RoundcubePorts) => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${state}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${ports.imap}';
$config['smtp_host'] = '127.0.0.1:${ports.smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'a-key-of-24-characters-.';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['temp_dir'] = '${state}/temp';
$config['log_dir'] = '${state}/logs';
$config['log_driver'] = 'file';
$config['enable_spellcheck'] = false;
$config['language'] = 'en_GB';
$config['htmleditor'] = 2;
$config['reply_mode'] = 1;
$config['mime_types'] = null;
`;

/** Starts Roundcube with its state in `state` and waits until it answers. */
export async function startRoundcube(state: string, ports: RoundcubePorts): Promise<RunningProgram> {
  const config = join(state, "config");
  for (const name of ["config", "temp", "logs"]) mkdirSync(join(state, name));
  for (const name of ["defaults.inc.php", "mimetypes.php"]) symlinkSync(join(DEFAULTS, name), join(config, name));
  writeFileSync(join(config, "config.inc.php"), settings(state, ports));
  const args = ["-d", `session.save_path=${state}/temp`, "-S", `127.0.0.1:${ports.http}`, "-t", ROUNDCUBE];
  // One worker: requests that write to SQLite at the same time would fail each other.
  const server = startProgram("php", args, { ROUNDCUBE_CONFIG_DIR: config });
  await listening(ports.http, server.said);
  return server;
}

/** Gives every account that has logged in a signature under its mails. */
export function setSignature(state: string, signature: string): void {
  const script =
    '$d = new PDO("sqlite:" . $argv[1]); $d->prepare("UPDATE identities SET signature = ?")->execute([$argv[2]]);';
  execFileSync("php", ["-r", script, join(state, "roundcube.db"), signature]);
}
