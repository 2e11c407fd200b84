/** Mails as files: what is read from them, and how broken ones fail. */
import { describe, expect, it } from "vitest";
import { isProblem, type Mail, openMail, readEml } from "../../../src/core/mail/index.ts";
import { bytesOf, kindsOf, openHtml } from "./mails.ts";

const HEAD = "From: Ann <ann@example.org>\nTo: bins@example.org\nDate: Mon, 2 Mar 2026 08:14:00 +0000\nSubject: Bins\n";

async function read(source: string | Uint8Array): Promise<Mail> {
  const mail = await readEml(typeof source === "string" ? bytesOf(source) : source);
  if (isProblem(mail)) throw new Error(mail.problem);
  return mail;
}

async function problemOf(source: string | Uint8Array): Promise<string> {
  const mail = await readEml(typeof source === "string" ? bytesOf(source) : source);
  if (!isProblem(mail)) return `read: ${mail.body.text ?? mail.body.html}`;
  expect(mail.message).toMatch(/^[A-Z].*\.$/);
  expect(mail.next).toMatch(/^[A-Z].*\.$/);
  return mail.problem;
}

function latin1(source: string): Uint8Array {
  return Uint8Array.from(source, (character) => character.charCodeAt(0));
}

function nested(levels: number): string {
  const open = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}x"\n\n--b${level}x\n`,
  );
  const close = Array.from({ length: levels }, (_, level) => `\n--b${levels - 1 - level}x--\n`);
  return `${HEAD}MIME-Version: 1.0\n${open.join("")}Content-Type: text/plain\n\nOWN deep inside\n${close.join("")}`;
}

const both = (plain: string, html: string): string =>
  `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="xx"\n\n--xx\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n--xx\nContent-Type: text/html; charset=utf-8\n\n${html}\n--xx--\n`;

