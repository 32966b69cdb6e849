// The marks of a layout as SVG in the page. Colours are classes of the style sheet, so that they follow the theme.
import { layoutMarks } from './funding-timeline.marks.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { short } from '../../../drawing/short.js';
import type { Part } from './funding-timeline.part.js';

const drawings = new WeakMap<Layout, SVGElement>();

/** One node of them all: a template for each of some dozens would take longer than all else. The same for the same layout. */
export function drawMarks(layout: Layout): SVGElement {
  let drawing = drawings.get(layout);
  if (!drawing) {
    drawing = make('g');
    drawing.append(...layoutMarks(layout).map(drawMark));
    drawings.set(layout, drawing);
  }
  return drawing;
}

/** What of a mark is called otherwise in SVG. */
const ATTRIBUTES: Partial<Record<string, string>> = {
  strokeWidth: 'stroke-width',
  size: 'font-size',
  anchor: 'text-anchor',
};

function drawMark({ kind, tone, ...mark }: Part): SVGElement {
  const element = make(kind);
  element.setAttribute('class', 'strokeWidth' in mark ? `${tone} line` : tone);
  for (const [name, value] of Object.entries(mark)) {
    const written = `${typeof value === 'number' ? short(value) : value}`;
    if (name === 'text') element.textContent = written;
    else if (value !== undefined) element.setAttribute(ATTRIBUTES[name] ?? name, written);
  }
  return element;
}

const make = (name: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
