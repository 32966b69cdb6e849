// The figures of a widget as a table of the page.
import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable } from '../widget.js';

/** `label` names it where nothing around it does. */
export const viewDataTable = ({ head, rows }: DataTable, label?: string): TemplateResult =>
  html`<table part="table" aria-label=${label ?? nothing}>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(viewRow)}
    </tbody>
  </table>`;

const viewRow = ([first = '', ...rest]: readonly string[]): TemplateResult =>
  html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
