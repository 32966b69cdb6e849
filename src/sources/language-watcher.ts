// Finds the language an element stands in, up the page and out of shadow roots, and follows it when it changes.

/** The nearest `lang` at or above an element, or null. */
export function nearestLanguage(element: Element): string | null {
  const found = element.closest('[lang]');
  const root = element.getRootNode();
  return found || !(root instanceof ShadowRoot) ? (found?.getAttribute('lang') ?? null) : nearestLanguage(root.host);
}

const watchers = new Set<() => void>();

// One observer for all widgets of a page. A root that is thrown away takes its registration along.
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` changes in a root that an element stands in, or another widget does. Returns what stops it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) observer?.disconnect();
  };
}
