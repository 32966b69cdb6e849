// The marks of a picture as nodes of its SVG, kept from one drawing to the next: a template for each of some hundreds
// takes longer than all else.

/** An element of an SVG drawing, as data. */
export interface SvgMark {
  readonly name: 'circle' | 'path' | 'text';
  readonly text?: string;
  /** Its attributes: the same for all of a name, undefined where one has no value. */
  readonly [attribute: string]: string | number | undefined;
}

const make = (name: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', name);

/** One mark of each kind, without a place: copies of it cost less than marks made anew. */
const kinds = new Map<string, SVGElement>();

function makeMark({ name, part }: SvgMark): SVGElement {
  const kind = `${name} ${part}`;
  let first = kinds.get(kind);
  if (!first) {
    first = make(name);
    first.setAttribute('part', `${part}`);
    kinds.set(kind, first);
  }
  return first.cloneNode() as SVGElement;
}

/** The groups of one picture. */
export class MarkGroups {
  readonly #groups = new Map<string, { readonly node: SVGElement; marks: readonly SvgMark[] }>();

  /** The group of that name, with those marks and no others. The same marks again cost nothing. */
  show(name: string, marks: readonly SvgMark[]): SVGElement {
    let group = this.#groups.get(name);
    if (!group) {
      group = { node: make('g'), marks: [] };
      group.node.setAttribute('class', name);
      this.#groups.set(name, group);
    }
    if (group.marks !== marks) patch(group.node, marks);
    group.marks = marks;
    return group.node;
  }
}

function patch(group: SVGElement, marks: readonly SvgMark[]): void {
  let node = group.firstElementChild;
  for (const mark of marks) {
    const isNew = node?.localName !== mark.name;
    if (isNew) {
      const made = makeMark(mark);
      group.insertBefore(made, node);
      node?.remove();
      node = made;
    }
    for (const key in mark) if (key !== 'name' && key !== 'text') write(node!, key, mark[key], isNew);
    if (mark.text !== undefined && node!.textContent !== mark.text) node!.textContent = mark.text;
    node = node!.nextElementSibling;
  }
  while (node) {
    const next: Element | null = node.nextElementSibling;
    node.remove();
    node = next;
  }
}

function write(node: Element, key: string, value: string | number | undefined, isNew: boolean): void {
  // A new mark has its part and nothing else.
  if (isNew && (value === undefined || key === 'part')) return;
  if (value === undefined) node.removeAttribute(key);
  else if (isNew || node.getAttribute(key) !== `${value}`) node.setAttribute(key, `${value}`);
}
