/** The ground the other journeys stand on: the webmail works here, without the extension. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { logIn, openMessage, plainEditor, pressReply, preview, richEditor, send } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

describe.skipIf(NO_WEBMAIL)("Roundcube without Composure", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    webmail = await startWebmail(Object.values(MAILS));
    browser = await startTestBrowser({ extension: false });
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("shows, answers and sends a message, plain and as HTML", async () => {
    const page = await browser.newPage();
    await logIn(page, webmail.url);
    webmail.setSignature("Complaints Team\nNorthmere");
    const frame = await preview(page, MAILS.insult.subject);
    await frame.getByText("useless").first().waitFor();
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await pressReply(page);
    expect(await plainEditor(page).inputValue()).toContain("Complaints Team");
    await plainEditor(page).pressSequentially("A reply by hand.");
    await send(page);
    expect(webmail.sent.at(-1)?.mail.text).toContain("A reply by hand.");
    await openMessage(page, webmail.url, MAILS.gmailInsult.subject);
    await pressReply(page);
    await richEditor(page).pressSequentially("A rich reply.");
    await send(page);
    expect(webmail.sent.at(-1)?.mail.html).toContain("A rich reply.");
    expect(webmail.sent.at(-1)?.to).toEqual([MAILS.gmailInsult.from]);
    expect(webmail.box.read("Sent")).toHaveLength(2);
  });
});
