// What a timeline shows: what its axis measures, the drawing, and the keys that explain it. The same on a server.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { viewMarks } from './funding-timeline.drawing.js';
import { heightOf, type Layout } from './funding-timeline.layout.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { patternPath, seriesStyle } from './funding-timeline.series.js';
import { isMissing, type TimelineText } from './funding-timeline.text.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

/** What the page's side of a timeline knows: how wide it is, what draws it. */
export interface Stage {
  /** What is drawn; undefined until the widget's width is known. */
  readonly layout: Layout | undefined;
  /** False where a canvas shows the same. */
  readonly isSvg: boolean;
  /** Moving over the plot, touching it, leaving it. */
  readonly point: (event: PointerEvent | FocusEvent) => void;
}

export function viewTimeline({ model, writer }: TimelineText, { layout, isSvg, point }: Stage): TemplateResult {
  const { timeline } = writer.speech;
  const stops = model.bars.length + model.pins.length;
  const box = layout ? `0 0 ${layout.width} ${layout.height}` : nothing;
  return html`<p part="axis">${writer.axis}</p>
    ${viewLegend(model, writer, layout)}
    <div
      part="plot"
      role="slider"
      tabindex="0"
      data-stop
      aria-label=${timeline.chart(model.label)}
      aria-description=${timeline.instructions}
      aria-valuemin="1"
      aria-valuemax=${stops}
      aria-valuenow="1"
      @pointermove=${point}
      @pointerdown=${point}
      @pointerleave=${point}
      @blur=${point}
    >
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
    ${viewMilestones(layout)} ${viewMissing(model, writer)}`;
}

/** Names the series; explains hatching where no bar carries its date, and bars drawn apart. */
function viewLegend(
  model: TimelineModel,
  writer: TimelineWriter,
  layout: Layout | undefined,
): TemplateResult | typeof nothing {
  const words = writer.speech.timeline;
  const partial = layout?.saysCuts === false ? model.bars.filter(({ period }) => period.partial) : [];
  const days = new Set(partial.map(({ period }) => writer.day(period.end)));
  const series = model.series.length > 1 ? model.series : [];
  if (series.length === 0 && days.size === 0 && model.lanes === 1) return nothing;
  return html`<ul part="legend">
    ${series.map((name, i) => html`<li part="key">${viewSwatch(i)} ${name || words.series(i + 1)}</li>`)}
    ${days.size > 0 ? html`<li part="key">${words.partialKey(days.size === 1 ? [...days][0]! : '')}</li>` : nothing}
    ${model.lanes > 1 ? html`<li part="key">${words.overlapKey}</li>` : nothing}
  </ul>`;
}

const SWATCH = { x: 0, y: 0, width: 14, height: 10 };

function viewSwatch(series: number): TemplateResult {
  const { opacity, pattern } = seriesStyle(series);
  return html`<svg part="swatch" aria-hidden="true" width="14" height="10" viewBox="0 0 14 10">
    <rect class="accent" width="14" height="10" opacity=${opacity}></rect>
    ${svg`<path class="line ground" d=${patternPath(SWATCH, pattern)} stroke-width="1"></path>`}
  </svg>`;
}

/** Milestones for which there was no room on the drawing, under the numbers that stand for them there. */
function viewMilestones(layout: Layout | undefined): TemplateResult | typeof nothing {
  if (!layout?.flags.areNumbered) return nothing;
  return html`<ol part="milestones">
    ${layout.flags.flags.map(({ text }) => html`<li part="key">${text}</li>`)}
  </ol>`;
}

const MOST_SHOWN = 3;

/** What could not be drawn is shown as its author wrote it. */
function viewMissing({ entries }: TimelineModel, { speech }: TimelineWriter): TemplateResult {
  const missing = entries.filter(isMissing);
  const shown = missing
    .slice(0, MOST_SHOWN)
    .map(({ text, amounts }) => [text, ...amounts.map((each) => each.text)].join(' ').trim());
  return html`<p part="as-typed">${missing.length > 0 ? speech.timeline.notDrawn(shown, missing.length) : ''}</p>`;
}
