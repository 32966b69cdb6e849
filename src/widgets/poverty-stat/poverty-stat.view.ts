// What a stat shows: its number, and what it is compared to as bars or marks to scale. The same on a server.
// What most stats have is written out in one template: each further one costs as much as reading the figure.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guestOf } from '../shared/guests.js';
import { MORE } from './poverty-stat.guests.js';
import type { StatText, WrittenBar, WrittenMeasure } from './poverty-stat.text.js';

/** The number large, the words around it small, never on two lines. */
export function viewStat({ measures, verdict, verdictWord, unread }: StatText): TemplateResult {
  const { number } = measures[0]!;
  const isPair = measures.length > 1;
  return html`<p part="figure" data-verdict=${verdict ?? nothing}>
      <span part="measure"
        ><span part="unit">${number.before}</span><span part="number">${number.number}</span
        ><span part="unit">${number.after}</span></span
      >${isPair ? measures.slice(1).map(viewNumber) : nothing}<span part="verdict">${verdictWord}</span>
    </p>
    ${isPair ? measures.map(viewMarks) : viewMarks(measures[0]!)}
    <p part="as-typed">${unread}</p>`;
}

const viewNumber = ({ number: { before, number, after } }: WrittenMeasure): TemplateResult =>
  html`<span part="measure"
    ><span part="unit">${before}</span><span part="number">${number}</span><span part="unit">${after}</span></span
  >`;

/** The drawing mirrors the number and the sentence, so that a screen reader passes over it. */
function viewMarks({ bars, marks }: WrittenMeasure): unknown {
  if (marks) return guestOf(MORE)!.viewMarks(marks);
  const [first, second, third] = bars;
  if (!first || !second) return nothing;
  return html`<div part="bars" aria-hidden="true">
    <span part="bar-label">${first.label}</span>
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class=${toneOf(first)} width=${widthOf(first)} height="8"></rect>
    </svg>
    <span part="bar-value">${first.value}</span>
    <span part="bar-label">${second.label}</span>
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class=${toneOf(second)} width=${widthOf(second)} height="8"></rect>
    </svg>
    <span part="bar-value">${second.value}</span>
    ${third ? guestOf(MORE)!.viewBar(third) : nothing}
  </div>`;
}

const toneOf = ({ name }: WrittenBar) => (name === 'value' ? nothing : 'soft');
const widthOf = ({ length }: WrittenBar): string => (length * 100).toFixed(2);
