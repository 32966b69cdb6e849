// Fetches a report file that the author named, and says plainly what is wrong with one that cannot be used.
import { misspeltFields } from '../report/misspelt-fields.js';
import { checkReport } from '../report/schema.js';
import type { Report } from '../report/index.js';
import { failure, success, type Issue, type Result } from '../result.js';
import { fetchFile } from './fetch-file.js';

/** The largest report file that is read, in bytes. */
const MOST_BYTES = 2_000_000;
const PATIENCE = 30_000;

/** A report that can be used, and what its author should know of it. */
export interface FoundReport {
  readonly report: Report;
  readonly doubts: readonly Issue[];
}

/**
 * Reads the report at an address. Fails with `src-failed` (no answer, not OK, too large, too slow) or `src-not-report`
 * (not UTF-8 JSON); faults in the report itself are those of `checkReport`.
 */
export async function readReportFile(address: string, signal: AbortSignal): Promise<Result<FoundReport>> {
  const found = await fetchFile(address, 'a report file', MOST_BYTES, PATIENCE, signal);
  if (!found.file)
    return failure({ code: 'src-failed', path: 'src', expected: found.expected, received: found.received });
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await found.file.arrayBuffer()));
    const checked = checkReport(json);
    return checked.ok ? success({ report: checked.value, doubts: misspeltFields(json as object) }) : checked;
  } catch (error) {
    const received = `${error instanceof Error ? error.message : error} (${address})`;
    return failure({
      code: 'src-not-report',
      path: 'src',
      expected: 'a report, JSON in UTF-8; a table of CSV stands in rows or in a <table>',
      received,
    });
  }
}
