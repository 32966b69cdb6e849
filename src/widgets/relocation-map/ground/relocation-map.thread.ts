// One worker for all maps of a page: begun with the first that has a boundary, ended with the last. A page that forbids it
// is asked once.
import type { Datum } from '../../../geography/datum.js';
import type { PlanePart } from '../../../geography/drawn-boundary.js';
import type { LaidBoundary } from '../../../geography/open-boundary.map.js';
import type { PackedBoundary } from '../../../geography/packed-boundary.js';
import type { Issue } from '../../../result.js';
import type { CirclePlan } from '../picture/relocation-map.circles.js';
import type { Layer, Paints } from '../picture/relocation-map.layer.js';
import { startWorker } from './relocation-map.start-worker.js';

/** What is to be laid: longitudes and latitudes, on regions fine enough for `size` pixels on the longer side. */
export interface Wish {
  readonly positions: Float64Array;
  readonly size: number;
  /** What the picture shows of the plane, where that is not all of it. */
  readonly part?: PlanePart | undefined;
}

export type Ask =
  | {
      readonly kind: 'open';
      readonly input: unknown;
      readonly datum: Datum;
      readonly siteDatum: Datum;
      /** Laid at once where it is known by then. */
      readonly wish?: Wish | undefined;
    }
  | ({ readonly kind: 'lay' } & Wish)
  | ({ readonly kind: 'paint' } & PaintOrder)
  | { readonly kind: 'close' };

/** What is to be painted on the regions that were laid last, at `ratio` device pixels a CSS pixel. */
export interface PaintOrder {
  readonly layer: Layer;
  /** The layer's circles, where they are yet to be made of the places that were laid last. */
  readonly plan?: CirclePlan | undefined;
  readonly paints: Paints;
  readonly ratio: number;
}

export interface Request {
  readonly id: number;
  /** Which boundary is meant. */
  readonly boundary: number;
  readonly ask: Ask;
}

/** The answer to `lay`. */
export interface PackedLaid extends Omit<LaidBoundary, 'boundary'> {
  readonly boundary: PackedBoundary;
}

/** The answer to `open`. */
export interface PackedOpened {
  readonly issues: readonly Issue[];
  readonly laid?: PackedLaid | undefined;
}

export type Answer =
  | 'ready'
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** A worker that was there and does not answer as it should. */
export class WorkerFault extends Error {
  constructor(
    readonly code: 'worker-failed' | 'internal-error',
    readonly expected: string,
    message: string,
  ) {
    super(message);
  }
}

const lost = (message: string): WorkerFault =>
  new WorkerFault('worker-failed', 'a worker that reads the boundary to its end', message);

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

export class Thread {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #lost: WorkerFault | undefined;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#end(lost(event.message || 'it has ended'));
    });
  }

  /** The answer; rejects where the worker fails, and where the question cannot be sent to it. */
  ask<T>(boundary: number, ask: Ask): Promise<T> {
    if (this.#lost) return Promise.reject(this.#lost);
    const id = (this.#last += 1);
    return new Promise<T>((resolve, reject) => {
      this.worker.postMessage({ id, boundary, ask } satisfies Request, []);
      this.#waiting.set(id, { resolve, reject });
    });
  }

  stop(): void {
    this.worker.terminate();
    this.#end(lost('it was ended'));
  }

  #hear(answer: Answer): void {
    if (answer === 'ready') return;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new WorkerFault('internal-error', 'no fault of ours', answer.error));
    else waiting?.resolve(answer.value as never);
  }

  #end(error: WorkerFault): void {
    this.#lost ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let thread: Promise<Thread | undefined> | undefined;
let users = 0;
let isRefused = false;

/** The page's worker, undefined where there can be none; whoever takes it leaves it. */
export function takeThread(): Promise<Thread | undefined> {
  users += 1;
  return (thread ??= begin());
}

export function leaveThread(): void {
  users -= 1;
  if (users > 0) return;
  void thread?.then((ended) => ended?.stop());
  thread = undefined;
}

function begin(): Promise<Thread | undefined> {
  return new Promise((resolve) => {
    // One that ends later is not begun again either: the page does its work from then on.
    const refuse = (): void => {
      isRefused = true;
      thread = Promise.resolve(undefined);
      resolve(undefined);
    };
    try {
      const worker = isRefused ? undefined : startWorker();
      if (!worker) return refuse();
      worker.addEventListener('message', () => resolve(new Thread(worker)), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        worker.terminate();
        refuse();
      });
    } catch {
      refuse();
    }
  });
}
