/**
 * The anchors of a pattern as one line of text, and back: `a b ~ c | d ; e`, either a or b and also c, or else d; and in any
 * case e. A list stands with its dollar sign.
 */
import type { Anchor, Anchored } from "./anchors.ts";

const BESIDES = " ; ";
const WAYS = " | ";
const WITH = " ~ ";

export function writeAnchored({ ways, more }: Anchored): string {
  return [ways.map((way) => way.map(writeAnchor).join(WITH)).join(WAYS), ...more.map(writeAnchor)].join(BESIDES);
}

export function readAnchored(line: string): Anchored {
  const [ways = "", ...more] = line.split(BESIDES);
  return { ways: ways.split(WAYS).map((way) => way.split(WITH).map(readAnchor)), more: more.map(readAnchor) };
}

function writeAnchor({ words, lists }: Anchor): string {
  return [...new Set(words), ...lists.map((name) => `$${name}`)].join(" ");
}

function readAnchor(line: string): Anchor {
  const anchor: Anchor = { words: [], lists: [] };
  for (const word of line.split(" ")) {
    if (word.startsWith("$")) anchor.lists.push(word.slice(1));
    else anchor.words.push(word);
  }
  return anchor;
}
