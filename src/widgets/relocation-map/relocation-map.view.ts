// What a map shows: the ranked list, the picture it is mirrored in, what the sizes mean, and what does not fit.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatQuantity } from '../../quantity/format.js';
import type { Language } from '../../text/language.js';
import { mapWords, type MapWords } from '../../text/map/index.js';
import type { MapControls } from './relocation-map.controls.js';
import { round, type KeyItem } from './relocation-map.drawing.js';
import type { MapModel } from './relocation-map.model.js';
import { viewPicture, type Layers } from './relocation-map.picture.js';
import { nameEntry, tellRemark, writeAmounts } from './relocation-map.words.js';

/** How many rows the list has before it is opened. */
export const LIST_LENGTH = 10;

export interface MapView {
  readonly model: MapModel;
  readonly language: Language;
  readonly layers: Layers;
  readonly controls: MapControls;
  /** Whether an entry is on no map while others are. */
  readonly isOffMap: (entry: number) => boolean;
  /** True where the picture claims no places. */
  readonly isPlaceless: boolean;
  /** True where the picture can be enlarged and moved. */
  readonly isMovable: boolean;
  readonly attribution: readonly string[];
}

export function viewMap(view: MapView): TemplateResult {
  const { model, layers, controls, isMovable, isPlaceless, language } = view;
  const words = mapWords[language.dictionary];
  return html`<div part="figure" @keydown=${controls.press}>
      ${model.entries.length > 0 ? viewList(view) : nothing}
      <div part="picture">
        <div
          part="viewport"
          class=${isMovable ? 'movable' : nothing}
          aria-hidden="true"
          @pointermove=${controls.hover}
          @pointerleave=${controls.leave}
          @click=${controls.pick}
          @transitionrun=${controls.recolour}
        >
          ${layers.isOnCanvas ? html`<canvas part="canvas"></canvas>` : nothing}${viewPicture(layers)}
        </div>
        ${isMovable ? viewZoom(controls, words) : nothing}
        <p part="readout" aria-hidden="true">${controls.readout}</p>
        <p part="key" aria-hidden="true">${layers.drawing.key.map((item) => viewKey(item, language))}</p>
        ${isPlaceless && model.entries.length > 0 ? html`<p part="placeless">${words.noPlaces}</p>` : nothing}
        ${view.attribution.map((line) => html`<p part="attribution">${line}</p>`)}
      </div>
    </div>
    ${model.remarks.map((remark) => html`<p part="remark">${tellRemark(remark, language)}</p>`)}
    <span part="status" role="status">${controls.said}</span>`;
}

const viewZoom = (controls: MapControls, words: MapWords): TemplateResult => {
  const button = (text: string, key: string, act: () => void): TemplateResult =>
    html`<button part="zoom-button" type="button" aria-keyshortcuts=${key} @click=${act}>${text}</button>`;
  return html`<div part="zoom">
    ${button(words.zoomIn, '+', controls.zoomIn)}${button(words.zoomOut, '-', controls.zoomOut)}${button(words.zoomReset, '0', controls.zoomReset)}
  </div>`;
};

function viewList({ model, language, layers: { chosen }, controls, isOffMap }: MapView): TemplateResult {
  const words = mapWords[language.dictionary];
  const { entries } = model;
  const shown = controls.isListOpen ? entries : entries.slice(0, LIST_LENGTH);
  return html`<div part="ranking">
    <ol
      part="list"
      aria-label=${words.listOf(model.label)}
      @focusin=${controls.row}
      @focusout=${controls.leave}
      @pointerover=${controls.row}
      @pointerleave=${controls.leave}
      @click=${controls.select}
    >
      ${shown.map(
        (entry, i) =>
          html`<li>
            <button
              part="row"
              type="button"
              data-entry=${i}
              class=${chosen.hasEntry(i) ? 'chosen' : nothing}
              aria-pressed=${controls.selected === i ? 'true' : 'false'}
            >
              <span part="name">${nameEntry(entry, model, language)}</span>
              <span part="amount"
                >${[writeAmounts(entry, model, language), ...entry.asTyped].filter(Boolean).join(' ')}</span
              >
              ${isOffMap(i) ? html`<span part="no-position">${words.noPosition}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ol>
    ${
      entries.length > LIST_LENGTH
        ? html`<button
            part="more"
            type="button"
            aria-expanded=${controls.isListOpen ? 'true' : 'false'}
            @click=${controls.toggleList}
          >
            ${controls.isListOpen ? words.showFewer : words.showAll(entries.length)}
          </button>`
        : nothing
    }
  </div>`;
}

function viewKey({ kind, size, amount }: KeyItem, { locale, dictionary }: Language): TemplateResult {
  const text = formatQuantity(amount, { lang: locale });
  const box = Math.max(size * 2, kind === 'line' ? 24 : 0) + 2;
  const tall = kind === 'line' ? Math.max(size, 2) + 2 : box;
  const mark =
    kind === 'line'
      ? svg`<line part="flow" x1="0" x2=${box} y1=${tall / 2} y2=${tall / 2} stroke-width=${round(size)}></line>`
      : svg`<circle part="site" cx=${box / 2} cy=${box / 2} r=${round(size)}></circle>`;
  return html`<span part="key-item"
    ><svg width=${round(box)} height=${round(tall)}>${mark}</svg>
    ${kind === 'mark' ? mapWords[dictionary].eachMark(text) : text}</span
  >`;
}
