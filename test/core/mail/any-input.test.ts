/** Whatever comes in: passages without gaps, offsets that lead back, and time that grows with length only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isProblem,
  locateInHtml,
  type Message,
  openMail,
  ownWords,
  readAddresses,
  readEml,
  spanText,
} from "../../../src/core/mail/index.ts";
import { bytesOf, mailOf, openHtml } from "./mails.ts";

function expectWhole(message: Message): void {
  let at = 0;
  for (const passage of message.passages) {
    expect(passage.start).toBe(at);
    expect(passage.end).toBeGreaterThan(passage.start);
    at = passage.end;
  }
  expect(at).toBe(message.text.length);
}

const textPiece = fc.constantFrom(
  "\n",
  "\r\n",
  "\n\n",
  "> ",
  ">> ",
  "On 3 Mar 2026 at 10:12, X <x@example.org> wrote:",
  "From: X",
  "Sent: y",
  "To: z",
  "Subject: q",
  "-- ",
  "--",
  "-----Original Message-----",
  "Begin forwarded message:",
  "____________",
  "Sent from my iPhone",
  "PS. ",
  "words and more words. ",
  "Pat Marlow",
  "This email is confidential. If received in error delete it.",
  "Kind regards",
  "01632 960100",
  "\t",
  "\u00a0",
  "é",
  "😀",
  "\ud800",
  "\u0000",
);
const htmlPiece = fc.constantFrom(
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<br>",
  "<blockquote>",
  "</blockquote>",
  '<blockquote type="cite">',
  '<div class="gmail_quote">',
  '<div class="gmail_attr">',
  '<div id="divRplyFwdMsg">',
  "<b>From:</b> X<br>",
  "<table>",
  "<tr>",
  "<td>",
  "</td>",
  "</tr>",
  "</table>",
  "&amp;",
  "&nbsp;",
  "&lt;",
  "&#x1F600;",
  "&bogus;",
  "&",
  "<",
  "</",
  "<!--",
  "-->",
  "<style>",
  "</style>",
  ".a{display:none}",
  '<span class="a">',
  "<span style='display:none'>",
  "</span>",
  "<pre>",
  "</pre>",
  "words ",
  "\n",
  "  ",
  "a",
  ">",
  '"',
  "<svg>",
  "<![CDATA[",
  "]]>",
  "<textarea>",
  "<title>",
  "\u0000",
  "<hr>",
);

describe("any text", () => {
  it("has passages in order and without gaps, with and without marks", () => {
    fc.assert(
      fc.property(fc.array(textPiece, { maxLength: 60 }), fc.constantFrom("", "Re: a", "Fwd: b"), (pieces, subject) => {
        const text = pieces.join("");
        const message = openMail(mailOf({ text, html: null }, { subject }));
        if (isProblem(message)) return;
        expect(message.text).toBe(text);
        expectWhole(message);
        for (const span of ownWords(message)) expect(spanText(message, span)).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("any HTML", () => {
  it("has passages in order and without gaps", () => {
    fc.assert(
      fc.property(fc.array(htmlPiece, { maxLength: 60 }), (pieces) => {
        const message = openMail(mailOf({ text: null, html: pieces.join("") }));
        if (!isProblem(message)) expectWhole(message);
      }),
      { numRuns: 1000 },
    );
  });

  it("leads each letter of its text back to its source", () => {
    fc.assert(
      fc.property(fc.array(htmlPiece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("");
        const message = openMail(mailOf({ text: null, html }));
        if (isProblem(message)) return;
        for (let at = message.text.search(/[a-z]/); at >= 0 && at < message.text.length; at += 7) {
          const place = locateInHtml(html, at, at + 1);
          const letter = message.text[at] ?? "";
          if (/[a-z]/.test(letter)) expect(place && html.slice(place.start, place.end)).toBe(letter);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("finds the source of words over tags, entities and blanks", () => {
  const html = "<p>You   are <b>late</b>\n &amp; rude&nbsp;too</p><p>Bye</p>";
  const { text } = openHtml(html);
  const place = (words: string) => {
    const at = text.indexOf(words);
    const span = locateInHtml(html, at, at + words.length);
    return span === null ? null : html.slice(span.start, span.end);
  };
  expect(text).toBe("You are late & rude too\n\nBye");
  expect(place("are late & rude")).toBe("are <b>late</b>\n &amp; rude");
  expect(place("&")).toBe("&amp;");
  expect(place("rude too")).toBe("rude&nbsp;too");
  expect(place("\n\n")).toBeNull();
  expect(locateInHtml(html, 500, 510)).toBeNull();
});

it("reads any bytes as a mail or a problem", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await readEml(bytes);
      await readEml(
        bytesOf(
          `From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${new TextDecoder("latin1").decode(bytes)}`,
        ),
      );
    }),
    { numRuns: 200 },
  );
});

describe("a million letters", () => {
  const LIMIT = 6000;
  const units: readonly string[] = [
    "a",
    ">",
    " ",
    "\n",
    ">\n",
    "From ",
    "From:\n",
    "From: a\n",
    "To: a@b;\n",
    "-",
    "--\n",
    "_",
    "<div>",
    "<b>",
    "</b>",
    "<p>",
    "<td>",
    "<tr><td>",
    "<blockquote>a",
    "&",
    "&lt;",
    "On 1 ",
    "On 1\n",
    "a@",
    "a:\n",
    "On 3 March a@example.org\n",
    "1",
    "0 ",
    "I ",
    "this email ",
    "confidential ",
    "delete ",
    "Aa Bb\n",
    "PS\n\n",
    "Sent from ",
    "\n\n-- \n",
    "www.",
    "|",
    "<div class='gmail_quote'>On 1 Jan a@b.c wrote:",
    "<!--",
    "<style>",
    "<a b='",
    "{",
    "(",
    "[",
    ".",
    "é",
    "*",
    "=",
    "Re: ",
    "\r",
  ];
  const timed = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  for (const unit of units) {
    const flood = unit.repeat(Math.ceil(1_000_000 / unit.length));
    it(`of ${JSON.stringify(unit)} are read in time`, { timeout: 60_000 }, () => {
      expect(
        timed(() =>
          openMail(mailOf({ text: flood, html: null }, { subject: flood, from: { name: flood, address: null } })),
        ),
      ).toBeLessThan(LIMIT);
      expect(timed(() => openMail(mailOf({ text: null, html: flood })))).toBeLessThan(LIMIT);
      expect(timed(() => openMail(mailOf({ text: flood, html: `<p>${flood}` })))).toBeLessThan(LIMIT);
      expect(timed(() => readAddresses(flood))).toBeLessThan(LIMIT);
    });
    it(`of ${JSON.stringify(unit)} in a mail's headers and body are read in time`, { timeout: 60_000 }, async () => {
      const began = performance.now();
      await readEml(
        bytesOf(`From: a@example.org\nSubject: ${flood.slice(0, 250_000).replaceAll("\n", " ")}\n\n${flood}`),
      );
      await readEml(
        bytesOf(`From: ${flood.slice(0, 250_000).replaceAll(/[\r\n]/g, " ")}\nContent-Type: text/html\n\n${flood}`),
      );
      expect(performance.now() - began).toBeLessThan(2 * LIMIT);
    });
  }
  it("opened and closed across each other are read in time", () => {
    expect(
      timed(() =>
        openMail(mailOf({ text: null, html: `x${"<b>".repeat(2e5)}${"</i>".repeat(2e5)}${"<p><i>".repeat(1e5)}` })),
      ),
    ).toBeLessThan(LIMIT);
  });
  it("nested 250,000 deep keep what is inside", () => {
    expect(openHtml(`${"<div>".repeat(250_000)}OWN${"</div>".repeat(250_000)}<p>OWN`).text).toBe("OWN\n\nOWN");
  });
});
