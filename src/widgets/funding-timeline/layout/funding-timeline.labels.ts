// Finds a free place for each label, so that none overlaps another or a bar it does not belong to, and none is cut.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

/** A label that wants to stand over the middle of its bar, or flush with one of its ends. */
export interface Wish {
  readonly width: number;
  readonly height: number;
  /** Its upper edge. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** The room of its bar, which other labels keep clear of. */
  readonly own: Box;
  /** How far it may reach on either side, within the room. */
  readonly least: number;
  readonly most: number;
}

/**
 * The places of the wishes, in their order, within `room` pixels; undefined for those that find none. The first come first
 * served.
 */
export function placeLabels(
  wishes: readonly Wish[],
  order: readonly number[],
  obstacles: readonly Box[],
  room: number,
): (Box | undefined)[] {
  const taken = [...obstacles];
  const places: (Box | undefined)[] = wishes.map(() => undefined);
  for (const i of order) {
    const { width, height, y, from, to, least, most, own } = wishes[i]!;
    const starts = [(from + to - width) / 2, to - width, from];
    const boxes = starts.map((x) => ({ x: Math.min(Math.max(x, 0), room - width), y, width, height }));
    const isFree = (box: Box): boolean =>
      box.x >= least - 0.5 &&
      box.x + width <= most + 0.5 &&
      !taken.some((other) => overlaps(box, other)) &&
      !wishes.some((other) => other.own !== own && overlaps(box, other.own));
    const found = boxes.find(isFree);
    if (!found) continue;
    places[i] = found;
    taken.push(found);
  }
  return places;
}
