// Gathers what is wrong with the cells of a table, each by its place, and tells the author of the first of them.
import type { Column, Line } from '../../../report/rows-table.js';
import type { TimelineFields } from '../../../report/index.js';
import type { Issue, IssueCode } from '../../../result.js';
import type { FieldReader } from '../../shared/field-reader.js';
import type { Places } from './funding-timeline.places.js';

const MOST_TOLD = 20;

export class Faults {
  readonly #issues: Issue[] = [];

  /** `key` is the column of the periods, `nameAt` the line that names the columns. */
  constructor(
    private readonly places: Places,
    private readonly key: Column | undefined,
    private readonly nameAt: number,
  ) {}

  /** The issue of a cell. */
  add(code: IssueCode, expected: string, line: Line, column: Column): void {
    const { places, key } = this;
    const number = places.numberOf(line.index);
    const where = places.nameOfCell(number, line.cells, column, key);
    const path = places.pathOfCell(number, column);
    this.#issues.push({ code, path, expected: `${expected}, in ${where}`, received: line.cells[column.index]! });
  }

  /** The issue of a column as a whole. */
  addOfColumn(code: IssueCode, expected: string, column: Column): void {
    const path = this.places.pathOfCell(this.places.numberOf(this.nameAt), column);
    this.#issues.push({ code, path, expected, received: column.name });
  }

  tell(reader: FieldReader<TimelineFields>): void {
    const issues = this.#issues;
    reader.issues.push(...issues.slice(0, MOST_TOLD));
    const more = issues.length - MOST_TOLD;
    if (more <= 0) return;
    const { code, expected } = issues[MOST_TOLD]!;
    reader.issues.push({ code, path: reader.where('rows'), expected, received: `${more} more such cells` });
  }
}
