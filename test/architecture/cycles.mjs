// Finds import cycles. Types are gone at run time, so a cycle of `import type` alone is none.
import { resolveImport } from './imports.mjs';

/** Each cycle once, as the files along it with the first repeated at the end. */
export function cyclesOf(sources) {
  const known = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter(({ to, isType }) => to?.startsWith('.') && !isType).map(({ to }) => resolveImport(file, to)),
    ]),
  );
  const cycles = [];
  const finished = new Set();
  const walk = (file, trail) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file]);
    else if (!finished.has(file)) {
      for (const next of known.get(file) ?? []) walk(next, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of known.keys()) walk(file, []);
  return cycles;
}
