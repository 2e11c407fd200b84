import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/core/assessment.ts";
import type { Instant, MessageId } from "../../src/core/mail/index.ts";
import { linksTo, openEarlier } from "../../src/reader/earlier-messages.ts";
import { ASSESSMENT, FakeClient, FakeWebmail, makeMounts } from "./fake-page.ts";

const EARLIER = "m0@example.com" as MessageId;
const REPEAT: Assessment = {
  ...ASSESSMENT,
  repeat: {
    kind: "duplicate",
    of: [{ id: EARLIER, date: "2026-03-04T09:00:00Z" as Instant }],
    newSentences: [],
    unsure: false,
    campaign: null,
  },
};

function room(more: Partial<FakeWebmail> & { linkTo?: (id: MessageId) => string | null; openHere?: () => boolean }) {
  const client = new FakeClient();
  const webmail = Object.assign(new FakeWebmail(), more);
  return { client, room: { webmail, client, mounts: makeMounts().mounts, signal: new AbortController().signal } };
}

describe("the way to an earlier message", () => {
  it("is the webmail's own link; both messages can be compared from then on", async () => {
    const { client, room: page } = room({ linkTo: (id) => `https://mail.example.org/?id=${id}` });
    expect(linksTo(REPEAT, page)).toEqual({ [EARLIER]: `https://mail.example.org/?id=${EARLIER}` });
    expect(await openEarlier(EARLIER, REPEAT, page)).toMatchObject({
      tone: "done",
      text: expect.stringContaining("tab"),
    });
    expect(client.of("compare")).toEqual([{ earlier: EARLIER }]);
  });

  it("leads through the page where that holds the message", async () => {
    const { room: page } = room({ openHere: () => true });
    expect(await openEarlier(EARLIER, REPEAT, page)).toBeNull();
  });

  it("is said in words where neither is known: when it came and how to find it", async () => {
    const { room: page } = room({ linkTo: () => null, openHere: () => false });
    expect(linksTo(REPEAT, page)).toEqual({});
    const said = await openEarlier(EARLIER, REPEAT, page);
    expect(said?.text).toContain("came on 4 March 2026");
    expect(said?.text).toContain("searching your webmail for pat@example.com");
  });
});
