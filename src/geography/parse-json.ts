// From a file's bytes to a JSON object; what is none is refused by the name of what it is.
import { failure, success, type Result } from '../result.js';
import { otherFormat } from './other-format.js';

const refuse = (received: string, expected = 'GeoJSON or TopoJSON in UTF-8'): Result<never> =>
  failure({ code: 'boundary-format', path: '', expected, received });

/** Reads bytes or text as one JSON object; a byte order mark is no fault. Fails with `boundary-format`. */
export function parseJsonObject(file: string | Uint8Array): Result<Record<string, unknown>> {
  const other = otherFormat(file);
  if (other) return refuse(other.name, other.instead);
  const text = typeof file === 'string' ? file : decode(file);
  if (text === undefined)
    return refuse(isGbk(file as Uint8Array) ? 'text in GBK, it seems' : 'bytes that are no UTF-8');
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return success({ ...value });
    return refuse(Array.isArray(value) ? 'a JSON array' : `JSON ${value === null ? 'null' : typeof value}`);
  } catch (error) {
    return refuse(`broken JSON: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Two bytes a character, as in nothing else that is published in China; letters with accents come one by one. */
function isGbk(bytes: Uint8Array): boolean {
  let characters = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    if (!isOfPair(bytes[i]!) || !isOfPair(bytes[(i += 1)] ?? 0)) return false;
    characters += 1;
  }
  return characters > 0;
}

const isOfPair = (byte: number): boolean => byte >= 0xa1 && byte <= 0xfe;

/** An engine quotes what it could not read, whatever that is. */
const printable = (message: string): string => message.replace(/\p{Cc}+/gu, ' ');
