// Writes a widget as an address: every attribute in the fragment, so that one cached document serves every widget.
import { checkWritten } from './check-written.js';
import { allowedAttributes, type Widget } from './widget.js';

// What Markdown, typography filters and link finders change or stop at is encoded too: ( ) * _ ~ ! ' and double hyphens.
const OFTEN_CHANGED = /[!'()*_~]|-(?=-)|\.$/g;

// Half a surrogate pair has no UTF-8; it is written as script engines once did.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const hex = (text: string): string => text.charCodeAt(0).toString(16).toUpperCase();

function encode(text: string): string {
  let written = '';
  let at = 0;
  for (const { 0: half, index } of text.matchAll(LONE_SURROGATE)) {
    written += `${encodeURIComponent(text.slice(at, index))}%u${hex(half)}`;
    at = index + 1;
  }
  return (written + encodeURIComponent(text.slice(at))).replace(OFTEN_CHANGED, (character) => `%${hex(character)}`);
}

/**
 * The address of a widget: `https://example.org/frame.html#w=poverty-stat&label=…&value=1%25`. Attributes that are not
 * allow-listed are left out. `readAddress` gives back what was written, whatever the texts are. Throws a TypeError for what
 * is no widget.
 * @param frame The address of the kit's `frame.html`; its own query and fragment are replaced.
 * @param part `fragment` (default) reaches no server; `query` is for servers that answer for each widget.
 */
export function writeAddress(widget: Widget, frame: string, part: 'fragment' | 'query' = 'fragment'): string {
  checkWritten(widget, frame);
  const { tag, attributes } = widget;
  const pairs = Object.entries(allowedAttributes(tag, Object.entries(attributes)));
  const fields = pairs.map(([name, value]) => `${name}=${encode(value)}`);
  return [frame.replace(/[?#].*$/s, '') + (part === 'query' ? '?' : '#') + `w=${tag}`, ...fields].join('&');
}
