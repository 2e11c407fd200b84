/** The practice inbox: a mailbox of its own, on its own day, read by the same reader as a webmail. Wiring only. */
import { makeClient, PRACTICE_ACCOUNT, PRACTICE_DAY, readOwnFile } from "../browser/index.ts";
import { isProblem, type MessageId } from "../core/mail/index.ts";
import { type Mailbox, openMailbox, startReader } from "../reader/index.ts";
import { mountBanner, needsBanner } from "../ui/banner/index.ts";
import { mountPracticeInbox, type PracticeProps } from "../ui/practice/index.ts";
import { mountReplyBar } from "../ui/reply-bar/index.ts";
import { mountRowMark } from "../ui/row-mark/index.ts";
import { findWebmail } from "../webmail/index.ts";

const SAMPLE = "Sample mailbox";
/** The mail that stands open at first: one that shows what Composure does. */
const START = "nm.20260305.0010@example.com" as MessageId;
const root = document.getElementById("root");
if (root === null) throw new Error("The practice inbox has lost its root.");

const end = new AbortController();
const client = makeClient(end.signal);
let props: PracticeProps = {
  mails: [],
  mailbox: SAMPLE,
  account: PRACTICE_ACCOUNT,
  signature: "Complaints team\nNorthmere Council and Health",
  today: PRACTICE_DAY,
  start: START,
  reading: null,
  unread: [],
  dropped: (files) => void open("Your files", files),
  backToSample: null,
};
const page = mountPracticeInbox(root, props);

function show({ title, mails, unread, reading }: Mailbox): void {
  const backToSample = title === SAMPLE ? null : () => void openSample();
  props = { ...props, mailbox: title, mails, unread, reading, backToSample };
  page.update(props);
}

const open = (title: string, files: readonly File[]) => openMailbox(title, files, props.account, client, show);

async function openSample(): Promise<void> {
  const bytes = await readOwnFile("demo/mailbox.mbox");
  if (isProblem(bytes)) show({ title: SAMPLE, mails: [], reading: null, unread: [{ file: SAMPLE, problem: bytes }] });
  else await open(SAMPLE, [new File([bytes], "mailbox.mbox")]);
}

const webmail = findWebmail(document, new URL(location.href));
if (webmail) startReader(webmail, client, { mountBanner, needsBanner, mountReplyBar, mountRowMark }, end.signal);
void openSample();
