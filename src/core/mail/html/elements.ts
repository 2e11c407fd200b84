/** Data: how HTML elements shape text. Knows nothing of mail clients. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

export const VOID_ELEMENTS = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that begin and end on a line of their own. */
export const BLOCK_ELEMENTS = names(
  "address article aside body center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav noscript ol optgroup option p pre section select summary table tbody tfoot thead tr ul blockquote caption textarea listing xmp plaintext",
);

/** Blocks with a blank line before and after. */
export const SPACED_ELEMENTS = names("p blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre figure hr table listing xmp");

/** Elements whose content is no text of the mail. */
export const UNREAD_ELEMENTS = names(
  "script style head title template object applet audio video canvas svg math iframe noembed noframes datalist map",
);

export const CELL_ELEMENTS = names("td th");

export const PREFORMATTED_ELEMENTS = names("pre textarea listing xmp plaintext");

/** An element that ends when one of its kind opens in the same parent. */
export const SIBLING_GROUPS: ReadonlyMap<string, string> = new Map([
  ["li", "li"],
  ["td", "cell"],
  ["th", "cell"],
  ["tr", "tr"],
  ["dd", "dl"],
  ["dt", "dl"],
  ["option", "option"],
  ["p", "p"],
]);
