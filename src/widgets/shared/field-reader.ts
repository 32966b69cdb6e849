// Reads a widget's fields one by one and gathers what is wrong with them, under the names their author knows.
import type { Issue, IssueCode } from '../../result.js';
import type { Guests, Invitation } from './guests.js';

/** The whole grammar of figures and dates, for a page that writes them in more than the commonest way. */
export const WHOLE_GRAMMAR = () => import('./whole-grammar.js');

/** What an author is told was expected of a figure. */
export const A_QUANTITY = 'a quantity, e.g. 54.73亿元 or 43.74%';

export class FieldReader<F> {
  readonly issues: Issue[] = [];
  /** True where a field needs a part of the kit that is on its way. */
  isPending = false;

  constructor(
    readonly fields: F,
    readonly where: (field: string) => string,
    private readonly guests: Guests,
  ) {}

  /** The field as text; a number that a script set is the figure it prints as. */
  text(field: keyof F & string): string | undefined {
    const value: unknown = this.fields[field];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  }

  /** One word of a closed list: the first where none or an unknown one is given. */
  choice<T extends string>(field: keyof F & string, choices: readonly [T, ...T[]]): T {
    const word = this.text(field)?.trim().toLowerCase();
    if (!word) return choices[0];
    const found = choices.find((choice) => choice === word);
    if (!found) this.report('choice-unknown', field, choices.filter(Boolean).join(', '));
    return found ?? choices[0];
  }

  /** A part of the kit that the model needs; undefined while it is on its way, or where it cannot be had. */
  ask<T>(invitation: Invitation<T>): T | undefined {
    const guest = this.guests.ask(invitation);
    this.isPending ||= this.guests.awaits(invitation);
    return guest;
  }

  /** Tells the author what was expected of a field. */
  report(code: IssueCode, field: keyof F & string, expected: string): void {
    const given: unknown = this.fields[field] ?? '';
    const received = typeof given === 'object' ? typeof given : String(given);
    this.issues.push({ code, path: this.where(field), expected, received });
  }
}
