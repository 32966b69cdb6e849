// Reads a widget's fields one by one and gathers what is wrong with them, under the names their author knows.
import type { Period } from '../../period/period.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Issue, Result } from '../../result.js';
import type { Readers } from './readers.js';

export class FieldReader<F> {
  readonly issues: Issue[] = [];
  /** True where a field needs the whole grammar, which is on its way. */
  isPending = false;

  constructor(
    readonly fields: F,
    private readonly where: (field: string) => string,
    private readonly readers: Readers,
  ) {}

  /** The field as text; a number that a script set is the figure it prints as. */
  text(field: keyof F & string): string | undefined {
    const value: unknown = this.fields[field];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  }

  /** The measures a field states, or undefined where it states none that can be read. */
  measures(field: keyof F & string): readonly [Quantity, ...Quantity[]] | undefined {
    const text = this.text(field);
    const isGiven = this.fields[field] !== undefined && this.fields[field] !== null;
    if (isGiven && text === undefined) this.report('quantity-unreadable', field, 'text, e.g. "54.73亿元"');
    return text ? this.#keep(this.readers.measures(text), field) : undefined;
  }

  period(field: keyof F & string, asOf?: string): Period | undefined {
    const text = this.text(field);
    return text ? this.#keep(this.readers.period(text, asOf), field) : undefined;
  }

  /** One word of a closed list: the first where none or an unknown one is given. */
  choice<T extends string>(field: keyof F & string, choices: readonly [T, ...T[]]): T {
    const word = this.text(field)?.trim().toLowerCase();
    const found = choices.find((choice) => choice === word);
    if (word && !found) this.report('choice-unknown', field, choices.filter(Boolean).join(', '));
    return found ?? choices[0];
  }

  /** Tells the author what was expected of a field. */
  report(code: string, field: keyof F & string, expected: string): void {
    this.issues.push({
      code,
      path: this.where(field),
      expected,
      received: this.text(field) ?? typeof this.fields[field],
    });
  }

  #keep<T>(result: Result<T> | undefined, field: string): T | undefined {
    if (!result) this.isPending = true;
    else if (result.ok) return result.value;
    else this.issues.push(...result.issues.map((issue) => ({ ...issue, path: this.where(field) })));
    return undefined;
  }
}
