// Holds the boundary that a map's author names: asked for when the map comes near, laid anew when places or size change.
import type { Issue } from '../../result.js';
import type { BoundaryRequest, LaidGround, OpenBoundary } from './relocation-map.map.js';
import type { MapModel } from './relocation-map.model.js';

export class BoundaryKeeper {
  issues: readonly Issue[] = [];
  #request: BoundaryRequest | undefined;
  #open: OpenBoundary | undefined;
  #laid: (LaidGround & { readonly model: MapModel; readonly size: number }) | undefined;
  #abort: AbortController | undefined;

  constructor(private readonly changed: () => void) {}

  /** Asks for a boundary unless it is the one that is held, on its way or known to fail. */
  want(request: BoundaryRequest | undefined): void {
    if (isSame(request, this.#request)) return;
    this.stop();
    this.#request = request;
    this.#open = this.#laid = undefined;
    this.issues = [];
    if (request) void this.#load(request);
  }

  /** True once the boundary has come or could not. */
  get isSettled(): boolean {
    return this.#open !== undefined || this.issues.length > 0;
  }

  /** Ends a load under way; it is asked for again with the next wish. */
  stop(): void {
    if (this.#abort) this.#request = undefined;
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** The ground of a model, once the boundary is there; `size` is in pixels of the screen. */
  lay(model: MapModel, size: number): LaidGround | undefined {
    if (!this.#open) return undefined;
    if (this.#laid?.model !== model || this.#laid.size !== size)
      this.#laid = { ...this.#open.lay(model, size), model, size };
    return this.#laid;
  }

  async #load(request: BoundaryRequest): Promise<void> {
    const abort = (this.#abort = new AbortController());
    try {
      const { openBoundary } = await import('./relocation-map.map.js');
      const opened = await openBoundary(request, abort.signal);
      if (abort.signal.aborted) return;
      if (opened.ok) this.#open = opened.value;
      this.issues = opened.ok ? opened.value.issues : opened.issues;
    } catch (error) {
      if (!abort.signal.aborted) this.issues = [missingFile(error)];
    }
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    this.changed();
  }
}

const isSame = (a: BoundaryRequest | undefined, b: BoundaryRequest | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.boundary === b.boundary &&
    a.base === b.base &&
    a.datum === b.datum &&
    a.siteDatum === b.siteDatum);

export const missingFile = (error: unknown): Issue => ({
  code: 'chunk-failed',
  path: '',
  expected: 'a file of the kit',
  received: error instanceof Error ? error.message : String(error),
});
