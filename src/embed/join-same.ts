// Knows which markers name one and the same datum: a datum is shown once.
import { isDeadFrame, widgetAt, type Marker, type Trust } from './find-markers.js';
import { allowedAttributes, isWidgetTag, widgetTags, type Widget } from './widget.js';

/** A marker and the index of the piece that it stands in; `more` are pieces that name the same. */
export interface Placed {
  readonly marker: Marker;
  readonly at: number;
  readonly more: number[];
}

/** A widget that stands in the page already. */
export interface There {
  readonly widget: Widget;
  readonly at: number;
  /** True for a tag: what its attributes do not say may stand in its children. */
  readonly isTag?: boolean;
}

/** The widgets that stand in the page as tags and as living frames. */
export function widgetsThere(scope: Element, trust: Trust, indexOf: (element: Element) => number): There[] {
  const tags = [...scope.querySelectorAll(widgetTags.join())].map((element) => ({ element, widget: ofTag(element) }));
  const frames = [...scope.querySelectorAll('iframe[src]')]
    .filter((element) => !isDeadFrame(element))
    .map((element) => ({ element, widget: widgetAt(element, trust) }));
  return [...tags, ...frames].flatMap(({ element, widget }) =>
    widget ? [{ widget, at: indexOf(element), isTag: element.localName === widget.tag }] : [],
  );
}

function ofTag(element: Element): Widget | undefined {
  const tag = element.localName;
  const pairs = [...element.attributes].map(({ name, value }) => [name, value] as const);
  return isWidgetTag(tag) ? { tag, attributes: allowedAttributes(tag, pairs) } : undefined;
}

/** What stands in or beside a widget that says the same belongs to it, be that widget a tag, a frame or a snippet. */
export function joinSame(found: readonly Omit<Placed, 'more'>[], there: readonly There[]): Placed[] {
  const joined: Placed[] = [];
  const near = new Map<number, (There & { readonly placed?: Placed })[]>();
  const put = (other: There & { readonly placed?: Placed }): void =>
    void near.set(other.at, [...(near.get(other.at) ?? []), other]);
  there.forEach(put);
  for (const { marker, at } of found) {
    const { widget } = marker;
    const beside = [at - 1, at, at + 1].flatMap((i) => near.get(i) ?? []);
    const same = widget && beside.find((other) => (other.isTag ? agrees : isSame)(other.widget, widget));
    if (same) {
      same.placed?.more.push(at);
      continue;
    }
    const placed: Placed = { marker, at, more: [] };
    joined.push(placed);
    if (widget) put({ widget, at, placed });
  }
  return joined;
}

/** What names a datum. */
const TELLING = ['label', 'value', 'rows', 'total', 'src'];
/** How it is told: two that differ in these alone are one. */
const MANNER = new Set(['lang', 'note', 'rounding', 'heading-level', 'source', 'source-href']);

const saysOf = ({ attributes }: Widget): string[] => Object.keys(attributes).filter((name) => !MANNER.has(name));

/** What both say is alike. */
const isAtOne = (one: Widget, other: Widget): boolean =>
  saysOf(one).every((name) => [undefined, one.attributes[name]].includes(other.attributes[name]));

/** A tag says the same as an address unless one of its attributes says otherwise. */
const agrees = (tag: Widget, address: Widget): boolean => tag.tag === address.tag && isAtOne(tag, address);

/** Two addresses name the same datum, and one of them says nothing that the other does not. */
function isSame(one: Widget, other: Widget): boolean {
  const isPart = (part: Widget, whole: Widget): boolean => saysOf(part).every((name) => name in whole.attributes);
  return (
    one.tag === other.tag &&
    TELLING.every((name) => one.attributes[name] === other.attributes[name]) &&
    isAtOne(one, other) &&
    (isPart(one, other) || isPart(other, one))
  );
}
