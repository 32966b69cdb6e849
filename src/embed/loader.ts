// Finds widgets in a page and brings their code, as little of it and as late as can be; follows the page as it changes.
import { loadElement, tags } from './elements.js';
import { Near } from './near.js';
import type { Settings } from './settings.js';
import type { Upgrader } from './upgrader.js';
import type { WidgetTag } from './widget.js';

const TAGS = tags.join();
const MARKED = tags
  .flatMap((tag) => {
    const named = ['a[href', 'iframe[src', 'oembed[url', '[data-oembed-url'].map((start) => `${start}*="w=${tag}" i]`);
    return [`.${tag}`, ...named];
  })
  .join();
// Brackets, the source of a tag, a bare address.
const WRITTEN = new RegExp(`[[［【<](${tags.join('|')})|[#?&;]w=(${tags.join('|')})`, 'i');

const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'url', 'class', 'data-oembed-url'],
};

/** Upgrades a page until stopped. `kit` is the address of the kit's own script, whose host is trusted. */
export function startLoader({ scope, hosts }: Settings, kit: string): () => void {
  const near = new Near();
  let isStopped = false;
  let isAsked = false;
  let upgrader: Promise<Upgrader | undefined> | undefined;

  const host = {
    scope,
    addressHosts: [new URL(kit).host, ...hosts],
    fileHosts: hosts,
    whenNear: (element: Element, call: () => void) => near.when(element, call),
    load: loadElement,
  };

  /** Snippets wait until the page has loaded: a page that is still being put together is left alone. */
  const bringUpgrader = async (): Promise<Upgrader | undefined> => {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    try {
      const { Upgrader } = await import('./upgrader.js');
      return new Upgrader(host);
    } catch (error) {
      console.warn(`The kit's code did not come; the page stays as it was written: ${error} (chunk-failed)`);
      return undefined;
    }
  };

  /** One look at the page for all that changed in one turn of the event loop. */
  const upgrade = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    const found = await (upgrader ??= bringUpgrader());
    await new Promise((resolve) => setTimeout(resolve));
    isAsked = false;
    if (!isStopped) found?.scan();
  };

  const meet = (node: Node): boolean => {
    if (!(node instanceof Element)) return WRITTEN.test(node.textContent ?? '');
    for (const element of [node, ...node.querySelectorAll(TAGS)]) {
      const tag = element.localName as WidgetTag;
      if (tags.includes(tag) && !customElements.get(tag)) near.when(element, () => void loadElement(tag));
    }
    return node.matches(MARKED) || node.querySelector(MARKED) !== null || WRITTEN.test(node.textContent ?? '');
  };

  // A class that changes on <body> says nothing of what the page holds.
  const isNamed = ({ type, target }: Pick<MutationRecord, 'type' | 'target'>): boolean =>
    type === 'attributes' ? (target as Element).matches(MARKED) : WRITTEN.test(target.textContent ?? '');

  const observer = new MutationObserver(async (records) => {
    // Each is met, even after one was: tags are followed as they come.
    const isMet = records.map((record) =>
      record.type === 'childList' ? [...record.addedNodes].map(meet).includes(true) : isNamed(record),
    );
    const isTorn = (await upgrader)?.follow(records);
    if (isTorn || isMet.includes(true)) void upgrade();
  });

  const start = (): void => {
    if (isStopped) return;
    observer.observe(document, CHANGES);
    if (meet(document.documentElement)) void upgrade();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();

  return () => {
    isStopped = true;
    observer.disconnect();
    near.stop();
  };
}
