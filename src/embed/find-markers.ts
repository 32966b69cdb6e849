// Finds in a page what names a widget of the kit: a class, an address, or text.
import type { Issue } from '../result.js';
import { readText } from '../sources/cells.js';
import { NO_SNIPPETS, textOfPiece, type Piece } from './outline.js';
import { mayBeAddress, readAddress } from './read-address.js';
import { readBrackets } from './read-bracket.js';
import { widgetTags, type Widget, type WidgetTag } from './widget.js';

/** What names a widget, and what it says of it; `text` is the part of the page's text that the widget stands for. */
export interface Marker {
  readonly tag: WidgetTag;
  readonly element: Element;
  /** What within it holds the address, else the element itself. */
  readonly source: Element;
  /** The widget of its address or text; undefined where only its class names it. */
  readonly widget: Widget | undefined;
  readonly text: string;
  /** True for a link, whose text its editors may have changed. */
  readonly isLink: boolean;
  /** True where it is written in the page's text; `source` is then what holds the text. */
  readonly isText: boolean;
}

/** Whether a page follows an address. */
export type Trust = (address: string) => boolean;

/** Hears what looks like a widget and is none, or not the one that was meant. */
export type Doubt = (element: Element, issue: Issue) => void;

const CLASSES = widgetTags.map((tag) => `.${tag}`).join();
const ADDRESSES = 'a[href],oembed[url],[data-oembed-url],iframe[src]';

export const addressOf = (element: Element): string =>
  element.getAttribute('href') ??
  element.getAttribute('data-oembed-url') ??
  element.getAttribute('url') ??
  element.getAttribute('src') ??
  '';

/** The widget of an element's address, where the page follows it. */
export function widgetAt(element: Element, trust: Trust): Widget | undefined {
  const address = addressOf(element);
  if (!mayBeAddress(address) || !trust(address)) return undefined;
  const result = readAddress(address);
  return result.ok ? result.value : undefined;
}

// An iframe that may not run scripts shows nothing: what is beside it must do.
export const isDeadFrame = (element: Element): boolean => {
  const sandbox = element.getAttribute('sandbox');
  return sandbox !== null && !/(?:^|\s)allow-scripts(?:\s|$)/i.test(sandbox);
};

export const isOutside = (element: Element): boolean => element.closest(NO_SNIPPETS) === null;

export const classOf = (element: Element): WidgetTag | undefined =>
  widgetTags.find((tag) => element.classList.contains(tag));

const aroundOf = (source: Element): Pick<Marker, 'source' | 'text' | 'isLink' | 'isText'> => ({
  source,
  text: readText(source),
  isLink: source.localName === 'a',
  isText: false,
});

/** A class names one widget: what holds the addresses of several is a section of the page that happens to be called so. */
function isHolder(element: Element, trust: Trust): boolean {
  const addresses = [...element.querySelectorAll(ADDRESSES)].filter((each) => widgetAt(each, trust));
  return new Set(addresses.map(addressOf)).size <= 1;
}

/** Whether an element is, or is within, one that a class in the scope names. */
function isHeld(element: Element | null, scope: Element, trust: Trust): boolean {
  let holder = element?.closest(CLASSES);
  while (holder && holder !== scope && scope.contains(holder)) {
    if (isHolder(holder, trust)) return true;
    holder = holder.parentElement?.closest(CLASSES);
  }
  return false;
}

/** Elements that a class names, the outer ones only. What they hold belongs to them. */
export function findByClass(scope: Element, trust: Trust): Marker[] {
  return [...scope.querySelectorAll(CLASSES)]
    .filter(isOutside)
    .filter((element) => isHolder(element, trust) && !isHeld(element.parentElement, scope, trust))
    .map((element) => {
      const within = [element, ...element.querySelectorAll(ADDRESSES)];
      const source = within.find((each) => widgetAt(each, trust)) ?? element;
      const widget = widgetAt(source, trust);
      return { ...aroundOf(source), tag: widget?.tag ?? classOf(element)!, element, widget };
    });
}

/** Elements without such a class whose address tells a widget; frames that live are widgets already. */
export function findByAddress(scope: Element, trust: Trust): Marker[] {
  return [...scope.querySelectorAll(ADDRESSES)].flatMap((element) => {
    const isFree = isOutside(element) && !isHeld(element, scope, trust);
    const widget = isFree ? widgetAt(element, trust) : undefined;
    if (!widget || (element.localName === 'iframe' && !isDeadFrame(element))) return [];
    return [{ ...aroundOf(element), tag: widget.tag, element, widget }];
  });
}

const BARE_ADDRESS = /https?:\/\/[^\s<>"“”「」]+?[#?&;]w=[^\s<>"]+/gi;

/** Widgets that stand in a piece as text: brackets, a tag's source, a bare address. */
export function findInText(piece: Piece, trust: Trust, doubt: Doubt): Marker[] {
  if (piece.kind !== 'text') return [];
  const text = textOfPiece(piece);
  const element = piece.block ?? piece.parent;
  const read = readBrackets(text, (issue) => doubt(element, issue));
  const found = read.map(({ widget, start, end }) => ({ widget, text: text.slice(start, end) }));
  for (const [address] of text.matchAll(BARE_ADDRESS)) {
    const result = trust(address) ? readAddress(address) : undefined;
    if (result?.ok) found.push({ widget: result.value, text: address });
  }
  return found.map((each) => ({
    ...each,
    tag: each.widget.tag,
    element,
    source: element,
    isLink: false,
    isText: true,
  }));
}
