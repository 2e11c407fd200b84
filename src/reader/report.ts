/** The report that somebody may copy when a page cannot be read: what was looked for and how often it was found. */
import type { Notice } from "../ui/banner/index.ts";
import { copyText } from "../webmail/copy-text.ts";
import { sayRefused } from "../webmail/overrides.ts";
import type { Webmail } from "../webmail/webmail.ts";
import { saidDone } from "./notices.ts";
import type { Room } from "./room.ts";

const NO_MAIL = "This report holds no words, names or addresses of any mail.";

/** Plain text for the person who looks after Composure. `version`: of the extension. */
export function writeReport(webmail: Webmail, version: string): string {
  const health = webmail.health?.() ?? { keys: [], refused: [], taken: 0 };
  const { language, userAgent } = navigator;
  const found = health.keys.map(({ key, tried }) => {
    const counts = tried.map(({ css, count }) => `  ${count} × ${css}`);
    return [`${key}:`, ...counts].join("\n");
  });
  const refused = health.refused.map(sayRefused);
  return [
    `Composure ${version}, ${webmail.id} on ${location.hostname}`,
    `Browser: ${userAgent}`,
    `Language of browser and page: ${language}, ${document.documentElement.lang || "not said"}`,
    `Selectors of the administrator: ${health.taken} taken, ${refused.length} not taken`,
    NO_MAIL,
    "",
    "How often each selector finds something:",
    ...found,
    ...(refused.length > 0 ? ["", "Selectors of the administrator that were not taken:", ...refused] : []),
  ].join("\n");
}

/** Copies the report, inside the reader's click, and says so. */
export async function copyReport({ client, webmail }: Room): Promise<Notice> {
  if (await copyText(document, writeReport(webmail, client.version)))
    return saidDone("The report is copied. Paste it into a message to the person who looks after Composure.");
  return { tone: "problem", text: "The report could not be copied. Click in the page once, then try again." };
}
