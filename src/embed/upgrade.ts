// One snippet become a widget: put beside what it stands for, which is hidden once the widget shows, and shown again
// whenever it does not.
import { claim, unclaim } from './claim.js';
import type { Snippet } from './find-snippets.js';
import type { Piece } from './outline.js';
import { hide, hideableOf, MADE, show } from './replaced.js';
import type { Widget } from './widget.js';

/** The nodes by which a snippet is known: its link, its table, or the text it is written in. */
export function nodesOf({ marker, place, replaced }: Snippet): Node[] {
  const tables = [place, ...replaced].filter(({ kind }) => kind === 'table').flatMap(({ nodes }) => nodes);
  return [...new Set([...(marker.isText ? place.nodes : [marker.source]), ...tables])];
}

export class Upgrade {
  #element: HTMLElement | undefined;
  /** What is hidden, by the piece whose text it is. */
  readonly #hideable = new Map<Piece, Element>();
  #hasFailed = false;
  readonly #nodes: readonly Node[];
  readonly #signature: string;

  constructor(private readonly snippet: Snippet) {
    this.#nodes = nodesOf(snippet);
    this.#signature = signatureOf(this.#nodes);
    this.#nodes.forEach(claim);
  }

  /** What must come near the reader before the widget does. */
  get landmark(): Element {
    const { block, parent } = this.snippet.place;
    return block ?? parent;
  }

  get isConnected(): boolean {
    return this.#nodes.every((node) => node.isConnected);
  }

  /** Puts the widget in; the text stays until the widget has said that it is ready. */
  mount({ tag, attributes }: Widget): void {
    if (this.#element || this.#hasFailed || !this.isConnected) return;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute(MADE, '');
    element.addEventListener('report-ready', this.#ready);
    element.addEventListener('report-error', this.#failed);
    this.#element = element;
    const { replaced, marker } = this.snippet;
    for (const piece of replaced) {
      const hideable = hideableOf(piece, marker.source);
      if (hideable) this.#hideable.set(piece, hideable);
    }
    this.#place();
  }

  /** Takes the widget away, gives the text back, and lets it be found again. */
  revert(): void {
    this.#takeAway();
    this.#nodes.forEach(unclaim);
  }

  /** True where this hides the element. */
  hides(element: Element): boolean {
    return [...this.#hideable.values()].includes(element);
  }

  /** True where the change was within the snippet and made another one of it. */
  isChangedBy(target: Node): boolean {
    return this.#nodes.some((node) => node.contains(target)) && signatureOf(this.#nodes) !== this.#signature;
  }

  /** True where text and widget were parted: one of them is gone and the other still here. A moved text is followed. */
  get isTorn(): boolean {
    const element = this.#element;
    if (!element || (!this.isConnected && !element.isConnected)) return false;
    if (!this.isConnected || !element.isConnected) return true;
    if (element.parentNode !== this.#anchor.parentNode) this.#place();
    return false;
  }

  get #anchor(): ChildNode {
    const { place, marker } = this.snippet;
    const hidden = this.#hideable.get(place);
    if (hidden && (place.block || hidden.parentElement === place.parent)) return hidden;
    return place.block ?? topmost(marker.isText ? place.nodes.at(-1)! : marker.source, place.parent);
  }

  /**
   * Before the text that it says all of, else after it. A framework that takes over the page compares node by node: before
   * a text it does not take the widget for the page's own element that may follow.
   */
  #place(): void {
    if (this.#hideable.has(this.snippet.place)) this.#anchor.before(this.#element!);
    else this.#anchor.after(this.#element!);
  }

  #takeAway(): void {
    const element = this.#element;
    this.#element = undefined;
    element?.removeEventListener('report-ready', this.#ready);
    element?.removeEventListener('report-error', this.#failed);
    element?.remove();
    for (const hidden of this.#hideable.values()) show(hidden);
  }

  readonly #ready = (event: Event): void => {
    if (event.target === this.#element) for (const element of this.#hideable.values()) hide(element);
  };

  readonly #failed = (event: Event): void => {
    if (event.target !== this.#element || !(event as Event & { fatal?: boolean }).fatal) return;
    this.#hasFailed = true;
    this.#takeAway();
  };
}

const signatureOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (node instanceof Element ? `${addressAttributes(node)} ${node.textContent}` : node.textContent))
    .join('\n');

const addressAttributes = (element: Element): string =>
  ['href', 'url', 'data-oembed-url', 'class'].map((name) => element.getAttribute(name)).join(' ');

/** The outermost node around another one within a parent: what stands in a cell or a list item. */
function topmost(node: Node, parent: Element): ChildNode {
  let at = node;
  while (at.parentNode && at.parentNode !== parent) at = at.parentNode;
  return at as ChildNode;
}
