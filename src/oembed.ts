// An oEmbed provider for sites that can run one: answers for each widget's address, and puts the discovery link into the
// frame document. One function from Request to Response: for Workers as it is, for Node with any server.
import { readAddress } from './embed/read-address.js';
import { writeAddress } from './embed/write-address.js';
import type { Widget } from './embed/widget.js';

export interface ProviderOptions {
  /** The absolute address of frame.html. */
  readonly frame: string;
  /** The absolute address that answers for oEmbed. */
  readonly endpoint: string;
  /** The text of frame.html, to be served with a discovery link of each widget. */
  readonly document: string;
  /** Who provides: shown by some systems beside the widget. */
  readonly provider?: string;
}

/** What a frame of 640 px takes, as measured; a page that runs frame-host.js gets it exactly. */
function heightOf({ tag, attributes }: Widget): number {
  if (tag === 'poverty-stat') return 260;
  if (tag === 'funding-timeline') return attributes['milestones'] ? 457 : 409;
  return attributes['rows'] || attributes['src'] || attributes['boundary'] ? 905 : 360;
}

const WIDTH = 640;

/**
 * Answers a request for the frame document or the oEmbed endpoint; undefined for any other address.
 * oEmbed answers 404 for an address that is no widget's, and 501 for a format other than JSON.
 */
export function answerOEmbed(request: { readonly url: string }, options: ProviderOptions): Response | undefined {
  const { origin, pathname, searchParams } = new URL(request.url);
  if (origin + pathname === options.endpoint) return answerEndpoint(searchParams, options);
  if (origin + pathname === options.frame) return serveFrame(request.url, options);
  return undefined;
}

function answerEndpoint(asked: URLSearchParams, { frame, provider = '' }: ProviderOptions): Response {
  if ((asked.get('format') ?? 'json') !== 'json') return new Response('', { status: 501 });
  const url = asked.get('url') ?? '';
  const widget = url.replace(/[?#].*$/s, '') === frame ? readAddress(url) : undefined;
  if (!widget?.ok) return new Response('', { status: 404 });
  const width = atMost(WIDTH, asked.get('maxwidth'));
  const height = atMost(heightOf(widget.value), asked.get('maxheight'));
  const title = widget.value.attributes['label'] ?? widget.value.tag;
  const source = escape(writeAddress(widget.value, frame));
  // An iframe and nothing else: systems strip scripts.
  const html = `<iframe src="${source}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
  const answer = { version: '1.0', type: 'rich', provider_name: provider, title, width, height, html };
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  });
}

function serveFrame(url: string, { endpoint, document }: ProviderOptions): Response {
  const discovery = `${endpoint}?format=json&url=${encodeURIComponent(url)}`;
  const text = document.replace(
    /(type="application\/json\+oembed" href=")[^"]*/,
    (_, start) => start + escape(discovery),
  );
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The number, or the smaller one that was asked for. */
function atMost(most: number, asked: string | null): number {
  const wanted = Math.floor(Number(asked));
  return wanted > 0 && wanted < most ? wanted : most;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
