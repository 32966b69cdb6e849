// Fetches a report file that the author named, and says plainly what is wrong with one that cannot be used.
import { checkReport } from '../report/schema.js';
import type { Report } from '../report/index.js';
import { failure, type Result } from '../result.js';
import { fetchFile } from './fetch-file.js';

/** The largest report file that is read, in bytes. */
const MOST_BYTES = 2_000_000;
const PATIENCE = 30_000;

/**
 * Reads the report at an address. Fails with `src-failed` (no answer, not OK, too large, too slow) or `src-not-report`
 * (not UTF-8 JSON); faults in the report itself are those of `checkReport`.
 */
export async function readReportFile(address: string, signal: AbortSignal): Promise<Result<Report>> {
  const file = await fetchFile(address, 'a report file', MOST_BYTES, PATIENCE, signal);
  if (!file.bytes)
    return failure({ code: 'src-failed', path: 'src', expected: file.expected, received: file.received });
  try {
    return checkReport(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)));
  } catch (error) {
    const received = `${error instanceof Error ? error.message : error} (${address})`;
    return failure({ code: 'src-not-report', path: 'src', expected: 'JSON in UTF-8', received });
  }
}
