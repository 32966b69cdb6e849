// What a map shows: the ranked list, the picture that mirrors it with what explains it, and what does not fit. One
// template: each of its own costs more than its length.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MapSpeech } from '../../text/map/words.js';
import { writeQuantity } from './relocation-map.amounts.js';
import { circlePath, round, type KeyItem } from './picture/relocation-map.drawing.js';
import { listGuest } from './relocation-map.guests.js';
import { markDrawing } from './picture/relocation-map.picture.js';
import type { MapStage } from './relocation-map.stage.js';
import type { MapText } from './relocation-map.text.js';

/** The stage knows what the picture is made of, and marks what is pointed at. */
export function viewMap(text: MapText, stage: MapStage): TemplateResult {
  const { model, speech, remarks } = text;
  const hasList = model.entries.length > 0;
  const layers = stage.layers(text);
  const { drawing, backdrop, zoom, isOnCanvas, chosen, key, isDrawn, caveat, isLow } = layers;
  return html`<div part="figure">
      ${hasList ? listGuest()?.viewList(text, stage) : nothing}
      <div part="picture" class=${isLow ? 'bare' : model.origins.length > 0 ? 'has-flows' : nothing}>
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
        <p part="key" class=${isDrawn ? nothing : 'to-come'} aria-hidden="true">
          ${key.map((item) => viewKey(item, speech))}
        </p>
        <p part="placeless">${caveat}</p>
        <span part="status" role="status">${stage.hands?.said}</span>
        ${stage.attribution(model, speech.dictionary).map((line) => html`<p part="attribution">${line}</p>`)}
      </div>
    </div>
    ${remarks.map((remark) => html`<p part="remark">${remark}</p>`)}`;
}

/** In ems, so that they grow with the picture. */
function viewKey({ kind, size, room = size, amount }: KeyItem, speech: MapSpeech): TemplateResult {
  const text = writeQuantity(amount, speech);
  const isLine = kind === 'line';
  const tall = round(room * (isLine ? 1 : 2) + 2);
  const wide = isLine ? round(Math.max(room * 2, 24)) : tall;
  const d = isLine ? `M0 ${tall / 2}h${wide}` : circlePath(tall / 2, tall / 2, size);
  return html`<span part="key-item"
    ><svg viewBox="0 0 ${wide} ${tall}" width="${wide / 16}em" height="${tall / 16}em">
      <path part=${isLine ? 'flow' : 'site'} d=${d} stroke-width=${isLine ? round(size) : nothing}></path></svg
    ><span>${kind === 'mark' ? speech.map.eachMark(text) : text}</span></span
  >`;
}
