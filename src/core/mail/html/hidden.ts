/** Which elements of a mail a reader never sees. Knows CSS only as far as mail uses it to hide words. */

const HIDING =
  /(?:^|[;{\s"])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:!important\s*)?(?:;|$)|max-height\s*:\s*0(?:px|pt)?\s*(?:!important\s*)?(?:;|$))/;
/** Longer declarations are cut: nothing honest is hidden behind them. */
const MAX_STYLE = 4000;

/** True where a style declaration hides the element: display, visibility, size nought. */
export function hides(style: string): boolean {
  return HIDING.test(style.slice(0, MAX_STYLE).toLowerCase());
}

/** Class names and ids (`.name`, `#name`) that a style sheet hides at every screen size. */
export function hiddenSelectors(css: string): Set<string> {
  const hidden = new Set<string>();
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    if (open < 0) break;
    const selector = css.slice(Math.max(at, open - MAX_STYLE), open);
    // What holds for small screens or for printing only is not hidden from a reader at a desk.
    if (selector.includes("@media")) {
      at = endOfBlock(css, open);
      continue;
    }
    const close = css.indexOf("}", open);
    const end = close < 0 ? css.length : close;
    if (hides(css.slice(open + 1, end))) addSimple(selector, hidden);
    at = end + 1;
  }
  return hidden;
}

function addSimple(selectors: string, hidden: Set<string>): void {
  for (const selector of selectors.replace(/<!--|-->/g, "").split(",")) {
    const name = /^[a-z]{0,12}([.#][\w-]{1,80})$/i.exec(selector.trim());
    if (name?.[1] !== undefined) hidden.add(name[1].toLowerCase());
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 0x7b) depth++;
    if (code === 0x7d && --depth === 0) return at + 1;
  }
  return css.length;
}
