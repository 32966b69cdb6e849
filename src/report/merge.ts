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
  const fields: Record<string, unknown> = {};
  const origins = new Map<string, string>();
  for (const source of sources) {
    for (const [name, value] of Object.entries(source?.fields ?? {})) {
      if (origins.has(name) || value === undefined || value === null || value === '') continue;
      fields[name] = value;
      origins.set(name, source!.where(name));
    }
  }
  return { fields: fields as T, where: (field) => origins.get(field) ?? field };
}
