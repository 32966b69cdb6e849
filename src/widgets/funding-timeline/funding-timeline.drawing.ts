// The marks of a layout as SVG in the page. Colours are classes of the style sheet, so that they follow the theme.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { layoutMarks } from './funding-timeline.marks.js';
import type { Part } from './funding-timeline.part.js';
import type { Layout } from './funding-timeline.layout.js';

export const viewMarks = (layout: Layout): SVGTemplateResult[] => layoutMarks(layout).map(viewMark);

function viewMark(mark: Part): SVGTemplateResult {
  const { part, tone } = mark;
  if (mark.kind === 'rect') {
    const { x, y, width, height, opacity = nothing } = mark;
    return svg`<rect part=${part} class=${tone} x=${x} y=${y} width=${width} height=${height} opacity=${opacity}></rect>`;
  }
  if (mark.kind === 'path') {
    const { d, strokeWidth, opacity = nothing } = mark;
    return strokeWidth
      ? svg`<path part=${part} class="line ${tone}" d=${d} stroke-width=${strokeWidth} opacity=${opacity}></path>`
      : svg`<path part=${part} class=${tone} d=${d} opacity=${opacity}></path>`;
  }
  const { x, y, size, text, anchor = nothing, halo } = mark;
  return svg`<text part=${part} class=${halo ? `${tone} halo` : tone} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}
