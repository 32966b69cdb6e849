// What a map shows: the ranked list, the picture that mirrors it with what explains it, and what does not fit. One
// template: each of its own costs more than its length.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MapSpeech } from '../../text/map/words.js';
import { writeQuantity } from './relocation-map.amounts.js';
import { round, type KeyItem } from './relocation-map.drawing.js';
import { listGuest } from './relocation-map.guests.js';
import { markDrawing } from './relocation-map.picture.js';
import type { MapStage } from './relocation-map.stage.js';
import { attributionOf, type MapText } from './relocation-map.text.js';

/** The stage knows what the picture is made of, and marks what is pointed at. */
export function viewMap(text: MapText, stage: MapStage): TemplateResult {
  const { model, speech, remarks } = text;
  const hasList = model.entries.length > 0;
  const layers = stage.layers(text);
  const { drawing, backdrop, zoom, isOnCanvas, chosen, caveat } = layers;
  return html`<div part="figure">
      ${hasList ? listGuest()?.viewList(text, stage) : nothing}
      <div part="picture" class=${hasList ? nothing : 'bare'}>
        <div
          part="viewport"
          class=${zoom ? 'movable' : nothing}
          aria-hidden="true"
          @pointermove=${stage.point}
          @pointerleave=${stage.point}
          @transitionrun=${stage.recolour}
        >
          ${isOnCanvas ? html`<canvas part="canvas"></canvas>` : nothing}
          <svg
            part="map"
            class=${chosen?.isSome ? 'has-chosen' : nothing}
            viewBox="0 0 ${drawing.width} ${drawing.height}"
          >
            ${backdrop ?? nothing}${markDrawing(layers).map(([group, marks]) => stage.groups.show(group, marks))}
          </svg>
        </div>
        ${zoom ?? nothing}
        <p part="readout" aria-hidden="true">${stage.hands?.readout}&nbsp;</p>
        <p part="key" aria-hidden="true">${drawing.key.map((item) => viewKey(item, speech))}</p>
        <p part="placeless">${caveat}</p>
        <span part="status" role="status">${stage.hands?.said}</span>
        ${attributionOf(model, speech).map((line) => html`<p part="attribution">${line}</p>`)}
      </div>
    </div>
    ${remarks.map((remark) => html`<p part="remark">${remark}</p>`)}`;
}

function viewKey({ kind, size, amount }: KeyItem, speech: MapSpeech): TemplateResult {
  const text = writeQuantity(amount, speech);
  if (kind === 'line') {
    const wide = round(Math.max(size * 2, 24) + 2);
    const tall = round(Math.max(size, 2) + 2);
    return html`<span part="key-item"
      ><svg width=${wide} height=${tall}>
        <line part="flow" x1="0" x2=${wide} y1=${tall / 2} y2=${tall / 2} stroke-width=${round(size)}></line>
      </svg>
      ${text}</span
    >`;
  }
  const box = round(size * 2 + 2);
  return html`<span part="key-item"
    ><svg width=${box} height=${box}><circle part="site" cx=${box / 2} cy=${box / 2} r=${round(size)}></circle></svg>
    ${kind === 'mark' ? speech.map.eachMark(text) : text}</span
  >`;
}
