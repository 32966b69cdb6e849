// What a stat shows: its number, and what it is compared to as bars or marks to scale. The same on a server.
import { html, nothing, type TemplateResult } from 'lit';
import { guestOf } from '../shared/guests.js';
import { COMPARISONS } from './poverty-stat.model.js';
import type { StatText, WrittenBar, WrittenMeasure } from './poverty-stat.text.js';

export function viewStat({ measures, verdict, verdictWord, unread }: StatText): TemplateResult {
  return html`<p part="figure" data-verdict=${verdict ?? nothing}>
      ${each(measures, viewNumber)}<span part="verdict">${verdictWord}</span>
    </p>
    ${each(measures, (measure) => viewMarks(measure, verdict))}
    <p part="as-typed">${unread}</p>`;
}

/** Most facts have one measure: it needs no list. */
const each = (measures: StatText['measures'], view: (measure: WrittenMeasure) => unknown): unknown =>
  measures.length === 1 ? view(measures[0]!) : measures.map(view);

/** The number large, the words around it small, never on two lines. */
const viewNumber = ({ number: { before, number, after } }: WrittenMeasure): TemplateResult =>
  html`<span part="measure"
    ><span part="unit">${before}</span><span part="number">${number}</span><span part="unit">${after}</span></span
  >`;

/** The drawing mirrors the number and the sentence, so that a screen reader passes over it. */
function viewMarks({ bars, share, grid }: WrittenMeasure, verdict: StatText['verdict']): unknown {
  const more = guestOf(COMPARISONS);
  if (share) return more?.viewShare(share, verdict);
  if (grid) return more?.viewGrid(grid);
  const [first, second, third] = bars;
  if (!first || !second) return nothing;
  return html`<div part="bars" aria-hidden="true" data-verdict=${verdict ?? nothing}>
    ${viewBar(first)}${viewBar(second)}${third ? viewBar(third) : nothing}
  </div>`;
}

const viewBar = ({ name, label, value, length }: WrittenBar): TemplateResult =>
  html`<span part="bar-label">${label}</span
    ><svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class=${name === 'value' ? nothing : 'soft'} width=${(length * 100).toFixed(2)} height="8"></rect></svg
    ><span part="bar-value">${value}</span>`;
