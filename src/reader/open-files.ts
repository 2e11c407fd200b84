/** Mail files that somebody dropped → mails, one by one as they are read. Knows files, not where the mails go. */
import { isProblem, type Mail, type Problem, readEml, readMbox } from "../core/mail/index.ts";

/** A mail, or the reason why this part of the file could not be read. */
export type FilePart = Mail | Problem;

const NOT_MAIL: Problem<"not-mail"> = {
  problem: "not-mail",
  message: "This is not a file of e-mail.",
  next: "Save the message as .eml, or export the folder as .mbox, and drop that here.",
};

const UNREAD: Problem<"file-unread"> = {
  problem: "file-unread",
  message: "The file could not be read to its end.",
  next: "Check that the file is still there, then drop it again.",
};

/** One part, and the share of the file that has been read by then, 0 to 1. */
export interface ReadPart {
  readonly part: FilePart;
  readonly share: number;
}

/** Reads a `.eml` or `.mbox` file. A file of another name counts as .mbox when it begins as one. */
export async function* readMailFile(file: File): AsyncGenerator<ReadPart> {
  try {
    if (await isMbox(file)) yield* readWholeMbox(file);
    else if (/\.(eml|txt)$/i.test(file.name))
      yield { part: await readEml(new Uint8Array(await file.arrayBuffer())), share: 1 };
    else yield { part: NOT_MAIL, share: 1 };
  } catch {
    yield { part: UNREAD, share: 1 };
  }
}

async function* readWholeMbox(file: File): AsyncGenerator<ReadPart> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of chunksOf(file)) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  for await (const part of readMbox(counted())) {
    yield { part: isProblem(part) ? part : await readEml(part.bytes), share: bytes / Math.max(1, file.size) };
  }
}

async function isMbox(file: File): Promise<boolean> {
  return (await file.slice(0, 5).text()) === "From ";
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
