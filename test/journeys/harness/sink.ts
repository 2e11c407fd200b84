/** Takes every mail that is sent, keeps it for the journey, and delivers nothing outside this machine. */
import { once } from "node:events";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface SentMail {
  readonly to: readonly string[];
  readonly source: string;
  readonly mail: Email;
}

export interface Sink {
  readonly mails: readonly SentMail[];
  stop(): Promise<void>;
}

/** Starts the sink; `deliver` is called for each recipient of each mail. */
export async function startSink(port: number, deliver: (recipient: string, source: string) => void): Promise<Sink> {
  const mails: SentMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const source = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
        mails.push({ to, source, mail: await PostalMime.parse(source) });
        for (const recipient of to) deliver(recipient, source.replaceAll("\r\n", "\n"));
        done();
      });
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return { mails, stop: () => new Promise((resolve) => server.close(resolve)) };
}
