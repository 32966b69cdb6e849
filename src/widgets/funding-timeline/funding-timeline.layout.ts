// Where everything of a timeline stands at a width: scales, bars, labels and marks, in CSS pixels. Page, canvas, print and
// export all draw this.
import { textWidth } from '../../drawing/text-width.js';
import { guestOf } from '../shared/guests.js';
import { labelBars, LINE, type TextLabel } from './funding-timeline.bar-labels.js';
import { drawBar, type DrawnBar } from './funding-timeline.bars.js';
import type { DateTicks } from './funding-timeline.dates.js';
import type { Dense } from './funding-timeline.dense.js';
import type { Box } from './funding-timeline.labels.js';
import type { Flags } from './funding-timeline.flags.js';
import { MORE } from './funding-timeline.guests.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { roundTicks } from './funding-timeline.ticks.js';
import { yearTicks } from './funding-timeline.years.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

/** One panel: bars that do not overlap, over a zero of their own. */
export interface Lane {
  readonly zero: number;
  readonly top: number;
  readonly bottom: number;
  /** Under the labels of bars below zero. */
  readonly foot: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Font size of the labels. */
  readonly size: number;
  /** The bars' left and right end. */
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  readonly bars: readonly DrawnBar[];
  /** Instead of bars, where they would be thinner than a pixel or two. */
  readonly dense: Dense | undefined;
  readonly dates: DateTicks;
  readonly labels: readonly TextLabel[];
  /** The names of the series, where they stand beside the last bar and not in a legend. */
  readonly names: readonly TextLabel[];
  readonly flags: Flags;
  /** True where every partial bar carries its cut-off date. */
  readonly saysCuts: boolean;
  /** Pixels of a time in years, and of a height over its lane's zero. */
  xAt(years: number): number;
  readonly pixelsPerUnit: number;
}

/** Heights of the parts, in font sizes. */
const PLOT = 13;
const MORE_PLOT = 6;
const LANE_GAP = 0.6;
/** More bars than these, and thinner ones, are drawn as columns of pixels. */
const MANY = 100;
const DENSE_BAR = 2.5;
/** How far ticks are apart at least. */
const TICK = 2.6;
/** Rows of labels that are kept free for milestones. */
const MOST_FLAG_ROWS = 3;
/** A bar shorter than this many years needs an axis of months or days. */
const SHORT = 0.9;

/** The height of a timeline's drawing, in font sizes: known from its model, before its width is. */
export function heightOf(model: TimelineModel): number {
  const { rows, labels, below, axis } = partsOf(model);
  return rows + (labels + below + LANE_GAP) * model.lanes + PLOT + MORE_PLOT * (model.lanes - 1) + axis;
}

interface Parts {
  readonly rows: number;
  /** Over each lane, and under one that goes below zero. */
  readonly labels: number;
  readonly below: number;
  readonly axis: number;
}

function partsOf(model: TimelineModel): Parts {
  const { isCut, lows, shortest } = model.extent;
  const lines = isCut ? 2 : 1;
  return {
    rows: rowsOf(model) * LINE,
    labels: lines * LINE + 0.3,
    below: lows.some((low) => low < 0) ? lines * LINE : 0,
    axis: (shortest < SHORT ? 2 : 1) * LINE + 0.2,
  };
}

const rowsOf = ({ milestones, pins }: TimelineModel): number =>
  Math.min(MOST_FLAG_ROWS, milestones.length + pins.length);

const NO_FLAGS: Flags = { flags: [], areNumbered: false };

export function makeLayout(model: TimelineModel, writer: TimelineWriter, width: number, size: number): Layout {
  const { lanes: count, grid, extent } = model;
  const { lows, highs, shortest } = extent;
  const parts = partsOf(model);
  const height = heightOf(model) * size;
  const more = guestOf(MORE);
  const room = (PLOT + MORE_PLOT * (count - 1)) * size;
  const range = lows.reduce((sum, low, i) => sum + highs[i]! - low, 0);
  const pixelsPerUnit = range > 0 ? room / range : 0;
  const lanes: Lane[] = [];
  let y = parts.rows * size;
  for (let i = 0; i < count; i++) {
    const top = y + parts.labels * size;
    const zero = top + highs[i]! * pixelsPerUnit;
    const bottom = zero - lows[i]! * pixelsPerUnit;
    const values = roundTicks(lows[i]!, highs[i]!, (size * TICK) / pixelsPerUnit);
    const ticks = values.map((value) => ({ y: zero - value * pixelsPerUnit, text: writer.tick(value) }));
    const foot = bottom + parts.below * size;
    lanes.push({ top, zero, bottom, foot, ticks });
    y = foot + LANE_GAP * size;
  }

  const widthOf = (text: string): number => textWidth(text, size);
  const gutter = Math.max(...lanes.flatMap(({ ticks }) => ticks.map(({ text }) => widthOf(text)))) + size * 0.5;
  const left = Math.ceil(gutter);
  const beside = model.count > MANY ? undefined : more?.nameBeside(model, writer, width - left, size, pixelsPerUnit);
  const right = width - Math.ceil(beside?.width ?? size * 0.3);
  const names = beside?.place(right, lanes[0]!.zero) ?? [];
  const { from, to } = extent;
  const pixelsPerYear = (right - left) / (to - from);
  const xAt = (years: number): number => left + (years - from) * pixelsPerYear;

  const fits = (text: string, years: number): boolean => widthOf(text) + size * 0.5 <= years * pixelsPerYear;
  // What the gutter's amounts take up.
  const boxOf = (tick: number): Box => ({ x: 0, y: tick - size * 0.5, width: left, height: size });
  const dates: DateTicks = (shortest < SHORT &&
    more?.dateTicks({ from, to, grid }, shortest, fits, more.wordsOf(writer.speech))) || {
    ticks: yearTicks(from, to, fits),
    above: [],
  };
  const dense =
    model.count > MANY && (right - left) / model.count < DENSE_BAR
      ? more?.makeDense(model, lanes, left, right, xAt, pixelsPerUnit)
      : undefined;
  const drawn = dense
    ? []
    : model.bars.map((bar, index) => drawBar(bar, index, model, lanes[bar.lane]!.zero, xAt, pixelsPerUnit));
  const { labels, saysCuts } = dense
    ? { labels: [], saysCuts: false }
    : labelBars(drawn, writer, size, width, [
        ...names,
        ...lanes.flatMap(({ ticks }) => ticks.map((tick) => boxOf(tick.y))),
      ]);
  const flags = more?.placeMarks(model, writer, xAt, rowsOf(model), width, widthOf) ?? NO_FLAGS;
  return {
    width,
    height,
    size,
    left,
    right,
    lanes,
    bars: drawn,
    dense,
    dates,
    labels,
    names,
    flags,
    saysCuts,
    xAt,
    pixelsPerUnit,
  };
}
