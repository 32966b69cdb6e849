// Holds the report file that `src` names: when it is fetched, what came of it, and which figure of it is meant.
import type { Report } from '../report/index.js';
import type { Issue } from '../result.js';
import { safeAddress } from './link.js';

/** What is known of the report file at this moment. A failed load keeps the report it had. */
export class ReportSource {
  report: Report | undefined;
  /** The name after `#`: which figure of the report. */
  figure = '';
  issues: readonly Issue[] = [];
  pending = false;
  #address = '';
  #abort: AbortController | undefined;

  constructor(private readonly changed: () => void) {}

  /** Fetches the file unless it is the one already held or under way; an empty address forgets it. */
  load(src: string | undefined, base: string): void {
    const [file = '', figure = ''] = (src ?? '').split('#');
    this.figure = decode(figure);
    const isKnown = file === this.#address && (this.pending || this.report !== undefined || this.issues.length > 0);
    if (isKnown) return;
    this.stop();
    if (file !== this.#address) this.report = file ? this.report : undefined;
    this.#address = file;
    this.issues = [];
    if (file) void this.#fetch(file, base);
  }

  /** Ends a load under way; the next `load` starts again. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.pending = false;
  }

  async #fetch(file: string, base: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.pending = true;
    const issues = await this.#read(file, base, abort.signal);
    if (abort.signal.aborted) return;
    this.pending = false;
    this.issues = issues;
    this.changed();
  }

  async #read(file: string, base: string, signal: AbortSignal): Promise<readonly Issue[]> {
    const address = safeAddress(file, base);
    if (!address) return [{ code: 'src-failed', path: 'src', expected: 'an http or https address', received: file }];
    try {
      const { readReportFile } = await import('./report-file.js');
      const result = await readReportFile(address, signal);
      if (!result.ok) return result.issues;
      if (!signal.aborted) this.report = result.value;
      return [];
    } catch (error) {
      return [
        { code: 'chunk-failed', path: 'src', expected: 'the code that reads report files', received: String(error) },
      ];
    }
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
