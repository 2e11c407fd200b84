/** Reads a mailbox file as a stream of raw mails. Knows nothing of what a mail holds. */
import { MboxScanner, type RawMail } from "./mbox-scanner.ts";
import type { ReadProblem } from "./read-problem.ts";

/**
 * The mails of an mbox file (mboxo, mboxrd, mboxcl, mboxcl2; LF or CRLF) as they pass, with "From " lines unquoted; one
 * mail is held at a time. `empty-file` and `not-mbox` end the stream; `too-large` stands for one mail over 100 MB.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawMail | ReadProblem> {
  const scanner = new MboxScanner();
  for await (const chunk of chunks) yield* scanner.feed(chunk);
  yield* scanner.finish();
}
