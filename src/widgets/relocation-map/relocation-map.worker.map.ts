// The thread on which boundaries are read and laid flat, so that the page's own stays free: begun as a module worker.
import { openBoundary, type OpenBoundary } from '../../geography/open-boundary.map.js';
import type { Answer, Request } from './relocation-map.thread.js';

const open = new Map<number, OpenBoundary>();

async function answer({ boundary, ask }: Request): Promise<unknown> {
  if (ask.kind === 'open') {
    const opened = await openBoundary(ask.input, ask.datum, ask.siteDatum);
    if (!opened.ok) return opened;
    open.set(boundary, opened.value);
    return { ok: true, value: opened.value.issues };
  }
  if (ask.kind === 'lay') return open.get(boundary)?.lay(ask.positions, ask.size);
  return open.delete(boundary);
}

const post = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (value) => post({ id: data.id, value }),
    (error: unknown) => post({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});
// Whatever is sent before this is heard as well; that it comes says that the file has.
post('ready');
