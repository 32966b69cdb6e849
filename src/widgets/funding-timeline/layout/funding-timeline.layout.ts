// Where everything of a timeline stands at a width: scales, bars, labels and marks, in CSS pixels. Page, canvas, print and
// export all draw this.
import { textWidth } from '../../../drawing/text-width.js';
import { guestOf } from '../../shared/guests.js';
import { labelBars, type BarLabels, type TextLabel } from './funding-timeline.bar-labels.js';
import { drawBar, type DrawnBar } from './funding-timeline.bars.js';
import type { DateTicks } from './funding-timeline.dates.js';
import type { Dense } from './funding-timeline.dense.js';
import type { Box } from './funding-timeline.labels.js';
import type { Flags } from './funding-timeline.flags.js';
import { heightsOf, LANE_GAP } from './funding-timeline.heights.js';
import { MORE } from '../funding-timeline.guests.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { roundTicks } from './funding-timeline.ticks.js';
import { yearTicks } from '../funding-timeline.years.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

/** One panel: bars that do not overlap, over a zero of their own. */
export interface Lane {
  readonly zero: number;
  readonly top: number;
  readonly bottom: number;
  /** Under the labels of bars below zero. */
  readonly foot: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

/** What all else of a layout stands in. */
export interface Frame {
  readonly width: number;
  /** Font size of the labels. */
  readonly size: number;
  /** The bars' left and right end. */
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  /** The names of the series, where they stand beside the last bar and not in a legend. */
  readonly names: readonly TextLabel[];
  /** Pixels of a time in years, and of a height over its lane's zero. */
  xAt(years: number): number;
  readonly pixelsPerUnit: number;
}

/** What is drawn otherwise where periods are no years, or many, and where there are milestones. */
export interface Plan {
  /** Instead of bars, where they would be thinner than a pixel or two. */
  readonly dense: Dense | undefined;
  readonly dates: DateTicks;
  readonly flags: Flags;
}

export interface Layout extends Frame, Plan, BarLabels {
  readonly height: number;
  readonly bars: readonly DrawnBar[];
}

/** Whether a name has room in so many years. */
export type Fits = (text: string, years: number) => boolean;

/** How far ticks are apart at least, in font sizes. */
const TICK = 2.6;

export function makeLayout(model: TimelineModel, writer: TimelineWriter, width: number, size: number): Layout {
  const { lows, highs, from, to } = model.extent;
  const heights = heightsOf(model);
  const more = guestOf(MORE);
  const range = lows.reduce((sum, low, i) => sum + highs[i]! - low, 0);
  const pixelsPerUnit = range > 0 ? (heights.plot * size) / range : 0;
  const lanes: Lane[] = [];
  let y = heights.flags * size;
  for (let i = 0; i < model.lanes; i++) {
    const top = y + heights.labels * size;
    const zero = top + highs[i]! * pixelsPerUnit;
    const bottom = zero - lows[i]! * pixelsPerUnit;
    const values = roundTicks(lows[i]!, highs[i]!, (size * TICK) / pixelsPerUnit);
    const ticks = values.map((value) => ({ y: zero - value * pixelsPerUnit, text: writer.tick(value) }));
    const foot = bottom + heights.below * size;
    lanes.push({ top, zero, bottom, foot, ticks });
    y = foot + LANE_GAP * size;
  }

  const widthOf = (text: string): number => textWidth(text, size);
  const ticks = lanes.flatMap((lane) => lane.ticks);
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => widthOf(text))) + size * 0.5);
  const beside = more?.nameBeside(model, writer, width - left, size, pixelsPerUnit);
  const right = width - Math.ceil(beside?.width ?? size * 0.3);
  const names = beside?.place(right, lanes[0]!.zero) ?? [];
  const pixelsPerYear = (right - left) / (to - from);
  const xAt = (years: number): number => left + (years - from) * pixelsPerYear;
  const fits: Fits = (text, years) => widthOf(text) + size * 0.5 <= years * pixelsPerYear;
  const frame: Frame = { width, size, left, right, lanes, names, xAt, pixelsPerUnit };
  const years: Plan = {
    dates: { ticks: yearTicks(from, to, fits), above: [] },
    dense: undefined,
    flags: { flags: [], areNumbered: false },
  };
  const plan = more?.planWhole(years, model, writer, frame, fits) ?? years;
  const bars = plan.dense
    ? []
    : model.bars.map((bar, index) => drawBar(bar, index, model, lanes[bar.lane]!.zero, xAt, pixelsPerUnit));
  // What the gutter's amounts take up.
  const gutter = ticks.map((tick): Box => ({ x: 0, y: tick.y - size * 0.5, width: left, height: size }));
  const labels = labelBars(bars, writer, size, width, [...names, ...gutter]);
  return { ...frame, ...plan, ...labels, height: heights.whole * size, bars };
}
