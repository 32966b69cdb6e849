// What the first picture asks of all bars and pins together.
import { extentOfBars, type ReachOf } from './funding-timeline.extent.js';
import type { Facts, TimelineModel } from '../funding-timeline.model.js';

export function withFacts(model: Omit<TimelineModel, keyof Facts>, reachOf: ReachOf): TimelineModel {
  const { bars, pins, lanes, grid } = model;
  const notable = pins.length > 0 ? [...bars, ...pins].toSorted((a, b) => a.from - b.from) : bars;
  return {
    ...model,
    extent: extentOfBars(bars, lanes, grid, reachOf),
    count: notable.length,
    notable,
    sample: notable.flatMap(({ entry }) => entry.amounts.flatMap(({ quantity }) => quantity ?? [])),
  };
}
