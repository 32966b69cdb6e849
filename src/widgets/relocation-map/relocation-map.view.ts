// What a map shows: the ranked list, the place of the picture that mirrors it, and what does not fit.
import { html, nothing, type TemplateResult } from 'lit';
import type { MapStage } from './relocation-map.stage.js';
import { attributionOf, nameEntry, writeAmounts, type MapText } from './relocation-map.text.js';

/** How many rows the list has before it is opened. */
const LIST_LENGTH = 10;

/** The stage draws the picture and marks what is pointed at; until it has come the list stands alone. */
export function viewMap(text: MapText, stage: MapStage | undefined): TemplateResult {
  const { model, speech, remarks } = text;
  return html`<div part="figure">
      ${model.entries.length > 0 ? viewList(text, stage) : nothing}
      <div part="picture">
        ${stage ? stage.view(text) : html`<div part="viewport"></div>`}
        ${attributionOf(model, speech).map((line) => html`<p part="attribution">${line}</p>`)}
      </div>
    </div>
    ${remarks.map((remark) => html`<p part="remark">${remark}</p>`)}`;
}

function viewList({ model, speech, ground }: MapText, stage: MapStage | undefined): TemplateResult {
  const { entries } = model;
  const { map } = speech;
  const isOpen = stage?.hands?.isListOpen ?? false;
  const shown = isOpen ? entries : entries.slice(0, LIST_LENGTH);
  const chosen = stage?.hands?.chosen(model);
  const sites = ground()?.sites;
  return html`<div part="ranking">
    <ol part="list" aria-label=${map.listOf(model.label)} @pointerover=${stage?.point} @pointerleave=${stage?.point}>
      ${shown.map(
        (entry, i) =>
          html`<li>
            <button
              part="row"
              type="button"
              data-entry=${i}
              tabindex=${i === 0 ? 0 : -1}
              class=${chosen?.hasEntry(i) ? 'chosen' : nothing}
              aria-pressed=${stage?.hands?.selected === i}
            >
              <span part="name">${nameEntry(entry, model, speech, true)}</span>
              <span part="amount">${writeAmounts(entry, model, speech)}</span>
              <span part="no-position">${sites && !sites[entry.site] ? map.noPosition : ''}</span>
            </button>
          </li>`,
      )}
    </ol>
    ${
      entries.length > LIST_LENGTH
        ? html`<button part="more" type="button" data-act="more" tabindex="-1" aria-expanded=${isOpen}>
            ${isOpen ? map.showFewer : map.showAll(entries.length)}
          </button>`
        : nothing
    }
  </div>`;
}
