/** A whole webmail for one journey: Roundcube, its IMAP server, and a sink for what is sent. Everything on loopback. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDovecot } from "./dovecot.ts";
import { Maildir } from "./maildir.ts";
import { freePort } from "./ports.ts";
import { setSignature, startRoundcube } from "./roundcube.ts";
import { type SentMail, startSink } from "./sink.ts";
import { dateOf, type SeedMail, sourceOf } from "./source.ts";

export const TEAM = "complaints@example.org";

export interface WebmailServer {
  readonly url: string;
  /** Every mail that was sent, oldest first. */
  readonly sent: readonly SentMail[];
  /** The team's own mail. */
  readonly box: Maildir;
  receive(mail: SeedMail): void;
  setSignature(text: string): void;
  stop(): Promise<void>;
}

/** Starts a webmail whose team has these mails in its inbox. */
export async function startWebmail(mails: readonly SeedMail[]): Promise<WebmailServer> {
  const state = mkdtempSync(join(tmpdir(), "composure-webmail-"));
  // The mail user must reach its mail.
  chmodSync(state, 0o755);
  const ports = { http: await freePort(), imap: await freePort(), smtp: await freePort() };
  const now = Date.now();
  const box = new Maildir(join(state, "mail", TEAM));
  box.create();
  const receive = (mail: SeedMail) => box.deliver(sourceOf(mail, TEAM, now), dateOf(mail, now));
  for (const mail of mails) receive(mail);
  const dovecot = await startDovecot(state, ports.imap);
  const sink = await startSink(ports.smtp, (recipient, source) => {
    if (recipient === TEAM) box.deliver(source, new Date());
  });
  const roundcube = await startRoundcube(state, ports);
  return {
    url: `http://127.0.0.1:${ports.http}/`,
    sent: sink.mails,
    box,
    receive,
    setSignature: (text) => setSignature(state, text),
    async stop() {
      await Promise.all([roundcube.stop(), sink.stop(), dovecot.stop()]);
      rmSync(state, { recursive: true, force: true });
    },
  };
}
