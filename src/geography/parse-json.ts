// From a file's bytes to a JSON object, naming the formats that authors take for boundaries and that are none.
import { failure, success, type Result } from '../result.js';

const refuse = (received: string, expected = 'GeoJSON or TopoJSON in UTF-8'): Result<never> =>
  failure({ code: 'boundary-format', path: '', expected, received });

/** What a file is whose first bytes are these. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["\0\0'\n", 'a Shapefile (.shp)'],
  ['PK\x03\x04', 'a ZIP archive (a Shapefile or KMZ?)'],
  ['SQLite format 3', 'a GeoPackage'],
  ['\x1F\x8B', 'a gzip file'],
];

const OTHER_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:\?xml[\s\S]{0,300}<)?kml/i, 'KML'],
  [/^\s*<(?:!doctype )?html/i, 'an HTML page'],
  [/^\s*<(?:\?xml[\s\S]{0,300}<)?svg/i, 'an SVG picture'],
  [/^\s*</, 'XML'],
  [/^\s*[a-z_$][\w$.]*\s*[=(]/i, 'a script'],
];

const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;

/** The name of the format a file begins as, where that is not JSON. */
function otherFormat(file: string | Uint8Array): string | undefined {
  const start = typeof file === 'string' ? file.slice(0, 400) : String.fromCharCode(...file.subarray(0, 400));
  const signed = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  const text = start.replace(BYTE_ORDER_MARK, '');
  return (signed ?? OTHER_TEXTS.find(([pattern]) => pattern.test(text)))?.[1];
}

/** Reads bytes or text as one JSON object; a byte order mark is no fault. Fails with `boundary-format`. */
export function parseJsonObject(file: string | Uint8Array): Result<Record<string, unknown>> {
  const other = otherFormat(file);
  if (other) return refuse(other);
  try {
    const text = typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file);
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return success({ ...value });
    return refuse(Array.isArray(value) ? 'a JSON array' : `JSON ${value === null ? 'null' : typeof value}`);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
