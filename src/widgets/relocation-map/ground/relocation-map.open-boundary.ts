// Opens the boundary that an author names: fetched here, read and laid flat by the worker, or here where there is none.
import type { Datum } from '../../../geography/datum.js';
import type { LaidBoundary, OpenBoundary } from '../../../geography/open-boundary.map.js';
import { unpackBoundary } from '../../../geography/packed-boundary.js';
import { failure, success, type Issue, type Result } from '../../../result.js';
import { readBoundaryFile } from '../../../sources/boundary-file.js';
import {
  WorkerFault,
  leaveThread,
  takeThread,
  type PackedLaid,
  type PackedOpened,
  type PaintOrder,
  type Thread,
  type Wish,
} from './relocation-map.thread.js';

export interface BoundaryRequest {
  /** An address or an object. */
  readonly boundary: string | object;
  readonly base: string;
  readonly datum: Datum;
  /** The datum of the sites. */
  readonly siteDatum: Datum;
}

/** What an author named: a blank address is none, and an address may be an object. */
export function namedBoundary(given: string | object | undefined): string | object | undefined {
  if (typeof given === 'string') return given.trim() || undefined;
  return given instanceof URL ? given.href : given;
}

/** A boundary, ready to take places; to be closed by who opened it. */
export interface OpenedBoundary {
  /** What its author should know although it draws. */
  readonly issues: readonly Issue[];
  /** As `OpenBoundary` does; rejects where the code or the worker is lost. */
  lay(wish: Wish): Promise<LaidBoundary>;
  /** Paints the regions that were laid last away from the page; undefined where they can only be painted on it. */
  paint(order: PaintOrder): Promise<ImageBitmap | undefined> | undefined;
  close(): void;
}

let boundaries = 0;

/**
 * Fails as `readBoundaryFile` and `loadBoundary` do; rejects where code of the kit cannot be had. What `wish` gives once
 * the file has come is laid with the opening, and then there for the first `lay`.
 */
export async function openBoundaryOf(
  request: BoundaryRequest,
  signal: AbortSignal,
  wish: () => Wish | undefined,
): Promise<Result<OpenedBoundary>> {
  const { boundary, base } = request;
  // The worker begins while the file is on its way.
  const taken = takeThread();
  let isKept = false;
  try {
    const file = typeof boundary === 'string' ? await readBoundaryFile(boundary, base, signal) : success(boundary);
    if (!file.ok) return file;
    const thread = await taken;
    const opened = thread && !signal.aborted ? await openThere(thread, file.value, request, wish()) : undefined;
    isKept = opened?.ok === true;
    return opened ?? (await openHere(file.value, request));
  } finally {
    if (!isKept) leaveThread();
  }
}

/** Undefined where an object cannot be sent to another thread: it has functions, or is watched by a framework. */
async function openThere(
  thread: Thread,
  input: object,
  { datum, siteDatum }: BoundaryRequest,
  wish: Wish | undefined,
): Promise<Result<OpenedBoundary> | undefined> {
  const boundary = (boundaries += 1);
  try {
    const opened = await thread.ask<Result<PackedOpened>>(boundary, {
      kind: 'open',
      input,
      datum,
      siteDatum,
      wish: wish && { positions: wish.positions, size: wish.size },
    });
    if (!opened.ok) return failure(...opened.issues);
    let first = opened.value.laid;
    return success({
      issues: opened.value.issues,
      lay: async ({ positions, size, part }) => {
        const isFirst = positions === wish?.positions && size === wish.size && !part;
        const asked = { kind: 'lay', positions, size, part } as const;
        const laid = (isFirst && first) || (await thread.ask<PackedLaid>(boundary, asked));
        first = undefined;
        return { ...laid, boundary: unpackBoundary(laid.boundary) };
      },
      paint: (order) => thread.ask<ImageBitmap | undefined>(boundary, { kind: 'paint', ...order }),
      close: () => {
        thread.ask(boundary, { kind: 'close' }).catch(() => undefined);
        leaveThread();
      },
    });
  } catch (error) {
    if (error instanceof WorkerFault) throw error;
    if (error instanceof DOMException && error.name === 'DataCloneError') return undefined;
    // Whatever else is thrown, the author's object throws when it is copied.
    return failure({
      code: 'boundary-format',
      path: '',
      expected: 'an object that can be read',
      received: `one that throws ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

const nothing = (): undefined => undefined;

async function openHere(input: object, { datum, siteDatum }: BoundaryRequest): Promise<Result<OpenedBoundary>> {
  const { openBoundary } = await import('../../../geography/open-boundary.map.js');
  const opened: Result<OpenBoundary> = await openBoundary(input, datum, siteDatum);
  if (!opened.ok) return opened;
  const { issues, lay } = opened.value;
  return success({
    issues,
    lay: async ({ positions, size, part }) => lay(positions, size, part),
    paint: nothing,
    close: nothing,
  });
}
