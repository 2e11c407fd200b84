/** The words under a node, line by line, without layout (the page's styles play no part). */
import type { Selector } from "./find-node.ts";

const LINES = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "TABLE", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "HR"]);
const SILENT = new Set(["STYLE", "SCRIPT", "TEMPLATE", "HEAD"]);

/** Text with a line break for each block and `<br>`; nodes that match `without` are left out. */
export function plainText(node: Node, without: readonly Selector[]): string {
  const parts: string[] = [];
  collect(node, without, parts);
  return parts
    .join("")
    .replace(/\u00a0/g, " ")
    .trim();
}

/** The text nodes of each line under a node that holds words, quoted mail left out. */
export function lineRuns(node: Node): Text[][] {
  const runs: Text[][] = [[]];
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) runs.at(-1)?.push(child as Text);
      const cut = child.nodeName === "BR" || LINES.has(child.nodeName);
      if (cut) runs.push([]);
      if (child.nodeName !== "BLOCKQUOTE" && !SILENT.has(child.nodeName)) walk(child);
      if (cut) runs.push([]);
    }
  };
  walk(node);
  return runs.filter((run) => run.some((text) => text.data.trim() !== ""));
}

function collect(node: Node, without: readonly Selector[], parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push((child.nodeValue ?? "").replace(/\s+/g, " "));
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (SILENT.has(element.tagName) || without.some(({ css }) => element.matches(css))) continue;
    if (element.tagName === "BR") parts.push("\n");
    const block = LINES.has(element.tagName);
    if (block) breakLine(parts);
    collect(element, without, parts);
    if (block) breakLine(parts);
  }
}

function breakLine(parts: string[]): void {
  if (parts.length > 0 && !parts.at(-1)?.endsWith("\n")) parts.push("\n");
}
