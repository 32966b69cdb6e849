// Fetches a boundary file that the author named, as bytes: what they are is for the geography room to tell.
import { failure, success, type Result } from '../result.js';
import { safeAddress } from './link.js';

/** The largest boundary file that is read, in bytes. */
const MOST_BYTES = 20_000_000;
const PATIENCE = 60_000;

/** The file's bytes. Fails with `boundary-failed`: no http address, no answer, not OK, too large, too slow. */
export async function readBoundaryFile(file: string, base: string, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const fault = (received: string): Result<never> =>
    failure({ code: 'boundary-failed', path: '', expected: 'a boundary file', received });
  const address = safeAddress(file, base);
  if (!address) return fault(`${file}, which is no http or https address`);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
    if (!response.ok) return fault(`${response.status} ${response.statusText} (${address})`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MOST_BYTES ? fault(`more than ${MOST_BYTES} bytes (${address})`) : success(bytes);
  } catch (error) {
    return fault(`${error instanceof Error ? error.message : error} (${address})`);
  }
}
