// The event of a problem, and the sentence that tells it.
import type { Issue, IssueCode } from '../../result.js';

/** Something the author gave could not be used. Readers see the rest, or what the author wrote. */
export class ReportErrorEvent extends Event {
  /** One of the documented closed list: `quantity-unreadable`, `src-failed` … */
  readonly code: IssueCode;
  /** The attribute, field or cell at fault. */
  readonly path: string;
  /** What was expected and what was there. */
  readonly message: string;
  /** True where no figure could be drawn at all. */
  readonly fatal: boolean;

  constructor(issue: Issue, fatal: boolean) {
    super('report-error', { bubbles: true, composed: true });
    this.code = issue.code;
    this.path = issue.path;
    this.message = messageOf(issue);
    this.fatal = fatal;
  }
}

/** `value: "约莫四成" — expected a quantity, e.g. 54.73亿元 (quantity-unreadable)` */
export const messageOf = ({ code, path, expected, received }: Issue): string =>
  `${path}: ${JSON.stringify(received)} — expected ${expected} (${code})`;

declare global {
  interface GlobalEventHandlersEventMap {
    'report-error': ReportErrorEvent;
  }
}
