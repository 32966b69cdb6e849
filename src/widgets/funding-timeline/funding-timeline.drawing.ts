// The marks of a layout as SVG in the page. Colours are classes of the style sheet, so that they follow the theme.
import { layoutMarks } from './funding-timeline.marks.js';
import type { Layout } from './funding-timeline.layout.js';
import type { Part } from './funding-timeline.part.js';

const SVG = 'http://www.w3.org/2000/svg';

const drawings = new WeakMap<Layout, SVGElement>();

/** One node of them all: a template for each of some dozens would take longer than all else. The same for the same layout. */
export function drawMarks(layout: Layout): SVGElement {
  const known = drawings.get(layout);
  if (known) return known;
  const group = make('g', {});
  for (const mark of layoutMarks(layout)) group.append(drawMark(mark));
  drawings.set(layout, group);
  return group;
}

function drawMark(mark: Part): SVGElement {
  const { kind, part, tone } = mark;
  if (kind === 'rect') {
    const { x, y, width, height, opacity } = mark;
    return make(kind, { part, class: tone, x, y, width, height, opacity });
  }
  if (kind === 'path') {
    const { d, strokeWidth, opacity } = mark;
    return make(kind, { part, class: strokeWidth ? `line ${tone}` : tone, d, 'stroke-width': strokeWidth, opacity });
  }
  const { x, y, size, anchor, halo } = mark;
  const text = make(kind, {
    part,
    class: halo ? `${tone} halo` : tone,
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
  });
  text.textContent = mark.text;
  return text;
}

function make(name: string, attributes: Record<string, string | number | undefined>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, `${value}`);
  return element;
}
