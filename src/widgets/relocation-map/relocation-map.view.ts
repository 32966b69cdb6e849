// What a map shows: the ranked list, the place of the picture that mirrors it, and what does not fit.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guestOf } from '../shared/guests.js';
import { LISTED } from './relocation-map.model.js';
import type { MapStage } from './relocation-map.stage.js';
import { attributionOf, type MapText } from './relocation-map.text.js';

/** The stage draws the picture and marks what is pointed at. */
export function viewMap(text: MapText, stage: MapStage): TemplateResult {
  const { model, speech, remarks } = text;
  return html`<div part="figure">
      ${model.entries.length > 0 ? guestOf(LISTED)?.viewList(text, stage) : nothing}
      <div part="picture" class=${model.entries.length > 0 ? nothing : 'bare'}>
        ${stage.view(text)} ${attributionOf(model, speech).map((line) => html`<p part="attribution">${line}</p>`)}
      </div>
    </div>
    ${remarks.map((remark) => html`<p part="remark">${remark}</p>`)}`;
}
