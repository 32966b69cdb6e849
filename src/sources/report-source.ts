// Holds the report file that `src` names: when it is fetched, what came of it, and which figure of it is meant.
import type { Report } from '../report/index.js';
import type { Issue, IssueCode } from '../result.js';
import { safeAddress } from './link.js';
import type { FoundReport } from './report-file.js';

/**
 * What is known of the report file at this moment. Report and figure change together and only when the new file is
 * there: a slow or failed one keeps what was held.
 */
export class ReportSource {
  report: Report | undefined;
  /** The name after `#`: which figure of the report. */
  figure = '';
  issues: readonly Issue[] = [];
  pending = false;
  /** The file that was asked for, and the one that is held. */
  #wanted = '';
  #held = '';
  #wantedFigure = '';
  /** What is told of the report that is held. */
  #doubts: readonly Issue[] = [];
  #abort: AbortController | undefined;

  constructor(private readonly changed: () => void) {}

  /** Fetches the file unless it is held, under way or known to fail; an empty address forgets it. */
  load(src: string | undefined, base: string): void {
    const [file = '', figure = ''] = (src ?? '').split('#');
    this.#wantedFigure = decode(figure);
    if (file === this.#held || file === '') this.#hold(file, file ? this.report : undefined, file ? this.#doubts : []);
    else if (file !== this.#wanted || !(this.pending || this.issues.length > 0)) void this.#fetch(file, base);
  }

  /** Ends a load under way; the next `load` starts again. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.pending = false;
  }

  #hold(file: string, report: Report | undefined, doubts: readonly Issue[]): void {
    this.stop();
    this.#wanted = this.#held = file;
    this.report = report;
    this.figure = this.#wantedFigure;
    this.issues = this.#doubts = doubts;
  }

  async #fetch(file: string, base: string): Promise<void> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.#wanted = file;
    this.issues = [];
    this.pending = true;
    const result = await read(file, base, abort.signal);
    if (abort.signal.aborted) return;
    this.pending = false;
    if (result.report) this.#hold(file, result.report, result.doubts);
    else this.issues = result.issues;
    this.changed();
  }
}

type ReadFile = FoundReport | { readonly report?: undefined; readonly issues: readonly Issue[] };

async function read(file: string, base: string, signal: AbortSignal): Promise<ReadFile> {
  const fault = (code: IssueCode, expected: string, received: string): ReadFile => ({
    issues: [{ code, path: 'src', expected, received }],
  });
  const address = safeAddress(file, base);
  if (!address) return fault('src-failed', 'an http or https address', file);
  try {
    const { readReportFile } = await import('./report-file.js');
    const result = await readReportFile(address, signal);
    return result.ok ? result.value : { issues: result.issues };
  } catch (error) {
    return fault('chunk-failed', 'the code that reads report files', String(error));
  }
}

/** A name may be percent-encoded Chinese; one that is not validly encoded is taken as it stands. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
