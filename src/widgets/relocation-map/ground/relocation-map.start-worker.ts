// Starts the worker that lays boundaries flat. A build that is one file has none, and puts another module in this place.

/** Throws where the page has no workers or forbids this one; undefined where its file comes from another site. */
export function startWorker(): Worker | undefined {
  // A browser would refuse it, and say so on the console.
  if (new URL(import.meta.url).origin !== globalThis.location?.origin) return undefined;
  return new Worker(new URL('./relocation-map.worker.map.ts', import.meta.url), { type: 'module' });
}
