/**
 * Marks sentences where they stand in the page's own text, by the browser's highlights: no node of the page is touched.
 * Knows the element that shows the text, and nothing of why a sentence is marked.
 */
import { watchPage } from "./watch-page.ts";

const NAME = "composure-new";
/** Not by colour alone, and readable on every page; high-contrast modes have their own colours for marks. */
const LOOK = `::highlight(${NAME}) {
  background-color: #fff0b3; color: #1f2a30; text-decoration: underline 2px #8a5a00;
}
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Mark; color: MarkText; }
}`;

/** Marks what `body` shows of these sentences now and whenever it is drawn anew, until `signal` aborts. */
export function markSentences(body: () => Element | null, sentences: readonly string[], signal: AbortSignal): void {
  const page = body()?.ownerDocument ?? document;
  const window = page.defaultView;
  if (!window || !("highlights" in window.CSS) || sentences.length === 0 || signal.aborted) return;
  const registry = window.CSS.highlights;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(LOOK);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  let own: readonly Range[] = [];
  const clear = () => {
    const marks = registry.get(NAME);
    for (const range of own) marks?.delete(range);
    if (marks?.size === 0) registry.delete(NAME);
    own = [];
  };
  const mark = () => {
    const place = body();
    if (place !== null && own.length === sentences.length && own.every((range) => stands(range, place))) return;
    clear();
    own = place === null ? [] : findSentences(place, sentences);
    if (own.length === 0) return;
    const marks = registry.get(NAME) ?? new window.Highlight();
    for (const range of own) marks.add(range);
    registry.set(NAME, marks);
  };
  watchPage(page, mark, signal);
  const end = () => {
    clear();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener("abort", end, { once: true });
}

/** Whether a mark is still on the words of this element: the page may have drawn them anew. */
function stands({ startContainer, endContainer, collapsed }: Range, place: Element): boolean {
  return !collapsed && place.isConnected && place.contains(startContainer) && place.contains(endContainer);
}

/** The range of each sentence that is there, letter by letter: white space may be another on the page. */
export function findSentences(place: Element, sentences: readonly string[]): Range[] {
  const { text, nodes } = lettersIn(place);
  let from = 0;
  return sentences.flatMap((sentence) => {
    const letters = sentence.replace(/\s+/g, "");
    if (letters === "") return [];
    const after = text.indexOf(letters, from);
    const at = after >= 0 ? after : text.indexOf(letters);
    if (at < 0) return [];
    from = at + letters.length;
    const [start, end] = [placeOf(nodes, at), placeOf(nodes, from - 1)];
    if (!start || !end) return [];
    const range = place.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return [range];
  });
}

interface Run {
  readonly node: Text;
  /** Where the node's first letter stands in the text without white space. */
  readonly start: number;
}

function lettersIn(place: Element): { readonly text: string; readonly nodes: readonly Run[] } {
  const walker = place.ownerDocument.createTreeWalker(place, 4);
  const nodes: Run[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = (node.nodeValue ?? "").replace(/\s+/g, "");
    if (letters === "" || /^(style|script)$/i.test(node.parentElement?.tagName ?? "")) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += letters;
  }
  return { text, nodes };
}

function placeOf(nodes: readonly Run[], at: number): { readonly node: Text; readonly offset: number } | null {
  const run = nodes.findLast(({ start }) => start <= at);
  if (!run) return null;
  let left = at - run.start;
  const text = run.node.data;
  for (let offset = 0; offset < text.length; offset++) {
    if (/\s/.test(text.charAt(offset))) continue;
    if (left === 0) return { node: run.node, offset };
    left -= 1;
  }
  return null;
}
