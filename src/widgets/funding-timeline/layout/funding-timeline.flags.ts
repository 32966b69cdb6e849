// Places milestones: a thin line at its day and a label beside its top, in rows, or a number where there is no room.
import { middleOf } from '../rows/funding-timeline.milestones.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

export interface Flag {
  readonly x: number;
  readonly text: string;
}

export interface PlacedFlag extends Flag {
  /** What is written beside its line: its text, a number, the numbers of several (3–5), or nothing behind these. */
  readonly label: string;
  /** The left edge of its label. */
  readonly left: number;
  /** Which row of labels, from 0 at the top. */
  readonly row: number;
}

export interface Flags {
  readonly flags: readonly PlacedFlag[];
  /** True where labels did not fit: flags are numbered from 1, and a list says what they are. */
  readonly areNumbered: boolean;
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** The milestones, and amounts of one day among longer periods. */
export function placeMarks(
  { milestones, pins, grid }: TimelineModel,
  writer: TimelineWriter,
  xAt: (years: number) => number,
  rows: number,
  width: number,
  widthOf: (text: string) => number,
): Flags {
  const flags = [
    ...milestones.map(({ period, label }) => ({ x: xAt(middleOf(period, grid)), text: label })),
    ...pins.map((pin) => ({
      x: xAt((pin.from + pin.to) / 2),
      text: pin.amount ? writer.amount(pin.amount) : pin.entry.text,
    })),
  ];
  return flags.length > 0
    ? placeFlags(flags, rows, { from: 0, to: width }, widthOf)
    : { flags: [], areNumbered: false };
}

/** Between a line and its label, in pixels. */
export const FLAG_GAP = 4;
/** All labels in full, or all as numbers; numbers that stand too close are written as one range. */
export function placeFlags(flags: readonly Flag[], rows: number, room: Room, widthOf: (text: string) => number): Flags {
  const sorted = flags.toSorted((a, b) => a.x - b.x);
  const inFull = pack(sorted, rows, room, widthOf);
  if (inFull)
    return { flags: sorted.map((flag, i) => ({ ...flag, ...inFull[i]!, label: flag.text })), areNumbered: false };
  for (let distance = 1; ; distance *= 2) {
    const heads = sorted.map((_, i) => i).filter((i) => i === 0 || sorted[i]!.x - sorted[i - 1]!.x >= distance);
    const labels = heads.map((head, i) => {
      const last = heads[i + 1] ?? sorted.length;
      return { x: sorted[head]!.x, text: last - head > 1 ? `${head + 1}–${last}` : `${head + 1}` };
    });
    const packed = pack(labels, rows, room, widthOf);
    if (!packed && heads.length > 1) continue;
    const placed = sorted.map((flag, i): PlacedFlag => {
      const at = heads.indexOf(i);
      const { left, row } = packed?.[at] ?? { left: room.from, row: 0 };
      return { ...flag, label: labels[at]?.text ?? '', left, row };
    });
    return { flags: placed, areNumbered: true };
  }
}

type Place = Pick<PlacedFlag, 'left' | 'row'>;

/** A place for every label, or undefined where one finds none. Flags are in order of their lines. */
function pack(
  flags: readonly Flag[],
  rows: number,
  room: Room,
  widthOf: (text: string) => number,
): Place[] | undefined {
  const placed: (Place & { readonly x: number; readonly right: number })[] = [];
  for (const { x, text } of flags) {
    const width = widthOf(text) + FLAG_GAP;
    // To the right of its line, or to the left of it near the right edge.
    const left = x + FLAG_GAP + width <= room.to ? x + FLAG_GAP : x - width;
    if (left < room.from) return undefined;
    const right = left + width;
    const row = [...Array(rows).keys()].find((at) =>
      placed.every((other) => {
        // No label on another, none across the line of a flag above it, and this line across none further down.
        if (other.row === at)
          return other.right + FLAG_GAP <= left && other.right <= x && (other.x <= left || other.x >= right);
        return other.row < at ? other.x <= left || other.x >= right : other.right <= x || other.left >= x;
      }),
    );
    if (row === undefined) return undefined;
    placed.push({ x, left, row, right });
  }
  return placed;
}
