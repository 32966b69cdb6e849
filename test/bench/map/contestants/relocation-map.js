// Ours: the tag with its boundary's address, its rows set as a property.
import '../../../../src/relocation-map.ts';
import { askFor, frame } from './shared.js';

const { boundary, sites, prepared } = askFor();
const element = document.createElement('relocation-map');
const viewport = () => element.shadowRoot?.querySelector('[part=viewport]');
const isDrawn = () => {
  const canvas = viewport()?.querySelector('canvas');
  return viewport()?.querySelector('[part=region]') || (canvas && canvas.width !== 300);
};

/** Not at the top of the module: the chunks that the element invites wait for the file they share with it. */
async function show() {
  const rows = await (await fetch(sites)).json();
  element.setAttribute('label', '安置点');
  element.setAttribute('boundary', prepared ?? boundary);
  element.rows = [['名称', '人数', '经度', '纬度'], ...rows];
  document.querySelector('#place').append(element);
  // Who asks in every frame whether it has been drawn makes the page draw frames.
  new MutationObserver(async (_records, observer) => {
    if (!isDrawn()) return;
    observer.disconnect();
    await frame();
    globalThis.drawn = true;
  }).observe(element.shadowRoot, { childList: true, subtree: true, attributeFilter: ['width'] });
}
void show();

const middleOf = () => {
  const { left, top, width, height } = viewport().getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, pointerId: 1 };
};

/** A drag of a few pixels a step, on a picture that has been enlarged. */
globalThis.prepareToPan = async () => {
  viewport().dispatchEvent(new MouseEvent('dblclick', middleOf()));
  await new Promise((resolve) => setTimeout(resolve, 600));
  viewport().dispatchEvent(new PointerEvent('pointerdown', middleOf()));
};
globalThis.pan = (dx) => {
  const middle = middleOf();
  viewport().dispatchEvent(new PointerEvent('pointermove', { ...middle, clientX: middle.clientX + dx }));
};
