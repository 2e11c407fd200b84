/** Whose words are whose in plain text, as clients quote, wrap, sign and forward it. */
import { describe, expect, it } from "vitest";
import { kindsOf, misread, openText } from "./mails.ts";

const QUOTED: Readonly<Record<string, string>> = {
  "marks under an introduction":
    "OWN\n\nOn Tue, 3 Mar 2026 at 10:12, Bins <bins@example.org> wrote:\n> OLD one\n> OLD two\n",
  "an introduction wrapped in the address":
    "OWN\n\nOn Tue, 3 Mar 2026 at 10:12, Bins Team of the Council at Northmere <\nbins@example.org> wrote:\n\n> OLD\n",
  "an introduction wrapped over three lines":
    "OWN\n\nOn Tuesday, 3 March 2026 at 10:12:33 GMT,\nBins Team\n<bins@example.org> wrote:\n\nOLD without marks\n\nOLD again",
  "answers between": "> OLD question?\n\nOWN answer\n> OLD second\nOWN second answer\n>> OLD deeper\n\nOWN end",
  "answers after": "On 3 March 2026 at 10:12, Bins wrote:\n\n> OLD\n> OLD\n\nOWN at the end",
  "indented marks": "OWN\n\n  > OLD\n > OLD\n",
  "Outlook's line":
    "OWN\n\n-----Original Message-----\nFrom: Bins\nSent: 3 March\nTo: Pat\nSubject: Bins\n\nOLD\n\nOLD\n",
  "a spaced line": "OWN\n\n- - - - Original Message - - - -\nOLD".replace(
    "- - - - Original Message - - - -",
    "----- Original Message -----",
  ),
  "the French line": "OWN\n\n-----Message d'origine-----\nDe : Bins\nEnvoyé : mardi\nÀ : Pat\nObjet : Bins\n\nOLD",
  "a header block under a rule":
    "OWN\n\n________________________________\nFrom: Bins <bins@example.org>\nSent: 3 March 2026 10:12\nTo: Pat\nSubject: Bins\n\nOLD\n> OLD\nOLD",
  "a header block in stars":
    "OWN\n\n*From:* Bins <bins@example.org>\n*Sent:* 3 March 2026\n*To:* Pat\n*Subject:* Bins\n\nOLD",
  "a header block with wrapped receivers":
    "OWN\n\nFrom: Bins\nSent: 3 March 2026\nTo: a@example.org; b@example.org;\n c@example.org\nSubject: Bins\n\nOLD",
  "a German header block": "OWN\n\nVon: Bins\nGesendet: Dienstag\nAn: Pat\nBetreff: Tonne\n\nOLD",
  "a Polish header block": "OWN\n\nOd: Bins\nWysłano: wtorek\nDo: Pat\nTemat: Kosz\n\nOLD",
  "a Welsh header block": "OWN\n\nOddi wrth: Biniau\nAnfonwyd: dydd Mawrth\nAt: Pat\nPwnc: Biniau\n\nOLD",
  "a header block that begins with its date":
    "OWN\n\nGesendet: Dienstag\nVon: Bins <bins@example.org>\nAn: Pat\nBetreff: Tonne\n\nOLD",
  "a forwarded mail quoted in an answer":
    "OWN\n\nOn 3 Mar 2026, at 10:12, Bins <bins@example.org> wrote:\n\n> OLD\n>\n> Begin forwarded message:\n>> OLD\n\nOWN",
};

const FORWARDED: Readonly<Record<string, string>> = {
  Gmail:
    "OWN\n\n---------- Forwarded message ---------\nFrom: X <x@example.com>\nDate: Fri, 10 Apr 2026\nSubject: y\nTo: <pat@example.org>\n\n\nPASSED\n\n> PASSED",
  "Apple Mail": "OWN\n\nBegin forwarded message:\n\n> From: X <x@example.com>\n> Subject: y\n> \n> PASSED\n\nOWN below",
  "Apple Mail with marks before the line":
    "OWN\n\n> Begin forwarded message:\n> \n> From: X\n> \n> PASSED\n\nOWN below",
  Thunderbird:
    "OWN\n\n-------- Forwarded Message --------\nSubject: y\nDate: Fri, 10 Apr 2026\nFrom: X\nTo: Pat\n\nPASSED",
  Outlook: "OWN\n\nFrom: X <x@example.com>\nSent: 10 April 2026\nTo: Pat\nSubject: y\n\nPASSED",
  "Outlook in German": "OWN\n\n-------- Weitergeleitete Nachricht --------\nBetreff: y\nVon: X\n\nPASSED",
  "a lone sender line": "OWN, see below.\n\nFrom: The landlord\nPASSED\n\nPASSED",
};

