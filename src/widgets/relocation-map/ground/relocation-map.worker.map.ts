// The thread on which boundaries are read and laid flat, so that the page's own stays free: begun as a module worker.
import { openBoundary, type LaidBoundary, type OpenBoundary } from '../../../geography/open-boundary.map.js';
import { packBoundary } from '../../../geography/packed-boundary.js';
import { carryOut } from '../picture/relocation-map.circles.js';
import { paintLayer } from '../picture/relocation-map.layer.js';
import { success } from '../../../result.js';
import type { Answer, PackedLaid, PackedOpened, PaintOrder, Request, Wish } from './relocation-map.thread.js';

interface Held {
  readonly boundary: OpenBoundary;
  laid?: LaidBoundary;
}

const held = new Map<number, Held>();

async function answer({ boundary, ask }: Request): Promise<unknown> {
  if (ask.kind === 'open') {
    const opened = await openBoundary(ask.input, ask.datum, ask.siteDatum);
    if (!opened.ok) return opened;
    const known: Held = { boundary: opened.value };
    held.set(boundary, known);
    const laid = ask.wish && lay(known, ask.wish);
    return success({ issues: opened.value.issues, laid } satisfies PackedOpened);
  }
  const known = held.get(boundary);
  if (ask.kind === 'close' || !known) return held.delete(boundary);
  if (ask.kind === 'lay') return lay(known, ask);
  return known.laid && paint(known.laid, ask);
}

function lay(known: Held, { positions, size, part }: Wish): PackedLaid {
  known.laid = known.boundary.lay(positions, size, part);
  return { ...known.laid, boundary: packBoundary(known.laid.boundary) };
}

/** Undefined where the browser paints on no canvas but a page's. */
function paint(
  { boundary, points }: LaidBoundary,
  { layer, plan, paints, ratio }: PaintOrder,
): ImageBitmap | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const canvas = new OffscreenCanvas(Math.round(layer.width * ratio), Math.round(layer.height * ratio));
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  const circles = plan ? carryOut(plan, points, layer.camera) : layer.symbols;
  paintLayer(brush, { ...layer, symbols: circles }, boundary.regions, paints, ratio);
  return canvas.transferToImageBitmap();
}

/** A bitmap is handed over, not copied. */
function post(message: Answer): void {
  const value = typeof message === 'object' && 'value' in message ? message.value : undefined;
  postMessage(message, { transfer: isBitmap(value) ? [value] : [] });
}

const isBitmap = (value: unknown): value is ImageBitmap =>
  typeof ImageBitmap !== 'undefined' && value instanceof ImageBitmap;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (value) => post({ id: data.id, value }),
    (error: unknown) => post({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});
// Whatever is sent before this is heard as well; that it comes says that the file has.
post('ready');
