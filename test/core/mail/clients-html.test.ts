/** Whose words are whose in the HTML that mail clients and webmail pages make. */
import { describe, expect, it } from "vitest";
import { countWords, misread, openHtml } from "./mails.ts";

interface Fixture {
  readonly client: string;
  /** How often OWN, OLD, PASSED, CARD and LEGAL stand in the text. */
  readonly words: string;
  readonly subject?: string;
  readonly html: string;
}

const FIXTURES: readonly Fixture[] = [
  {
    client: "Gmail, reply on top",
    words: "1 2 0 1 0",
    html: `<div dir="ltr"><div>Nobody came again. OWN</div><div><br clear="all"></div><div><br></div>-- <br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">CARD Pat Marlow<div>Chair of the allotments</div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, 3 Mar 2026 at 10:12, Bins Team &lt;<a href="mailto:bins@example.org">bins@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">We called on Monday. OLD</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 at 09:00, Pat &lt;<a href="mailto:pat.marlow@example.org">pat.marlow@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Where were you? OLD</div></blockquote></div></blockquote></div>`,
  },
  {
    client: "Gmail, answers between the quotes inside the quote box",
    words: "3 3 0 0 0",
    html: `<div dir="ltr"><div dir="ltr">See below. OWN</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 3. März 2026 um 10:12 Uhr schrieb Bins &lt;bins@example.org&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Did the lorry come? OLD</div></blockquote><div>It did not. OWN</div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Was the gate shut? OLD</div><div>Was the dog out? OLD</div></blockquote><div>No, and no. OWN</div></div></div>`,
  },
  {
    client: "Gmail, forwarded with a comment above and below",
    subject: "Fwd: hello",
    words: "2 0 2 0 0",
    html: `<div dir="ltr">I got this today. OWN<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Someone</strong> <span dir="auto">&lt;someone@example.com&gt;</span><br>Date: Fri, 10 Apr 2026 at 11:00<br>Subject: hello<br>To: &lt;pat.marlow@example.org&gt;<br></div><br><br><div dir="ltr">I will find you. PASSED<br><br>Soon. PASSED</div></div><div>That was all of it. OWN</div></div>`,
  },
  {
    client: "Gmail, own words indented with the indent button",
    words: "2 0 0 0 0",
    html: `<div dir="ltr">The three points: OWN<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>First, the bin. OWN</div></blockquote></div>`,
  },
  {
    client: "Gmail reading page, foreign names prefixed",
    words: "1 1 0 0 0",
    html: `<div class="a3s aiL"><div class="m_-4393127WordSection1"><p class="m_-4393127MsoNormal">Still waiting. OWN</p></div><div id="m_-4393127appendonsend"></div><hr><div id="m_-4393127divRplyFwdMsg" dir="ltr"><b>Oddiwrth pwy:</b> Bins<br></div><div>We called. OLD</div></div>`,
  },
  {
    client: "Outlook desktop",
    words: "1 2 0 0 0",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">I am not satisfied. OWN<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Bins Team &lt;bins@example.org&gt; <br><b>Sent:</b> 03 March 2026 10:12<br><b>To:</b> Pat Marlow &lt;pat.marlow@example.org&gt;<br><b>Subject:</b> Bins<o:p></o:p></span></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">We called on Monday. OLD<o:p></o:p></p><p class="MsoNormal">Nobody was in. OLD<o:p></o:p></p></div></body></html>`,
  },
  {
    client: "Outlook desktop in German",
    words: "1 1 0 0 0",
    html: `<div class="WordSection1"><p class="MsoNormal">Das genügt nicht. OWN</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Bins &lt;bins@example.org&gt;<br><b>Gesendet:</b> Dienstag, 3. März 2026 10:12<br><b>An:</b> Pat<br><b>Betreff:</b> Bins</p></div><p class="MsoNormal">Wir waren da. OLD</p></div>`,
  },
  {
    client: "Outlook on the web",
    words: "1 1 0 1 0",
    html: `<html><body><div class="elementToProof" style="font-family:Aptos">Please answer my question. OWN</div><div id="Signature" class="elementToProof"><div>CARD Pat Marlow</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Bins Team &lt;bins@example.org&gt;<br><b>Sent:</b> 03 March 2026 10:12<br><b>To:</b> Pat<br><b>Subject:</b> Bins</font><div>&nbsp;</div></div><div class="elementToProof">We did answer. OLD</div></body></html>`,
  },
  {
    client: "Outlook on the web's reading page, forwarded",
    subject: "FW: note",
    words: "1 0 1 0 0",
    html: `<div id="UniqueMessageBody_2"><div class="x_elementToProof">Please read this. OWN</div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Lähettäjä:</b> Neighbour<br></div><div class="x_elementToProof">You will be sorry. PASSED</div></div>`,
  },
  {
    client: "new Outlook, reference container",
    words: "1 1 0 0 0",
    html: `<div>Not good enough. OWN</div><div id="mail-editor-reference-message-container"><div><div style="border-top:1pt solid #B5C4DF">От кого: Bins<br></div><div>We tried. OLD</div></div></div>`,
  },
  {
    client: "Outlook for phones",
    words: "1 1 0 1 0",
    html: `<div dir="ltr">Third time of asking. OWN</div><div id="ms-outlook-mobile-signature"><div></div>CARD Get Outlook for iOS</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><strong>From:</strong> Bins<br><strong>Sent:</strong> Tuesday<br><strong>To:</strong> Pat<br><strong>Subject:</strong> Bins</div><div>We hear you. OLD</div>`,
  },
  {
    client: "Apple Mail, reply",
    words: "1 2 0 0 0",
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word;">No bin, no reply. OWN<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 3 Mar 2026, at 10:12, Bins Team &lt;bins@example.org&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>We called. OLD</div><blockquote type="cite">Where? OLD</blockquote></div></blockquote></div><br></body></html>`,
  },
  {
    client: "Apple Mail, forwarded",
    subject: "Fwd: note",
    words: "2 0 2 0 0",
    html: `<body>This came. OWN<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div><span><b>From: </b></span>Someone &lt;someone@example.com&gt;<br></div><div><b>Subject: </b>note<br></div><div>Watch yourself. PASSED</div><div>Bye. PASSED</div></blockquote></div><div>Please act. OWN</div></body>`,
  },
  {
    client: "iPhone",
    words: "1 1 0 1 0",
    html: `<html><body dir="auto"><div dir="ltr">Come today. OWN</div><div dir="ltr"><br><div id="AppleMailSignature" dir="ltr">CARD Sent from my iPhone</div></div><div dir="ltr"><br><blockquote type="cite">On 3 Mar 2026, at 10:12, Bins &lt;bins@example.org&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">We came. OLD</div></blockquote></body></html>`,
  },
  {
    client: "Thunderbird, answers between",
    words: "2 2 0 1 0",
    html: `<html><body><div class="moz-cite-prefix">On 03/03/2026 10:12, Bins Team wrote:<br></div><blockquote type="cite" cite="mid:abc@example.org"><p>Was it the green bin? OLD</p></blockquote><p>Yes. OWN</p><blockquote type="cite" cite="mid:abc@example.org"><p>Which road? OLD</p></blockquote><p>Mill Lane. OWN</p><div class="moz-signature">-- <br>CARD Pat</div></body></html>`,
  },
  {
    client: "Thunderbird, forwarded",
    subject: "Fwd: note",
    words: "1 0 1 0 0",
    html: `<p>See this. OWN</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>note</td></tr><tr><th>From: </th><td>Someone</td></tr></tbody></table><br><p>You are next. PASSED</p></div>`,
  },
  {
    client: "Yahoo",
    words: "1 1 0 1 0",
    html: `<div class="ydp1a2b3c4dyahoo-style-wrap"><div dir="ltr">Still here. OWN</div><div class="ydp1a2b3c4dsignature">CARD Pat</div></div><div id="ydp9f8e7d6cyahoo_quoted_123" class="ydp9f8e7d6cyahoo_quoted"><div><div>On Tuesday, 3 March 2026 at 10:12:33 GMT, Bins &lt;bins@example.org&gt; wrote:</div><div>We are on it. OLD</div></div></div>`,
  },
  {
    client: "Samsung and other Android clients",
    words: "1 1 0 1 0",
    html: `<html><body dir="auto"><div dir="auto">Rang twice. OWN</div><div id="composer_signature"><div style="font-size:85%">CARD Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Bins &lt;bins@example.org&gt; </div><div>Date: 03/03/2026  10:12  (GMT+00:00) </div><div>To: Pat </div><div>Subject: Bins </div><div><br></div></div><div>Please ring. OLD</div></body></html>`,
  },
  {
    client: "Roundcube's page, plain text",
    words: "3 3 0 1 0",
    html: `<div class="message-part" id="message-part1"><div class="pre">OWN one<br>\n<br>\nOn 2026-03-03 10:12, Bins wrote:<blockquote>OLD a<br>\nOLD b<blockquote>OLD c</blockquote></blockquote><br>\nOWN &nbsp;two<br>\n&nbsp;&nbsp;indented OWN<br>\n<span class="sig">-- <br>\nCARD Pat</span></div></div>`,
  },
  {
    client: "Roundcube's page, foreign HTML prefixed",
    words: "1 1 0 1 0",
    html: `<div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody"><div class="v1elementToProof">Nothing yet. OWN</div><div id="v1Signature"><p>CARD Pat</p></div><div id="v1appendonsend"></div><hr><div id="v1divRplyFwdMsg">Feladó: Bins<br></div><div>We wrote. OLD</div></div></div>`,
  },
  {
    client: "Roundcube's composer",
    words: "2 1 0 0 0",
    html: `<p id="reply-intro">On 2026-03-03 10:12, Bins wrote:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div id="replybody1"><p>We came. OLD</p></div></blockquote><p>You did not. OWN</p><p>Not ever. OWN</p>`,
  },
  {
    client: "Proton",
    words: "1 1 0 1 0",
    html: `<div>Again. OWN</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">CARD Pat</div></div><div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 10:12, Bins &lt;bins@example.org&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">We did. OLD</blockquote></div>`,
  },
  {
    client: "GMX and web.de",
    words: "1 1 0 0 0",
    html: `<div style="font-family: Verdana"><div>Nochmals. OWN</div><div name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Dienstag<br/><b>Von:</b> Bins</div><div name="quoted-content">Ja. OLD</div></div></div>`,
  },
  {
    client: "Zimbra",
    words: "1 1 0 0 0",
    html: `<div><div>Once more. OWN</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Bins"<br><b>To: </b>Pat<br></div><div data-marker="__QUOTED_TEXT__">We know. OLD</div></div>`,
  },
  {
    client: "a stationery mail with notices and hidden text",
    words: "1 0 0 0 2",
    html: `<html><head><style>.gone{display:none;max-height:0}</style><title>OWN</title></head><body><div class="gone">OWN hidden</div><span style="display:none!important">OWN</span><table width="100%"><tr><td>CAUTION: This email originated from outside of the organisation. Do not click links unless you know the sender. LEGAL</td></tr></table><table><tr><td>The bin was missed. OWN</td></tr><tr><td style="font-size:11px">This message is confidential and intended only for the addressee. If you have received it in error please delete it. LEGAL</td></tr></table></body></html>`,
  },
];

describe("HTML of mail clients", () => {
  for (const { client, words, subject, html } of FIXTURES) {
    it(`tells the authors apart: ${client}`, () => {
      const message = openHtml(html, subject === undefined ? {} : { subject });
      expect(misread(message)).toEqual([]);
      expect(countWords(message)).toBe(words);
    });
  }
});

it("gives Roundcube's lines back as they were typed", () => {
  const html = '<div class="pre">one<br>\n<br>\ntwo<br>\nthree</div>';
  expect(openHtml(html).text).toBe("one\n\ntwo\nthree");
});

it("lays blocks, breaks, lists, tables and preformatted text out in lines", () => {
  const html =
    "<h1>Bins</h1><p>One\n  line &amp;&nbsp;more</p><ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</td><td>4</td></table><pre>x\n  y</pre><div>a</div><div><br></div><div>b<br>c</div><script>no()</script><!-- no --><textarea>kept</textarea>";
  expect(openHtml(html).text).toBe("Bins\n\nOne line & more\n\na\nb\n\n1\t2\n3\t4\n\nx\n  y\n\na\n\nb\nc\nkept");
});