const INTRODUCTIONS: readonly string[] = [
  "On Fri, 6 Mar 2026 at 15:20, Ann <ann@example.org> wrote:",
  "Am Fr., 6. März 2026 um 15:20 Uhr schrieb Ann <ann@example.org>:",
  "Am 06.03.2026 um 15:20 schrieb Ann:",
  "Le ven. 6 mars 2026 à 15:20, Ann <ann@example.org> a écrit :",
  "El vie, 6 mar 2026 a las 15:20, Ann (<ann@example.org>) escribió:",
  "Il giorno ven 6 mar 2026 alle ore 15:20 Ann <ann@example.org> ha scritto:",
  "Em sex., 6 de mar. de 2026 às 15:20, Ann <ann@example.org> escreveu:",
  "Op vr 6 mrt 2026 om 15:20 schreef Ann <ann@example.org>:",
  "pt., 6 mar 2026 o 15:20 Ann <ann@example.org> napisał(a):",
  "Den fre 6 mars 2026 kl 15:20 skrev Ann <ann@example.org>:",
  "fre. 6. mar. 2026 kl. 15.20 skrev Ann <ann@example.org>:",
  "pe 6. maalisk. 2026 klo 15.20 Ann (ann@example.org) kirjoitti:",
  "pá 6. 3. 2026 v 15:20 odesílatel Ann <ann@example.org> napsal:",
  "În vin., 6 mar. 2026 la 15:20, Ann <ann@example.org> a scris:",
  "пт, 6 мар. 2026 г. в 15:20, Ann <ann@example.org>:",
  "6 марта 2026 г., в 15:20, Ann <ann@example.org> написал(а):",
  "Ann <ann@example.org>, 6 Mar 2026 Cum, 15:20 tarihinde şunu yazdı:",
  "Στις Παρ 6 Μαρ 2026 στις 15:20 ο χρήστης Ann <ann@example.org> έγραψε:",
  "Ar Gwe, 6 Maw 2026 am 15:20 ysgrifennodd Ann <ann@example.org>:",
  "2026-03-06 15:20 GMT+00:00 Ann <ann@example.org>:",
  "On 2026-03-06 15:20, Ann wrote:",
  "On Mar 6, 2026, at 3:20 PM, Ann <ann@example.org> wrote:",
];

const SIGNED: Readonly<Record<string, string>> = {
  "dashes and a blank": "OWN\n\n-- \nCARD Pat\nCARD anything I like to say",
  "dashes alone": "OWN\n\n--\nCARD Pat\nCARD motto",
  "dashes above a quote": "OWN\n\n-- \nCARD Pat\n\nOn 3 Mar 2026 at 10:12, Bins <b@example.org> wrote:\n> OLD",
  "a postscript after it": "OWN\n\n-- \nCARD Pat\n\nPS OWN afterthought",
  "a phone": "OWN\n\nSent from my iPhone",
  "a name, post and number":
    "OWN\n\nKind regards\n\nAnn Person\nCARD Works Officer\nCARD Housing Department\nTel: 01632 960100 CARD",
  "a name and a web address": "OWN\n\nAnn Person\nCARD www.example.org",
  "a notice below it":
    "OWN\n\nYours sincerely,\nAnn Person\nCARD Director, Example Homes\n\nThis email is confidential and intended for the addressee only. LEGAL If you have received it in error, delete it.",
};

