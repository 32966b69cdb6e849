// Gives the frames of a page the height they tell. A message counts only from the window of a frame of this page whose
// address is a widget's, and only with the origin of that address.
import { heightOf, heightRequest } from './height-messages.js';
import { readAddress } from './read-address.js';

/** Sizes frames until stopped. */
export function sizeFrames(page: Window): () => void {
  const frames = (): HTMLIFrameElement[] =>
    [...page.document.querySelectorAll('iframe')].filter(({ src }) => readAddress(src).ok);
  const meet = ({ source, origin, data }: MessageEvent): void => {
    const height = heightOf(data);
    if (height === undefined || !source) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && origin === originOf(frame)) frame.style.setProperty('height', `${height + edgesOf(frame)}px`);
  };
  page.addEventListener('message', meet);
  // Frames that were there first have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage(heightRequest, '*');
  return () => page.removeEventListener('message', meet);
}

/** What of a box's height is its own border and padding, where these count as its height. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
}

/** A sandboxed frame has no origin, unless its page allows it one. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(src).origin;
}
