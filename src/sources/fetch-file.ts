// Fetches a file that the author named, and says in words what is wrong with one that cannot be had.

/** The bytes, or why there are none: what was expected and what came. */
export type Fetched =
  | { readonly bytes: Uint8Array }
  | { readonly bytes?: undefined; readonly expected: string; readonly received: string };

/**
 * Fetches `what` from an address: at most so many bytes, within so many milliseconds, and from no other address than
 * that one.
 */
export async function fetchFile(
  address: string,
  what: string,
  most: number,
  patience: number,
  signal: AbortSignal,
): Promise<Fetched> {
  const fault = (expected: string, received: string): Fetched => ({ expected, received: `${received} (${address})` });
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(new Error(`no answer within ${patience / 1000} seconds`)), patience);
  const stop = (): void => timer.abort();
  signal.addEventListener('abort', stop);
  try {
    // A redirect could lead to a host that the page has not named.
    const response = await fetch(address, { signal: timer.signal, redirect: 'manual' });
    if (response.type === 'opaqueredirect')
      return fault(`${what} at the address itself: name the one that it leads to`, 'a redirect');
    if (!response.ok) return fault(what, `${response.status} ${response.statusText}`);
    const bytes = await readAtMost(response, most);
    return bytes ? { bytes } : fault(`a file of at most ${most} bytes`, 'more');
  } catch (error) {
    return fault(what, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
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
