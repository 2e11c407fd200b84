/** Finds lines that introduce a quote, such as "On 3 May, Ann wrote:". The words are data. */
import { ATTRIBUTION_BEFORE, ATTRIBUTION_ENDS, ATTRIBUTION_OPENS } from "../words/attribution-words.ts";
import { lineText, type Sheet } from "./sheet.ts";

export interface Attribution {
  /** How many lines it takes: clients wrap it. */
  readonly lines: number;
  /** True where only a client writes so (an address, or date and time): what follows is quoted even without marks. */
  readonly certain: boolean;
}

const MAX_LINES = 5;
const MAX_LENGTH = 500;
const OPENS = new Set(ATTRIBUTION_OPENS);
/** A person who tells what somebody wrote, rather than a client. */
const TELLING = /(?:^|[\s,])(?:your?|our|my|i|we|us|he|she|they|his|her|their|me)(?=[\s,:])/;

/** The attribution that begins at a line, or null. */
export function readAttribution(sheet: Sheet, index: number): Attribution | null {
  const first = lineText(sheet, index);
  if (first.length > MAX_LENGTH || !mayOpen(first)) return null;
  let joined = "";
  for (let count = 1; count <= MAX_LINES; count++) {
    const line = sheet.lines[index + count - 1];
    if (line === undefined || line.fixed !== null || (count > 1 && line.blankBefore)) return null;
    joined = joined === "" ? first : `${joined} ${lineText(sheet, index + count - 1)}`;
    if (joined.length > MAX_LENGTH) return null;
    if (/[:：]\s?\*?$/.test(joined)) return judge(joined.toLowerCase(), count);
  }
  return null;
}

function mayOpen(line: string): boolean {
  const first = /^\W{0,2}([\p{L}]{1,12})(?=[\s,])/u.exec(line)?.[1]?.toLowerCase();
  return (
    (first !== undefined && OPENS.has(first)) || /^\W{0,2}\d/.test(line) || line.includes("@") || line.endsWith(":")
  );
}

function judge(text: string, lines: number): Attribution | null {
  const body = text.replace(/\s?[:：]\s?\*?$/, "");
  const address = /[^\s<>@]{1,64}@[^\s<>@]{1,255}/.test(body);
  const dated = /\d/.test(body);
  const verb = ATTRIBUTION_ENDS.some((word) => endsWith(body, word)) || hasVerbBefore(body);
  const timed = /\b\d{1,2}[:.h]\d{2}/.test(body) && /\b(?:19|20)\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}\b/.test(body);
  // Some languages of Gmail give time and address and no verb.
  const bare = address && timed && /[>\])]$/.test(body);
  if (!(verb && (address || dated)) && !bare) return null;
  const bracketed = address && /[<([]\s?[^\s<>()[\]]{1,64}@[^\s<>()[\]]{1,255}[>)\]]/.test(body);
  return {
    lines,
    certain: verb && ((bracketed && dated && timed) || ((bracketed || timed) && dated && !TELLING.test(body))),
  };
}

function endsWith(body: string, word: string): boolean {
  return body.endsWith(word) && (body.length === word.length || !/[\p{L}\d]/u.test(body.at(-word.length - 1) ?? ""));
}

function hasVerbBefore(body: string): boolean {
  return ATTRIBUTION_BEFORE.some((word) => {
    const at = body.indexOf(` ${word} `);
    return at > 0 && body.length - at < 220;
  });
}
