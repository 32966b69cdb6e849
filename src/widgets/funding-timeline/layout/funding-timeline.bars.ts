// Where one bar and its parts stand.
import { guestOf } from '../../shared/guests.js';
import type { Box } from './funding-timeline.labels.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import { MORE } from '../funding-timeline.guests.js';
import type { TimelineModel } from '../funding-timeline.model.js';

/** One series' part of a bar. `y` is its upper edge. */
export interface Segment extends Box {
  readonly series: number;
}

export interface DrawnBar {
  readonly bar: Bar;
  /** Its place among the model's bars. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  /** All segments together. */
  readonly box: Box;
  /** The same with what was there before and what may come on top. */
  readonly reach: Box;
  readonly segments: readonly Segment[];
  /** What was there before it, under `cumulative`: a paler bar below. */
  readonly before: Box | undefined;
  /** Of a range (3至5亿元) what may come on top. */
  readonly upTo: Box | undefined;
}

/** A bar of one series from zero; every other comes from the rest of the kit. */
export function drawBar(
  bar: Bar,
  index: number,
  model: TimelineModel,
  zero: number,
  xAt: (years: number) => number,
  scale: number,
): DrawnBar {
  const x = xAt(bar.from);
  const width = xAt(bar.to) - x;
  const [amount = 0] = bar.heights;
  const height = Math.abs(amount) * scale;
  const box = { x, width, y: amount < 0 ? zero : zero - height, height };
  const plain = {
    bar,
    index,
    x,
    width,
    box,
    reach: box,
    segments: [{ ...box, series: 0 }],
    before: undefined,
    upTo: undefined,
  };
  return guestOf(MORE)?.drawWholeBar(plain, model, zero, scale) ?? plain;
}
