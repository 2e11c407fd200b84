/**
 * Looks at a page again when it changes: one observer, at most one look in 300 ms, none while the tab is hidden, nothing
 * after `signal`. Knows no webmail and keeps no node.
 */

const PAUSE_MS = 300;

/** Calls `look` now and after changes of nodes or of the named attributes. Ends with `signal`. */
export function watchPage(
  document: Document,
  look: () => void,
  signal: AbortSignal,
  attributes: readonly string[] = [],
): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let timer: number | undefined;
  let stale = true;
  let stopped = true;
  const glance = () => {
    timer = undefined;
    if (document.hidden || signal.aborted) return;
    stale = false;
    look();
  };
  const changed = () => {
    if (stopped) return;
    stale = true;
    timer ??= document.hidden ? undefined : window.setTimeout(glance, PAUSE_MS);
  };
  const observer = new window.MutationObserver(changed);
  const start = () => {
    stopped = false;
    const options = { childList: true, subtree: true };
    const named = { ...options, attributes: true, attributeFilter: [...attributes] };
    observer.observe(document, attributes.length > 0 ? named : options);
    if (stale) glance();
  };
  const stop = () => {
    stopped = true;
    observer.disconnect();
    window.clearTimeout(timer);
    timer = undefined;
    stale = true;
  };
  start();
  window.addEventListener("hashchange", changed, { signal });
  window.addEventListener("popstate", changed, { signal });
  // Some pages draw nothing more once they are loaded.
  window.addEventListener("load", changed, { once: true });
  document.addEventListener("visibilitychange", () => stale && changed(), { signal });
  // A page that goes into the back-forward cache comes back by pageshow with its nodes.
  window.addEventListener("pagehide", stop, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && start(), { signal });
  signal.addEventListener("abort", stop, { once: true });
}
