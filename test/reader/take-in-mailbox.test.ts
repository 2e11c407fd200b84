import { describe, expect, it } from "vitest";
import type { Ask, RequestName } from "../../src/browser/index.ts";
import { type TakenIn, takeInMailbox } from "../../src/reader/index.ts";

const mailOf = (number: number) =>
  `From pat@example.com Mon Mar  2 08:14:00 2026\nFrom: Pat <pat@example.com>\nMessage-ID: <m${number}@example.com>\n` +
  `Date: Mon, 2 Mar 2026 08:14:00 +0000\nSubject: Tap\n\nThe tap drips, for the ${number}th time.\n\n`;
const mbox = (count: number) =>
  new File(
    Array.from({ length: count }, (_, number) => mailOf(number)),
    "in.mbox",
  );

function background(answer: (count: number) => unknown = (kept) => ({ kept, known: 0, leftOut: 0, unread: 0 })) {
  const portions: number[] = [];
  const ask = async (_name: RequestName, { mails }: Ask<"learn">) => {
    portions.push(mails.length);
    return answer(mails.length);
  };
  return { portions, client: { ask } as never };
}

describe("an exported mailbox", () => {
  it("goes to the background in portions, and says how far it is", async () => {
    const { portions, client } = background();
    const shown: TakenIn[] = [];
    await takeInMailbox(mbox(250), client, (taken) => shown.push(taken), new AbortController().signal);
    expect(portions).toEqual([100, 100, 50]);
    expect(shown.at(-1)).toMatchObject({ file: "in.mbox", kept: 250, share: 1, ended: "whole", problem: null });
    const shares = shown.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("can be stopped: what was taken in stays, nothing more goes", async () => {
    const stop = new AbortController();
    const { portions, client } = background();
    const shown: TakenIn[] = [];
    const show = (taken: TakenIn) => {
      shown.push(taken);
      if (taken.kept > 0) stop.abort();
    };
    await takeInMailbox(mbox(250), client, show, stop.signal);
    expect(portions).toEqual([100]);
    expect(shown.at(-1)).toMatchObject({ kept: 100, ended: "stopped" });
  });

  it("that is none says so", async () => {
    const { portions, client } = background();
    const shown: TakenIn[] = [];
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], "holiday.png");
    await takeInMailbox(picture, client, (taken) => shown.push(taken), new AbortController().signal);
    expect(portions).toEqual([]);
    expect(shown.at(-1)).toMatchObject({ ended: "stopped", problem: { problem: "not-mail" } });
  });

  it("stops where the store fails, and says why", async () => {
    const broken = { problem: "store-broken", message: "No room.", next: "Make room." };
    const { portions, client } = background(() => broken);
    const shown: TakenIn[] = [];
    await takeInMailbox(mbox(250), client, (taken) => shown.push(taken), new AbortController().signal);
    expect(portions).toEqual([100]);
    expect(shown.at(-1)).toMatchObject({ kept: 0, ended: "stopped", problem: broken });
  });
});
