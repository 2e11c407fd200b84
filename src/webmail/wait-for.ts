/** Waits for something the page will draw. Bounded; one observer that ends with the wait. */

/** What `find` gives as soon as it gives anything, or null after `limitMs` or when `signal` aborts. */
export function waitFor<T>(
  document: Document,
  find: () => T | null,
  limitMs: number,
  signal: AbortSignal,
): Promise<T | null> {
  const window = document.defaultView;
  const now = find();
  if (now !== null || !window || signal.aborted) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (found: T | null) => {
      observer.disconnect();
      window.clearTimeout(timer);
      signal.removeEventListener("abort", give);
      resolve(found);
    };
    const give = () => end(null);
    const timer = window.setTimeout(give, limitMs);
    const observer = new window.MutationObserver(() => {
      const found = find();
      if (found !== null) end(found);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    signal.addEventListener("abort", give);
  });
}
