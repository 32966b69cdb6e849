// Holds the boundary that a map's author names: asked for when the map comes near, laid anew when places or size change.
import type { PlanePart } from '../../../geography/drawn-boundary.js';
import type { Issue } from '../../../result.js';
import type { Guests } from '../../shared/guests.js';
import { groundIssues } from './relocation-map.ground-issues.js';
import { groundOf, positionsOf, type Ground } from './relocation-map.ground.js';
import { DOUBTS } from '../relocation-map.invitations.js';
import type { MapModel } from '../relocation-map.model.js';
import { openBoundaryOf, type BoundaryRequest, type OpenedBoundary } from './relocation-map.open-boundary.js';
import { WorkerFault, type PaintOrder, type Wish } from './relocation-map.thread.js';

/** A model's places on the boundary, fine enough for `size` pixels on the longer side. */
interface Laid {
  readonly model: MapModel;
  readonly size: number;
  /** What the picture shows of the ground, where that is little. */
  readonly part: PlanePart | undefined;
  readonly ground: Ground | undefined;
  /** What is wrong with places once they lie on it. */
  readonly issues: readonly Issue[];
}

type KnownWish = Wish & Pick<Laid, 'model'>;

/** How long the places wait for their boundary before they are drawn without it, in milliseconds. */
const PATIENCE = 1500;

export class BoundaryKeeper {
  /** True once the boundary has come or could not, and while it lets the places wait for long. */
  isSettled = false;
  #issues: readonly Issue[] = [];
  #request: BoundaryRequest | undefined;
  #wish: KnownWish | undefined;
  #open: OpenedBoundary | undefined;
  #laid: Laid | undefined;
  #abort: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly guests: Guests,
    private readonly changed: () => void,
  ) {}

  /** Asks for a boundary unless it is the one that is held, on its way or known to fail. */
  want(request: BoundaryRequest | undefined): void {
    if (isSame(request, this.#request)) return;
    this.stop();
    this.#request = request;
    this.#laid = undefined;
    this.#issues = [];
    this.isSettled = false;
    if (request) void this.#load(request);
  }

  get isLoading(): boolean {
    return this.#abort !== undefined;
  }

  get issues(): readonly Issue[] {
    return [...this.#issues, ...(this.#laid?.issues ?? [])];
  }

  /** The places wait no longer. */
  settle(): void {
    clearTimeout(this.#patience);
    this.isSettled = true;
  }

  /** Ends what is under way, and the boundary's place in the worker; what was drawn stays. */
  stop(): void {
    clearTimeout(this.#patience);
    if (this.#abort && !this.#laid) this.#request = undefined;
    this.#abort?.abort();
    this.#abort = this.#wish = undefined;
    this.#open?.close();
    this.#open = undefined;
  }

  /** The ground of a model, as fine as is there; a finer one is asked for. */
  lay(model: MapModel, size: number): Ground | undefined {
    const laid = this.#laid;
    if (laid?.model === model && laid.size === size) return laid.ground;
    const isAsked = this.#wish?.model === model && this.#wish.size === size;
    if (!isAsked) this.#wish = { model, positions: positionsOf(model), size };
    // One that could not be had is not asked for again.
    const isHad = this.#open !== undefined || laid !== undefined;
    if (this.#request && isHad && !this.#abort && !isAsked) void this.#load(this.#request);
    return laid?.model === model ? laid.ground : undefined;
  }

  /** The regions of the ground that `lay` gave last, painted; undefined where that is left to the page. */
  paint(order: PaintOrder): Promise<ImageBitmap | undefined> | undefined {
    return this.#open?.paint(order);
  }

  async #load(request: BoundaryRequest): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#patience = setTimeout(() => {
      this.settle();
      this.changed();
    }, PATIENCE);
    try {
      const opened = this.#open ? undefined : await openBoundaryOf(request, abort.signal, () => this.#wish);
      if (abort.signal.aborted) return opened?.ok ? opened.value.close() : undefined;
      if (opened) this.#issues = opened.ok ? opened.value.issues : opened.issues;
      if (opened?.ok) this.#open = opened.value;
      await this.#fulfil(abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) this.#issues = [issueOf(error)];
    }
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    // The picture may have no size yet.
    if (this.#open && !this.#laid) return;
    this.settle();
    this.changed();
  }

  /** Lays what is wished for, until that is what was wished for last. */
  async #fulfil(signal: AbortSignal): Promise<void> {
    for (let wish = this.#wish; wish && this.#open && !signal.aborted; wish = this.#wish) {
      if (this.#laid?.model === wish.model && this.#laid.size === wish.size) return;
      const { model, size } = wish;
      const part = this.#laid?.model === model ? this.#laid.part : undefined;
      const laid = await this.#lay(wish, part);
      if (signal.aborted) return;
      // How much of it will be shown is known once the places lie on it.
      const shown = part ?? partShown(laid.ground);
      const closer = shown === part ? laid : await this.#lay(wish, shown);
      // Readers are told of it in words that few maps need.
      if (closer.ground?.remarks?.length) await this.guests.invite(DOUBTS).catch(() => undefined);
      if (signal.aborted) return;
      this.#laid = { ...closer, model, size, part: shown };
    }
  }

  async #lay({ model, positions, size }: KnownWish, part?: PlanePart): Promise<Pick<Laid, 'ground' | 'issues'>> {
    const laid = await this.#open!.lay({ positions, size, part });
    const { ground, unfound } = groundOf(model, laid);
    return { ground, issues: groundIssues(model, laid, unfound, ground?.around) };
  }
}

/** A ground that is shown nearly whole is fine enough. */
const NEARLY = 0.8;

function partShown(ground: Ground | undefined): PlanePart | undefined {
  if (!ground?.boundary) return undefined;
  const { left, top, right, bottom } = ground.bounds;
  const { width, height } = ground.boundary;
  const shown = Math.max(right - left, bottom - top) / Math.max(width, height);
  if (!(shown > 0 && shown < NEARLY)) return undefined;
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
}

const isSame = (a: BoundaryRequest | undefined, b: BoundaryRequest | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.boundary === b.boundary &&
    a.base === b.base &&
    a.datum === b.datum &&
    a.siteDatum === b.siteDatum);

const issueOf = (error: unknown): Issue => ({
  ...(error instanceof WorkerFault
    ? { code: error.code, expected: error.expected }
    : { code: 'chunk-failed', expected: 'a file of the kit' }),
  path: '',
  received: error instanceof Error ? error.message : String(error),
});
