// Knows which of several sources of a figure's fields wins, field by field, and remembers where each came from.

/** Fields as one source gives them, and how that source names a field to the author: `before`, `figures.rate.before`. */
export interface FieldSource<T> {
  readonly fields: T;
  readonly where: (field: string) => string;
}

export interface MergedFields<T> {
  readonly fields: T;
  /** Where a field came from, for messages to the author. */
  readonly where: (field: string) => string;
}

/** Merges sources, the strongest first. An empty text is no answer: the next source is asked. */
export function mergeFields<T extends object>(...sources: readonly (FieldSource<T> | undefined)[]): MergedFields<T> {
  // Without a prototype a field named __proto__ is a field like any other.
  const fields: Record<string, unknown> = Object.create(null);
  const origins: Record<string, FieldSource<T>> = Object.create(null);
  for (const source of sources) {
    if (!source) continue;
    for (const name of Object.keys(source.fields)) {
      const value = (source.fields as Record<string, unknown>)[name];
      if (name in fields || value === undefined || value === null || value === '') continue;
      fields[name] = value;
      origins[name] = source;
    }
  }
  return { fields: fields as T, where: (field) => origins[field]?.where(field) ?? field };
}
