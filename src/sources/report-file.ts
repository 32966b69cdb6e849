// Fetches a report file that the author named, and says plainly what is wrong with one that cannot be used.
import { checkReport } from '../report/schema.js';
import type { Report } from '../report/index.js';
import { failure, type Result } from '../result.js';

/** The largest report file that is read, in bytes. */
const MOST_BYTES = 2_000_000;
const PATIENCE = 30_000;

/**
 * Reads the report at an address. Fails with `src-failed` (no answer, not OK, too large, too slow) or `src-not-report`
 * (not UTF-8 JSON); faults in the report itself are those of `checkReport`.
 */
export async function readReportFile(address: string, signal: AbortSignal): Promise<Result<Report>> {
  const fault = (code: string, expected: string, received: string): Result<never> =>
    failure({ code, path: 'src', expected, received });
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(new Error(`no answer within ${PATIENCE / 1000} seconds`)), PATIENCE);
  const stop = (): void => timer.abort();
  signal.addEventListener('abort', stop);
  try {
    // A redirect could lead to a host that the page has not named.
    const response = await fetch(address, { signal: timer.signal, redirect: 'manual' });
    if (response.type === 'opaqueredirect')
      return fault('src-failed', 'a report file at the address itself', `a redirect (${address})`);
    if (!response.ok)
      return fault('src-failed', 'a report file', `${response.status} ${response.statusText} (${address})`);
    const bytes = await readAtMost(response, MOST_BYTES);
    if (!bytes) return fault('src-failed', `a file of at most ${MOST_BYTES} bytes`, `more (${address})`);
    return parse(bytes);
  } catch (error) {
    return fault('src-failed', 'a report file', `${error instanceof Error ? error.message : error} (${address})`);
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }

  function parse(bytes: Uint8Array): Result<Report> {
    try {
      return checkReport(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    } catch (error) {
      return fault('src-not-report', 'JSON in UTF-8', `${error instanceof Error ? error.message : error} (${address})`);
    }
  }
}

/** The body's bytes, or undefined as soon as there are more than allowed: a file that never ends is left unread. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
