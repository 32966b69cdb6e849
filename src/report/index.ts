// The room's door: the report's data, from JSON, tables and lists.
export type { CommonFields, Figure, FigureKind, MapFields, Report, StatFields, TimelineFields } from './fields.js';
export { toCsv } from './csv.js';
export { figureOf } from './figure.js';
export { mergeFields, type FieldSource, type MergedFields } from './merge.js';
export { statFromTable, statFromTerms, type StatTerms } from './terms.js';
export { isRemarks, isTotal } from './column-kinds.js';
export { isLevel, roleOf, roleWithin, type Role } from './column-roles.js';
export { cellName, cellPath } from './cell-place.js';
export { isBlank } from './blank.js';
export { readRows, type Column, type Line, type RowsTable } from './rows-table.js';
export { parseRows, writeRows } from './rows-text.js';
export { withUnit, type ReadMeasures } from './named-unit.js';
