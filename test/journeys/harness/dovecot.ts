/** Starts Dovecot as an IMAP server for one test: every account opens with the same password. Root only. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MAIL_UID } from "./maildir.ts";
import { listening } from "./ports.ts";
import { type RunningProgram, startProgram } from "./process-group.ts";

export const PASSWORD = "journey";

const folder = (name: string, use: string) =>
  `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${use}\n  }\n`;

function settings(state: string, port: number): string {
  return `
base_dir = ${state}/run
state_dir = ${state}/lib
protocols = imap
listen = 127.0.0.1
log_path = ${state}/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = ${MAIL_UID}
first_valid_gid = ${MAIL_UID}
mail_location = maildir:${state}/mail/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${MAIL_UID} gid=${MAIL_UID} home=${state}/mail/%u
}
namespace inbox {
  inbox = yes
${folder("Sent", "Sent")}${folder("Drafts", "Drafts")}${folder("Trash", "Trash")}}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/** Starts Dovecot with its state in `state` (readable by the mail user) and waits until it answers. */
export async function startDovecot(state: string, port: number): Promise<RunningProgram> {
  for (const name of ["run", "lib"]) mkdirSync(join(state, name));
  const file = join(state, "dovecot.conf");
  writeFileSync(file, settings(state, port));
  const server = startProgram("dovecot", ["-c", file, "-F"]);
  await listening(port, server.said);
  return server;
}