describe("a mail", () => {
  it("has its people, date and subject decoded and its id without brackets", async () => {
    const mail = await read(
      'Message-ID: <abc@example.org>\nFrom: =?utf-8?Q?J=C3=BCrgen_Fox?= <J.Fox@Example.ORG>\nTo: "Team, Bins" <BINS@example.org>, plain@example.org\nCc: undisclosed-recipients:;\nDate: Sat, 11 Apr 2026 08:58:00 +0100\nSubject: =?utf-8?B?QmlucyDigJMgYWdhaW4=?=\n\nHello\r\nthere\n',
    );
    expect(mail).toMatchObject({
      id: "abc@example.org",
      from: { name: "Jürgen Fox", address: "j.fox@example.org" },
      to: [
        { name: "Team, Bins", address: "bins@example.org" },
        { name: "", address: "plain@example.org" },
      ],
      cc: [],
      date: "2026-04-11T08:58:00+01:00",
      subject: "Bins – again",
      channel: "email",
      automatic: false,
    });
    expect(mail.body.text).toBe("Hello\nthere\n");
  });

  it("without an id has one made of its content, the same each time", async () => {
    const [first, again, other] = await Promise.all([read(`${HEAD}\nOne`), read(`${HEAD}\nOne`), read(`${HEAD}\nTwo`)]);
    expect(first.id).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(again.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });

  it("without sender, date or subject says null and nothing", async () => {
    expect(await read("To: x@example.org\n\nHello")).toMatchObject({ from: null, date: null, subject: "" });
    expect(await read("From: Ann\nDate: yesterday\n\nHello")).toMatchObject({
      from: { name: "Ann", address: null },
      date: null,
    });
  });

  it.each([
    [
      "quoted-printable",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 =\nau lait",
    ],
    ["base64", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nY2Fmw6kgYXUgbGFpdA=="],
    ["Latin-1", "Content-Type: text/plain; charset=iso-8859-1\n\ncaf\u00e9 au lait"],
    [
      "an unknown alphabet that is UTF-8 after all",
      'Content-Type: text/plain;\n charset="x-nothing-known"\n\ncaf\u00c3\u00a9 au lait',
    ],
  ])("is read in %s", async (_name, part) => {
    expect((await read(latin1(HEAD + part))).body.text?.trim()).toBe("café au lait");
  });

  it("keeps mail inside mail out of the writer's words", async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\nOWN\n--q\nContent-Type: message/rfc822\n\nSubject: x\n\nPASSED\n--q--\n`,
    );
    expect(mail.body.text).not.toContain("PASSED");
  });
});

describe("the two parts of a mail", () => {
  const opened = async (plain: string, html: string) => {
    const message = openMail(await read(both(plain, html)));
    return isProblem(message) ? message.problem : message.text.trim();
  };
  it("that say the same give the plain part", async () => {
    const plain = "Dear team,\n\nthe  bin was\nmissed *again*. See https://example.org/x\n\nAnn";
    const html =
      "<h1>Ann's letters</h1><p>Dear team,</p><p>the bin was missed <b>again</b>. See <a href='https://example.org/x'>https://example.org/x</a></p><p>Ann</p>";
    expect(await opened(plain, html)).toBe(plain);
  });
  it("give the HTML where the plain part is a stub", async () => {
    expect(
      await opened(
        "Please view this e-mail in HTML.",
        "<p>The bin was missed on <b>Monday</b> and nobody has told us why.</p>",
      ),
    ).toBe("The bin was missed on Monday and nobody has told us why.");
  });
  it("give the HTML where it says more", async () => {
    expect(
      await opened(
        "The bin was missed.",
        "<p>The bin was missed. And when I find the man who drives that lorry he will be sorry.</p>",
      ),
    ).toContain("he will be sorry");
  });
  it("give the HTML where it adds a few words at the end", async () => {
    expect(
      await opened(
        "Dear team, the bin was missed.",
        "<p>Dear team, the bin was missed.</p><p>You will bleed for it.</p>",
      ),
    ).toContain("bleed");
  });
  it("give the plain part where the HTML is a picture", async () => {
    expect(await opened("The bin was missed.", "<img src='cid:a'>")).toBe("The bin was missed.");
  });
});

describe("automatic mail", () => {
  it.each([
    "Auto-Submitted: auto-replied",
    "Auto-Submitted: auto-generated (failure)",
    "Precedence: auto_reply",
    "X-Autoreply: yes",
    "X-Failed-Recipients: a@example.org",
    "Return-Path: <>",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    "X-Auto-Response-Suppress: All\nSubject: Automatic reply: Bins",
  ])("is told by %s", async (header) => {
    expect((await read(`${header}\nFrom: a@example.org\n\n--r\n\nHello\n--r--\n`)).automatic).toBe(true);
  });
  it("is told by its sender", async () => {
    expect((await read("From: Mail System <MAILER-DAEMON@example.org>\n\nfailed")).automatic).toBe(true);
  });
  it.each(["Auto-Submitted: no", "X-Auto-Response-Suppress: All", "Precedence: bulk", "Return-Path: <a@example.org>"])(
    "is not told by %s",
    async (header) => {
      expect((await read(`${header}\nFrom: a@example.org\nSubject: Bins\n\nHello`)).automatic).toBe(false);
    },
  );
});

describe("a broken mail", () => {
  it.each<[string, string | Uint8Array]>([
    ["empty-file", ""],
    ["not-mail", "Just some words\nand more."],
    ["not-mail", "Note: buy milk\n\nHello"],
    ["not-mail", new Uint8Array(5000)],
    ["no-body", HEAD],
    ["no-body", `${HEAD}\n\n  \n`],
    ["no-body", `${HEAD}Content-Type: application/pdf\nContent-Disposition: attachment\n\nJVBERi0=`],
    [
      "bad-charset",
      latin1(`${HEAD}Content-Type: text/plain; charset=x-nothing-known\n\ncaf\u00e9 \u00ff\u00fe au lait`),
    ],
    ["bad-charset", latin1(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n${"\u00ff\u00fe\u0080".repeat(40)}`)],
    ["cut-short", both("OWN", "<p>OWN</p>").slice(0, -40)],
    ["cut-short", `${HEAD}Content-Type: multipart/mixed; boundary=never\n\nOWN`],
    ["too-deep", nested(300)],
    ["headers-too-long", `X-Long: ${"a ".repeat(1_500_000)}\n${HEAD}\nOWN`],
  ])("says %s", async (problem, source) => {
    expect(await problemOf(source)).toBe(problem);
  });

  it("names the mail where its id could still be read", async () => {
    const problem = await readEml(bytesOf(`Message-ID: <known@example.org>\n${HEAD}\n`));
    expect(isProblem(problem) && problem.id).toBe("known@example.org");
  });

  it("is read all the same with 200 layers, NUL bytes, or a mailbox line on top", async () => {
    expect((await read(nested(200))).body.text).toContain("OWN deep inside");
    expect((await read(`${HEAD}\nO\u0000WN`)).body.text).toBe("OWN\n");
    expect((await read(`From ann@example.org Mon Mar  2 08:14:00 2026\n${HEAD}\nOWN`)).from?.address).toBe(
      "ann@example.org",
    );
  });

  it("is read with 25 MB of body in a few seconds", { timeout: 60_000 }, async () => {
    const lines = "I wrote to you about the bins and nobody came, not once.\n".repeat(440_000);
    const began = performance.now();
    const message = openMail(await read(`${HEAD}\n${lines}> OLD\n`));
    expect(isProblem(message) ? message.problem : message.passages.map((passage) => passage.kind)).toEqual([
      "writer",
      "quoted",
    ]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it("says too-large over 100 MB and does not try", async () => {
    expect(await problemOf(new Uint8Array(100_000_001))).toBe("too-large");
  });
});

describe("a body without words", () => {
  it.each(["<img src=x>", "<div style='display:none'>hidden</div>", "<style>p{}</style>", "  "])(
    "is a problem: %s",
    (html) => {
      expect(() => openHtml(html)).toThrow("no-text");
    },
  );
  it("is none where a single sign stands", () => {
    expect(kindsOf(openHtml("<p>👎</p>"), "👎")).toEqual(["writer"]);
  });
});
