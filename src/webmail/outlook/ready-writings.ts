/**
 * Which editors are done setting themselves up: signature and quote come a moment after the editor, and would wipe a
 * letter that was put in before. Knows time, no words.
 */
import type { Writing } from "./compose.ts";

/** An editor that has not changed for this long is ready, in milliseconds. */
const QUIET_MS = 250;
/** The same for one without a word in it yet: most wait for a signature or for earlier mail. */
const EMPTY_QUIET_MS = 1_200;
/** Longest wait, where an editor never comes to rest. */
const LONGEST_MS = 3_000;

export interface ReadyWritings {
  /** Those of `all` that are ready now. */
  filter(all: readonly Writing[]): Writing[];
  /** Resolves once this writing is ready, after `LONGEST_MS` at the latest. */
  wait(writing: Writing, signal: AbortSignal): Promise<void>;
  /** Milliseconds after which to look again, or null. */
  again(): number | null;
}

/** What stands in the page at the first look is ready: it was there before us. */
export function makeReadyWritings(window: Window): ReadyWritings {
  const ready = new WeakSet<Element>();
  const seen = new WeakMap<Element, { print: string; since: number }>();
  let first = true;
  let waits = false;
  const isReady = (editor: HTMLElement): boolean => {
    if (ready.has(editor)) return true;
    const now = window.performance.now();
    const before = seen.get(editor);
    const words = wordsIn(editor);
    const print = `${editor.querySelectorAll("*").length} ${words.length}`;
    if (before?.print !== print) seen.set(editor, { print, since: now });
    const quiet = words.trim() === "" ? EMPTY_QUIET_MS : QUIET_MS;
    if (!first && (before?.print !== print || now - before.since < quiet)) return false;
    ready.add(editor);
    return true;
  };
  return {
    filter: (all) => {
      const done = all.filter(({ editor }) => isReady(editor));
      first = false;
      waits = done.length < all.length;
      return done;
    },
    wait: async ({ editor }, signal) => {
      first = false;
      for (let left = LONGEST_MS; left > 0 && !signal.aborted && !isReady(editor); left -= QUIET_MS) {
        await new Promise((resolve) => window.setTimeout(resolve, QUIET_MS));
      }
    },
    again: () => (waits ? QUIET_MS : null),
  };
}

function wordsIn(editor: HTMLElement): string {
  return editor.tagName === "TEXTAREA" ? (editor as HTMLTextAreaElement).value : (editor.textContent ?? "");
}
