/** What a page shows, put beside the content script when there is something to show. Wiring only. */
import { mountBanner } from "../ui/banner/index.ts";
import { mountReplyBar } from "../ui/reply-bar/index.ts";

globalThis.composureParts = { mountBanner, mountReplyBar };
