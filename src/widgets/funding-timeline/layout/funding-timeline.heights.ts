// How high a timeline's drawing and its parts are, in font sizes: known from its model, before its width is.
import { LINE } from './funding-timeline.bar-labels.js';
import type { TimelineModel } from '../funding-timeline.model.js';

const PLOT = 13;
const MORE_PLOT = 6;
export const LANE_GAP = 0.6;
/** Rows of labels that are kept free for milestones. */
const MOST_FLAG_ROWS = 3;
/** A bar shorter than this many years needs an axis of months or days. */
export const SHORT = 0.9;

export interface Heights {
  /** Over all lanes: the milestones. */
  readonly flags: number;
  /** Over each lane, and under one that goes below zero. */
  readonly labels: number;
  readonly below: number;
  /** The bars of all lanes. */
  readonly plot: number;
  readonly whole: number;
}

export function heightsOf(model: TimelineModel): Heights {
  const { isCut, lows, shortest } = model.extent;
  const { lanes } = model;
  const lines = (isCut ? 2 : 1) * LINE;
  const flags = flagRowsOf(model) * LINE;
  const labels = lines + 0.3;
  const below = lows.some((low) => low < 0) ? lines : 0;
  const plot = PLOT + MORE_PLOT * (lanes - 1);
  const axis = (shortest < SHORT ? 2 : 1) * LINE + 0.2;
  return { flags, labels, below, plot, whole: flags + (labels + below + LANE_GAP) * lanes + plot + axis };
}

export const flagRowsOf = ({ milestones, pins }: TimelineModel): number =>
  Math.min(MOST_FLAG_ROWS, milestones.length + pins.length);
