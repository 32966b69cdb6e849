// The figures of a widget as a table of the page.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DataTable } from '../widget.js';

/** `label` names it where nothing around it does. */
export const viewDataTable = ({ head, rows, numeric }: DataTable, label?: string): TemplateResult =>
  html`<table part="table" aria-label=${label ?? nothing}>
    <thead>
      <tr>
        ${head.map((cell, i) => html`<th scope="col" class=${classOf(numeric, i)}>${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => viewRow(row, numeric))}
    </tbody>
  </table>`;

const classOf = (numeric: DataTable['numeric'], column: number): string | typeof nothing =>
  numeric?.has(column) ? 'number' : nothing;

const viewRow = ([first = '', ...rest]: readonly string[], numeric: DataTable['numeric']): TemplateResult =>
  html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell, i) => html`<td class=${classOf(numeric, i + 1)}>${cell}</td>`)}
  </tr>`;
