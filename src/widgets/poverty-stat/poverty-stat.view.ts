// What a stat shows: its number, and what it is compared to as bars or marks to scale. The same on a server.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatQuantity } from '../../quantity/format.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Language } from '../../text/language.js';
import { statWords } from '../../text/stat/index.js';
import { makeBars, makeShareBar, makeUnitGrid, oneMark, type Bar, type BarName } from './poverty-stat.bars.js';
import type { Measure, StatModel } from './poverty-stat.model.js';
import { toneOf, verdictOf } from './poverty-stat.tones.js';
import { writerOf, type Writer } from './poverty-stat.words.js';

export function viewStat(model: StatModel, language: Language): TemplateResult {
  const verdict = verdictOf(model);
  return html`<p part="figure" data-verdict=${verdict ?? nothing}>
      ${model.measures.map((measure) => viewMeasure(measure.value, writerOf(measure, model, language)))}
      ${verdict ? html`<span part="verdict">${statWords[language.dictionary].verdict[verdict]}</span>` : nothing}
    </p>
    ${model.measures.map((measure) => viewMarks(measure, model, language))} ${viewUnread(model, language)}`;
}

/** The number large, the words around it small, never on two lines. */
function viewMeasure(quantity: Quantity, writer: Writer): TemplateResult {
  const { before, number, after } = writer.parts(quantity);
  const small = (text: string): TemplateResult | typeof nothing =>
    text ? html`<span part="unit">${text}</span>` : nothing;
  return html`<span part="measure">${small(before)}<span part="number">${number}</span>${small(after)}</span>`;
}

/** The drawing mirrors the number and the sentence, so that a screen reader passes over it. */
function viewMarks(measure: Measure, model: StatModel, language: Language): TemplateResult | typeof nothing {
  const writer = writerOf(measure, model, language);
  if (model.display === 'units') return viewGrid(measure.value, language);
  if (model.display === 'share') return viewShare(measure, writer, model);
  const bars = makeBars(measure, model.display);
  if (bars.length === 0) return nothing;
  const { terms } = statWords[language.dictionary];
  const names: Record<BarName, string> = { before: terms.before, value: terms.value, target: terms.target };
  return html`<div part="bars" aria-hidden="true">${bars.map((bar) => viewBar(bar, names, writer, model))}</div>`;
}

const viewBar = (bar: Bar, names: Record<BarName, string>, writer: Writer, model: StatModel): TemplateResult =>
  html`<span part="bar-label">${names[bar.name]}</span>
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class=${toneOf(bar.name, model)} width=${percent(bar.length)} height="8"></rect>
    </svg>
    <span part="bar-value">${writer.rounded(bar.quantity)}</span>`;

/** One bar of the whole, its part over it; past the whole the bar goes on behind a line. */
function viewShare(measure: Measure, writer: Writer, model: StatModel): TemplateResult | typeof nothing {
  const bar = makeShareBar(measure);
  if (!bar || !measure.share || !measure.whole) return nothing;
  return html`<div part="share" aria-hidden="true">
    <svg part="bar" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class="soft" width=${percent(bar.whole)} height="8"></rect>
      <rect class=${toneOf('value', model)} width=${percent(bar.part)} height="8"></rect>
      ${bar.part > bar.whole ? svg`<rect class="whole-end" x=${percent(bar.whole)} y="-2" width="0.6" height="12"></rect>` : nothing}
    </svg>
    <span part="bar-value">${writer.rounded(measure.share)}</span>
    <span part="bar-label">${writer.rounded(measure.whole)}</span>
  </div>`;
}

const percent = (length: number): string => (length * 100).toFixed(2);

const COLUMNS = 20;
const CELL = 10;
const MARK = 8;

function viewGrid(quantity: Quantity, language: Language): TemplateResult | typeof nothing {
  const grid = makeUnitGrid(quantity);
  if (!grid) return nothing;
  const rows = Math.ceil(grid.sizes.length / COLUMNS);
  const each = oneMark(quantity, grid);
  return html`<svg part="units" aria-hidden="true" viewBox="0 0 ${COLUMNS * CELL} ${rows * CELL}">
      ${grid.sizes.map((size, i) => viewUnit(size, (i % COLUMNS) * CELL, Math.floor(i / COLUMNS) * CELL))}
    </svg>
    <p part="units-key">
      ${statWords[language.dictionary].eachMark(formatQuantity(each, { lang: language.locale }))}
    </p>`;
}

/** A part of a mark stands in the outline of a whole one, so that it reads as a part. */
const viewUnit = (size: number, x: number, y: number): TemplateResult =>
  svg`${size < 1 ? svg`<rect class="soft" x=${x} y=${y} width=${MARK} height=${MARK}></rect>` : nothing}<rect
    class="accent" x=${x} y=${y} width=${(MARK * size).toFixed(2)} height=${MARK}></rect>`;

/** What could not be read is shown as its author wrote it. */
function viewUnread({ unread }: StatModel, language: Language): TemplateResult | typeof nothing {
  if (unread.length === 0) return nothing;
  const { terms } = statWords[language.dictionary];
  const mark = language.dictionary === 'en' ? ': ' : '：';
  return html`<p part="as-typed">${unread.map(({ field, text }) => `${terms[field]}${mark}${text}`).join(' ')}</p>`;
}
