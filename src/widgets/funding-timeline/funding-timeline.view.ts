// What a timeline shows: what its axis measures, the drawing, and the keys that explain it. The same on a server.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guestOf } from '../shared/guests.js';
import { drawMarks } from './drawing/funding-timeline.drawing.js';
import { MORE } from './funding-timeline.guests.js';
import { heightsOf } from './layout/funding-timeline.heights.js';
import type { Layout } from './layout/funding-timeline.layout.js';
import type { TimelineText } from './funding-timeline.text.js';

/** `layout` is missing until the widget's width is known; `isSvg` is false where a canvas shows the same. */
export function viewTimeline(text: TimelineText, layout: Layout | undefined, isSvg: boolean): TemplateResult {
  const { model, writer } = text;
  const { speech } = writer;
  const more = guestOf(MORE);
  const box = layout ? `0 0 ${layout.width} ${layout.height}` : nothing;
  return html`<p part="axis">${writer.axis}</p>
    ${more?.viewSeries(model, layout, speech)}
    <p part="legend">${partialKey(text, layout)}</p>
    <div part="plot">
      <svg
        part="drawing"
        aria-hidden="true"
        width="100%"
        height="${heightsOf(model).whole}em"
        viewBox=${box}
        preserveAspectRatio="xMinYMin meet"
      >
        ${layout && isSvg ? drawMarks(layout) : nothing}
      </svg>
      <div part="stage"></div>
    </div>
    ${more?.viewRest(model, layout, speech)}`;
}

/** What a hatched bar is, where none carries its date. */
function partialKey({ model, writer }: TimelineText, layout: Layout | undefined): string {
  if (layout?.saysCuts !== false || !model.extent.isCut) return '';
  const days = new Set(model.bars.flatMap(({ period }) => (period.partial ? writer.day(period.end) : [])));
  const [day = ''] = days.size === 1 ? days : [];
  return writer.speech.timeline.partialKey(day);
}
