// The messages by which a frame tells the page around it how tall it is: the kit's own, AMP's, pym's and WordPress's.

/** The kit's own message. Its version changes when its meaning does. */
export interface HeightMessage {
  readonly type: 'report-height';
  readonly version: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** Asks a frame to tell its height again. */
export const heightRequest = { type: 'report-height-request', version: 1 } as const;

/** The names by which hosts know the frame: pym's in its query, WordPress's appended to all of it. */
export interface FrameNames {
  readonly child?: string | undefined;
  readonly secret?: string | undefined;
}

/** Reads them from the frame's own address: `…?childId=a#w=…#?secret=b`. */
export const frameNames = (address: string): FrameNames => ({
  child: /\?(?:[^#]*&)?childId=([\w-]+)/.exec(address)?.[1],
  secret: /#\?secret=([A-Za-z0-9]+)$/.exec(address)?.[1],
});

/** What a frame posts. */
export function heightMessages(height: number, { child, secret }: FrameNames): unknown[] {
  const own: HeightMessage = { type: 'report-height', version: 1, height };
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const pym = child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : [];
  return [own, amp, ...pym, ...(secret ? [{ message: 'height', value: height, secret }] : [])];
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
