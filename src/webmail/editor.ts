/** The two kinds of editor a webmail has, as the rest of this room sees them. */
import type { Selector } from "./find-node.ts";

export type Editor =
  | { readonly kind: "plain"; readonly area: HTMLTextAreaElement }
  | {
      readonly kind: "rich";
      readonly root: HTMLElement;
      /** What inside the editor is quoted or forwarded mail. */
      readonly quoted: readonly Selector[];
    };
