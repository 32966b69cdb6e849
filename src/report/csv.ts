// Writes rows as CSV that Excel and WPS open without garbling Chinese and without running a formula.

const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 with a byte order mark; a cell that a spreadsheet would run as a formula is led by an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const isFormula = /^[=+@\t\r]/.test(text) || /^-(?![\d.]+%?$)/.test(text);
  const inert = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
