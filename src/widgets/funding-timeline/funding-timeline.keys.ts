// The keys that explain a drawing with series, overlaps or crowded milestones; and what could not be drawn.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TimelineSpeech } from '../../text/timeline/words.js';
import type { Layout } from './layout/funding-timeline.layout.js';
import { isMissing, writeUndrawn } from './rows/funding-timeline.missing.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { patternPath } from './drawing/funding-timeline.pattern.js';
import { seriesStyle } from './layout/funding-timeline.series.js';
import { drawnSeries, wordsOf } from './words/funding-timeline.tell-more.js';

/** Names the series, and says what columns of many periods show, and that what overlaps is drawn apart. */
export function viewSeries(
  model: TimelineModel,
  layout: Layout | undefined,
  speech: TimelineSpeech,
): TemplateResult | typeof nothing {
  // Named beside the bars they need no key.
  const names = layout && layout.names.length > 0 ? [] : drawnSeries(model, speech);
  const words = wordsOf(speech);
  const { lanes } = model;
  const dense = layout?.dense;
  if (names.length === 0 && lanes === 1 && !dense) return nothing;
  return html`<ul part="legend">
    ${names.map(({ name, index }) => html`<li part="key">${viewSwatch(index, !dense)} ${name}</li>`)}
    ${dense ? html`<li part="key">${dense.isAveraged ? words.manyStackedKey : words.manyKey}</li>` : nothing}
    ${lanes > 1 ? html`<li part="key">${words.overlapKey}</li>` : nothing}
  </ul>`;
}

const SWATCH = { x: 0, y: 0, width: 14, height: 10 };

/** Columns of single pixels have no pattern. */
function viewSwatch(series: number, hasPattern: boolean): TemplateResult {
  const { opacity, pattern } = seriesStyle(series);
  return html`<svg part="swatch" aria-hidden="true" width="14" height="10" viewBox="0 0 14 10">
    <g>
      <rect class="accent" width="14" height="10" opacity=${opacity}></rect>
      <path class="line ground" d=${patternPath(SWATCH, hasPattern ? pattern : 'plain')} stroke-width="1"></path>
    </g>
  </svg>`;
}

/** Milestones under the numbers that stand for them in the drawing, and what could not be drawn. */
export const viewRest = (model: TimelineModel, layout: Layout | undefined, speech: TimelineSpeech): TemplateResult =>
  html`${viewMilestones(layout)}
    <p part="as-typed">${writeMissing(model, speech)}</p>`;

const viewMilestones = (layout: Layout | undefined): TemplateResult | typeof nothing =>
  layout?.flags.areNumbered
    ? html`<ol part="milestones">
        ${layout.flags.flags.map(({ text }) => html`<li part="key">${text}</li>`)}
      </ol>`
    : nothing;

const MOST_SHOWN = 3;

/** As its author wrote it. */
function writeMissing(model: TimelineModel, speech: TimelineSpeech): string {
  if (model.missing === 0) return '';
  const missing = model.entries.filter(isMissing);
  const lines = missing.slice(0, MOST_SHOWN).map(writeUndrawn);
  return missing.length > 0 ? wordsOf(speech).notDrawn(lines, missing.length) : '';
}
