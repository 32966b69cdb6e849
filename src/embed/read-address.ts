// Reads a widget out of an address, from the fragment or the query, however battered it comes back.
import { failure, success, type Result } from '../result.js';
import { mendAmpersands, mendFields } from './address-damage.js';
import { allowedAttributes, isWidgetTag, type Widget, type WidgetTag } from './widget.js';

// UTF-8 in runs; anything else that looks encoded is taken as it stands: 1% was 1%25 before a system decoded it.
const ENCODED = /%u[0-9a-f]{4}|(?:%[0-9a-f]{2})+/gi;

function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(ENCODED, (run) => {
    if (/^%u/i.test(run)) return String.fromCharCode(Number.parseInt(run.slice(2), 16));
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function pairOf(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field, ''] : [field.slice(0, at), decode(field.slice(at + 1))];
}

/** A widget's tag and all fields beside it, those of others with them. */
interface Fields {
  readonly tag: WidgetTag;
  readonly pairs: readonly [string, string][];
}

function readPart(text: string): Fields | undefined {
  const pairs = mendFields(text).map(pairOf);
  const tag = pairs.find(([name]) => name.toLowerCase() === 'w')?.[1].toLowerCase();
  return tag && isWidgetTag(tag) ? { tag, pairs } : undefined;
}

/** A URL, the page's location and a link have their address as `href`. */
function textOf(address: unknown): string | undefined {
  const text =
    typeof address === 'string' ? address : (address as { readonly href?: unknown } | null | undefined)?.href;
  return typeof text === 'string' ? text : undefined;
}

/** The fields of an address as they are written; undefined where they name no widget. A script may pass anything. */
export function readFields(address: unknown): Fields | undefined {
  const text = textOf(address);
  if (text === undefined) return undefined;
  const mended = mendAmpersands(text);
  const hash = mended.indexOf('#');
  const query = (hash < 0 ? mended : mended.slice(0, hash)).indexOf('?');
  return (
    (hash >= 0 && readPart(mended.slice(hash + 1))) || (query >= 0 && readPart(mended.slice(query + 1))) || undefined
  );
}

/** False where an address cannot be a widget's; cheap, for pages of many links. */
export const mayBeAddress = (text: string): boolean => /[#?&;]w=/i.test(text);

/**
 * The widget an address tells: its tag and allow-listed attributes, as they were written. Fragment and query are read
 * alike; what tracking, feeds and systems added is passed over. Fails with `address-unreadable`.
 */
export function readAddress(address: string): Result<Widget> {
  const fields = readFields(address);
  return fields
    ? success({ tag: fields.tag, attributes: allowedAttributes(fields.tag, fields.pairs) })
    : failure({
        code: 'address-unreadable',
        path: '',
        expected: 'an address with a widget, e.g. frame.html#w=poverty-stat&label=…&value=1%25',
        received: textOf(address) ?? (address === null ? 'null' : typeof address),
      });
}
