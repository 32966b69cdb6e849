// The messages by which a frame tells the page around it how tall it is: the kit's own, AMP's and pym's.

/** The kit's own message. Its version changes when its meaning does. */
export interface HeightMessage {
  readonly type: 'report-height';
  readonly version: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** Asks a frame to tell its height again. */
export const heightRequest = { type: 'report-height-request', version: 1 } as const;

/** What a frame posts. `child` is the name that a pym host gives the frame in its address. */
export function heightMessages(height: number, child: string | null): unknown[] {
  const own: HeightMessage = { type: 'report-height', version: 1, height };
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  return [own, amp, ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : [])];
}

const MOST_PIXELS = 20_000;

/** The height that a message tells, whole and within bounds; undefined where it is not the kit's. */
export function heightOf(data: unknown): number | undefined {
  const { type, version, height } = (typeof data === 'object' && data ? data : {}) as Partial<HeightMessage>;
  if (type !== 'report-height' || version !== 1 || typeof height !== 'number' || !(height > 0)) return undefined;
  return Math.min(Math.ceil(height), MOST_PIXELS);
}

export const isHeightRequest = (data: unknown): boolean =>
  typeof data === 'object' && (data as { type?: unknown } | null)?.type === heightRequest.type;
