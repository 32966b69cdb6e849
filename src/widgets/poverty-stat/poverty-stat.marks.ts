// Draws a target's bar, a share as one bar of its whole, and an amount as a grid of equal marks.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { WrittenGrid, WrittenShare } from './poverty-stat.geometry.js';
import type { WrittenBar } from './poverty-stat.text.js';

/** The third of the bars: the target's. */
export const viewBar = ({ label, value, length }: WrittenBar): TemplateResult =>
  html`<span part="bar-label">${label}</span>
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class="soft" width=${percent(length)} height="8"></rect>
    </svg>
    <span part="bar-value">${value}</span>`;

export const viewMarks = (marks: WrittenShare | WrittenGrid): TemplateResult =>
  'sizes' in marks ? viewGrid(marks) : viewShare(marks);

/** One bar of the whole, its part over it; past the whole the bar goes on behind a line. */
function viewShare({ part, whole, value, of }: WrittenShare): TemplateResult {
  return html`<div part="share" aria-hidden="true">
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class="soft" width=${percent(whole)} height="8"></rect>
      <rect width=${percent(part)} height="8"></rect>
      ${part > whole ? svg`<rect class="whole-end" x=${percent(whole)} y="-2" width="0.6" height="12"></rect>` : nothing}
    </svg>
    <span part="bar-value">${value}</span>
    <span part="bar-label">${of}</span>
  </div>`;
}

const percent = (length: number): string => (length * 100).toFixed(2);

const COLUMNS = 20;
const CELL = 10;
const MARK = 8;

function viewGrid({ sizes, key }: WrittenGrid): TemplateResult {
  const rows = Math.ceil(sizes.length / COLUMNS);
  return html`<svg part="units" aria-hidden="true" viewBox="0 0 ${COLUMNS * CELL} ${rows * CELL}">
      ${sizes.map((size, i) => viewUnit(size, (i % COLUMNS) * CELL, Math.floor(i / COLUMNS) * CELL))}
    </svg>
    <p part="units-key">${key}</p>`;
}

/** A part of a mark stands in the outline of a whole one, so that it reads as a part. */
const viewUnit = (size: number, x: number, y: number): TemplateResult =>
  svg`${size < 1 ? svg`<rect class="soft" x=${x} y=${y} width=${MARK} height=${MARK}></rect>` : nothing}<rect
    x=${x} y=${y} width=${(MARK * size).toFixed(2)} height=${MARK}></rect>`;
