/** Compares the two parts of a mail by their words. Knows no authors. */

/** So many words before the first shared one are no more than a masthead. */
const MAX_MASTHEAD = 10;
/** Elsewhere a longer run of words of its own is something else that is said. */
const MAX_RUN = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** Addresses of links and pictures stand in one part only. */
const LINK = /https?:\/\/[^\s<>\])]+|mailto:[^\s<>\])]+|\[(?:cid|image):[^\]\n]{0,200}\]/gi;

/**
 * True where the plain part gives what the HTML says: the HTML has no words to speak of that the plain part lacks, and
 * most words of the plain part are in the HTML. A stub such as "please view in HTML" is not the same.
 */
export function saysTheSame(plain: string, html: string): boolean {
  const htmlWords = wordsOf(html);
  if (htmlWords.length === 0) return true;
  const plainWords = wordsOf(plain);
  const counts = new Map<string, number>();
  for (const word of plainWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  let run = 0;
  let extra = 0;
  for (const word of htmlWords) {
    const left = counts.get(word) ?? 0;
    if (left === 0) {
      run++;
      if (shared > 0) extra++;
      if (run > (shared > 0 ? MAX_RUN : MAX_MASTHEAD)) return false;
      continue;
    }
    counts.set(word, left - 1);
    shared++;
    run = 0;
  }
  return extra <= Math.max(MAX_RUN, htmlWords.length / 20) && shared >= plainWords.length * 0.7;
}

function wordsOf(text: string): string[] {
  return text.replace(LINK, " ").normalize("NFKC").toLowerCase().match(WORD) ?? [];
}
