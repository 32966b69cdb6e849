// Tells the page's author of each problem once: an event on the element, a line on the console.
import type { Issue } from '../../result.js';
import { messageOf, ReportErrorEvent } from './events.js';

/** Remembers what an element's author was told, so that a re-render does not say it again. */
export class AuthorReport {
  #told = new Set<string>();

  constructor(private readonly element: Element) {}

  /** Tells of what is new; what is no longer wrong may be told again when it comes back. */
  tell(issues: readonly Issue[], fatal: boolean): void {
    if (issues.length === 0 && this.#told.size === 0) return;
    const now = new Map(issues.map((issue) => [`${fatal} ${messageOf(issue)}`, issue]));
    const fresh = [...now].filter(([key]) => !this.#told.has(key));
    this.#told = new Set(now.keys());
    for (const [, issue] of fresh) {
      console.warn(`<${this.element.localName}> ${messageOf(issue)}`);
      this.element.dispatchEvent(new ReportErrorEvent(issue, fatal));
    }
  }
}
