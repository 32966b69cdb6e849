// Fetches a boundary file that the author named: what is in it is for the geography room to tell. Maps that wait for the
// same file share one fetch.
import { failure, success, type Result } from '../result.js';
import { fetchFile, type Fetched } from './fetch-file.js';
import { safeAddress } from './link.js';

/** The largest boundary file that is read, in bytes. */
const MOST_BYTES = 20_000_000;
const PATIENCE = 60_000;

const WANTED = 'a boundary file';

/** The file, unread. Fails with `boundary-failed`: no http address, no answer, not OK, too large, too slow. */
export async function readBoundaryFile(file: string, base: string, signal: AbortSignal): Promise<Result<Blob>> {
  const fault = (expected: string, received: string): Result<never> =>
    failure({ code: 'boundary-failed', path: '', expected, received });
  const address = safeAddress(file, base);
  if (!address) return fault('an http or https address', file);
  const found = await fetchShared(address, signal);
  return found.file ? success(found.file) : fault(found.expected, found.received);
}

/** A file on its way, and how many wait for it. */
interface Coming {
  readonly fetched: Promise<Fetched>;
  readonly abort: AbortController;
  waiting: number;
}

const coming = new Map<string, Coming>();

/** The fetch ends with the last who waits for it. */
async function fetchShared(address: string, signal: AbortSignal): Promise<Fetched> {
  const file = coming.get(address) ?? begin(address);
  file.waiting += 1;
  const leave = (): void => {
    file.waiting -= 1;
    if (file.waiting > 0) return;
    forget(address, file);
    file.abort.abort();
  };
  signal.addEventListener('abort', leave);
  const fetched = await file.fetched;
  if (signal.aborted) return { expected: WANTED, received: 'nobody who waits for it' };
  signal.removeEventListener('abort', leave);
  file.waiting -= 1;
  return fetched;
}

function begin(address: string): Coming {
  const abort = new AbortController();
  const fetched = fetchFile(address, WANTED, MOST_BYTES, PATIENCE, abort.signal);
  const file = { fetched, abort, waiting: 0 };
  coming.set(address, file);
  // Before anybody who waits goes on: what comes later asks anew.
  void fetched.then(() => forget(address, file));
  return file;
}

function forget(address: string, file: Coming): void {
  if (coming.get(address) === file) coming.delete(address);
}
