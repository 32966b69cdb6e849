// Says what a script passed where a text was expected.

/** `null`, `number 5`, `array`, `object`: never more of it than its kind and, where it is short, itself. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'array';
  return /^(?:number|boolean|bigint)$/.test(typeof value) ? `${typeof value} ${String(value)}` : typeof value;
}
