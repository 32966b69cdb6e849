// Fetches a boundary file that the author named, as bytes: what they are is for the geography room to tell.
import { failure, success, type Result } from '../result.js';
import { fetchFile } from './fetch-file.js';
import { safeAddress } from './link.js';

/** The largest boundary file that is read, in bytes. */
const MOST_BYTES = 20_000_000;
const PATIENCE = 60_000;

/** The file's bytes. Fails with `boundary-failed`: no http address, no answer, not OK, too large, too slow. */
export async function readBoundaryFile(file: string, base: string, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const fault = (expected: string, received: string): Result<never> =>
    failure({ code: 'boundary-failed', path: '', expected, received });
  const address = safeAddress(file, base);
  if (!address) return fault('an http or https address', file);
  const found = await fetchFile(address, 'a boundary file', MOST_BYTES, PATIENCE, signal);
  return found.bytes ? success(found.bytes) : fault(found.expected, found.received);
}
