// Finds the language an element stands in, up the page and out of shadow roots, and follows it when it changes.

/** The nearest `lang` at or above an element, or null. */
export function nearestLanguage(element: Element): string | null {
  for (const ancestor of ancestors(element)) {
    const found = ancestor.closest('[lang]');
    if (found) return found.getAttribute('lang');
  }
  return null;
}

/** The element, then the host of the shadow root it stands in, and so on outwards. */
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at;) {
    yield at;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

// One observer a root, however many widgets stand in it.
const watches = new Map<Node, Watch>();

/** Calls back whenever a `lang` changes in the roots an element stands in. Returns what stops it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const roots = [...ancestors(element)].map((ancestor) => ancestor.getRootNode());
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const callbacks = new Set<() => void>();
      const observer = new MutationObserver(() => callbacks.forEach((callback) => callback()));
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      watches.set(root, (watch = { observer, callbacks }));
    }
    watch.callbacks.add(changed);
  }
  return () => roots.forEach((root) => stopWatching(root, changed));
}

function stopWatching(root: Node, changed: () => void): void {
  const watch = watches.get(root);
  watch?.callbacks.delete(changed);
  if (watch?.callbacks.size) return;
  watch?.observer.disconnect();
  watches.delete(root);
}
