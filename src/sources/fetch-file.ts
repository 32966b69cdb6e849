// Fetches a file that the author named, and says in words what is wrong with one that cannot be had.

/** The file, or why there is none: what was expected and what came. */
export type Fetched =
  | { readonly file: Blob }
  | { readonly file?: undefined; readonly expected: string; readonly received: string };

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
    const file = await readAtMost(response, most);
    return file ? { file } : fault(`a file of at most ${most} bytes`, 'more');
  } catch (error) {
    return fault(what, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }
}

/** The body, or undefined as soon as there is more of it than allowed: a file that never ends is left unread. */
async function readAtMost(response: Response, most: number): Promise<Blob | undefined> {
  if (plainLength(response) <= most) return response.blob();
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.length;
    if (read > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new Blob(chunks);
}

/**
 * How many bytes there will be, where the browser holds the server to it; it then keeps them away from the page's thread.
 * NaN where nobody knows: a packed file says how long it is packed, and of another origin's it is not told which are packed.
 */
const plainLength = ({ type, headers }: Response): number =>
  type === 'basic' && !headers.has('content-encoding') ? Number(headers.get('content-length') ?? NaN) : NaN;