const NOTICES: Readonly<Record<string, string>> = {
  "a warning on top": "CAUTION: This message came from outside the organisation. LEGAL Be careful with links.\n\nOWN",
  "a tag on top": "[EXTERNAL EMAIL]\n\nOWN",
  "a mailing list":
    "OWN\n\nLEGAL You are receiving this".replace("LEGAL You", "You") +
    " because you signed a petition. LEGAL\nUnsubscribe here. LEGAL",
  "a scanner": "OWN\n\nVirus-free. www.example.com LEGAL",
  "two paragraphs":
    "OWN\n\nThis email and any files transmitted with it are confidential and solely for the use of the individual to whom they are addressed. LEGAL\n\nThe views in this message are not necessarily those of Example Ltd, registered in England. LEGAL",
};

const OWN_AFTER_ALL: Readonly<Record<string, string>> = {
  "a quotation in the sentence": `OWN He said "I'll kill you" and the officer wrote: "calm down". OWN`,
  "a letter pasted with its own head":
    "From: Pat Marlow\nTo: The council\nDate: 3 March\nSubject: Bins\n\nOWN I complain again.",
  "a memo": "To: The council\nFrom: Ann\nDate: 3 March\nSubject: Bins\n\nOWN",
  "what an officer wrote, told in prose":
    "On Monday 3 March 2026 at 10:12 your officer wrote:\n\nWe will not help. OWN\n\nThat is a disgrace. OWN",
  "what an officer wrote, with their address":
    "On 3 March officer@example.org wrote:\n\nWe will not help. OWN\n\nI will find that man. OWN",
  "a complaint about lost data":
    "Your staff disclosed confidential records in error. OWN Data protection rules say that they must be deleted, and the council is liable. OWN",
  "a complaint about a mail":
    "The email was sent in error to the wrong address, it was confidential and it should be deleted. OWN",
  "a reason under a phone's line": "Sent from my phone because you cut off my line. OWN",
  "a complaint about a contractor":
    "This email is about the external contractor. OWN The attachments show the links he broke.",
  "a date and a subject of the writer's own": "OWN\n\nDate: 3 March\nSubject: the second visit\n\nOWN",
  "a plain sentence with a colon": "On 3 March I wrote:\n\nplease come. OWN\n\nNobody came. OWN",
  "a dash between paragraphs": `OWN first\n\n--\n\n${"OWN and so on, at some length, over many lines.\n\n".repeat(12)}`,
  "shouting under a name": "OWN\n\nPat Marlow\nYOU WILL ALL BE SORRY OWN\nI'M COMING OWN",
  "a threat under the name and post": "OWN\n\nPat Marlow\nChair, Allotments\nI will burn your office OWN",
  "a complaint about confidence":
    "You sent my confidential letter to my neighbour in error. OWN I want you to delete it and tell me who copied it. OWN",
  "a complaint about mailings":
    "I have asked four times to unsubscribe. OWN\nUnsubscribe me now or I will come round. OWN",
  "a mail sent from a place": "Sent from the hospital bed where you left me. OWN",
  "a heading": "Original message\n\nOWN what I asked for at first",
  "a bracket": "OWN\n\n>:( OWN",
};

function all(title: string, cases: Readonly<Record<string, string>>, subject = "Re: Bins"): void {
  describe(title, () => {
    for (const [name, text] of Object.entries(cases)) {
      it(name, () => expect(misread(openText(text, { subject }))).toEqual([]));
      it(`${name}, CRLF`, () => expect(misread(openText(text.replaceAll("\n", "\r\n"), { subject }))).toEqual([]));
    }
  });
}

all("quoted mail in plain text", QUOTED);
all("forwarded mail in plain text", FORWARDED, "Fwd: y");
all("signatures in plain text", SIGNED);
all("notices in plain text", NOTICES, "Bins");
all("the writer's own words in plain text", OWN_AFTER_ALL, "Bins");

describe("introductions of quotes", () => {
  for (const line of INTRODUCTIONS) {
    it(line, () => expect(kindsOf(openText(`OWN\n\n${line}\n\n> OLD`), line)).toEqual(["quoted"]));
  }
});

it("keeps a text as it came, whatever its line ends", () => {
  const text = "OWN\r\n\r\n> OLD\rOWN\n\u0000\u00a0";
  expect(openText(text).text).toBe(text);
});
