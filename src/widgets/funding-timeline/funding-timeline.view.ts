// What a timeline shows: what its axis measures, the drawing, and the keys that explain it. The same on a server.
import { html, nothing, type TemplateResult } from 'lit';
import { guestOf } from '../shared/guests.js';
import { viewMarks } from './funding-timeline.drawing.js';
import { MORE } from './funding-timeline.guests.js';
import { heightOf, type Layout } from './funding-timeline.layout.js';
import type { TimelineText } from './funding-timeline.text.js';

/** `layout` is missing until the widget's width is known; `isSvg` is false where a canvas shows the same. */
export function viewTimeline(text: TimelineText, layout: Layout | undefined, isSvg: boolean): TemplateResult {
  const { model, writer } = text;
  const box = layout ? `0 0 ${layout.width} ${layout.height}` : nothing;
  return html`<p part="axis">${writer.axis}</p>
    ${viewKeys(text, layout)}
    <div part="plot">
      <svg
        part="drawing"
        aria-hidden="true"
        width="100%"
        height="${heightOf(model)}em"
        viewBox=${box}
        preserveAspectRatio="xMinYMin meet"
      >
        ${layout && isSvg ? viewMarks(layout) : nothing}
      </svg>
      <div part="stage"></div>
    </div>
    ${guestOf(MORE)?.viewRest(model, layout, writer.speech)}`;
}

/** What a hatched bar is, where none carries its date; and the keys of what fewer timelines have. */
function viewKeys({ model, writer }: TimelineText, layout: Layout | undefined): TemplateResult {
  const partial = layout?.saysCuts === false ? model.bars.filter(({ period }) => period.partial) : [];
  const days = new Set(partial.map(({ period }) => writer.day(period.end)));
  const [day = ''] = days.size === 1 ? days : [];
  return html`${guestOf(MORE)?.viewSeries(model, writer.speech)}
    <p part="legend">${days.size > 0 ? writer.speech.timeline.partialKey(day) : ''}</p>`;
}
