// The boxes of a layout one by one, in an order that stays the same from one measure to the next, so that each can move
// to where it stands next.
import type { Layout } from './funding-timeline.layout.js';
import type { Box } from './funding-timeline.labels.js';
import { seriesStyle, type SeriesStyle } from './funding-timeline.series.js';

export interface DrawnBox extends Box {
  readonly tone: 'accent' | 'soft';
  readonly opacity: number;
  readonly pattern: SeriesStyle['pattern'];
  readonly isPartial: boolean;
}

const PLAIN = { opacity: 1, pattern: 'plain', isPartial: false } as const;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

export function boxesOf(layout: Layout): DrawnBox[] {
  if (layout.dense) return denseBoxes(layout);
  return layout.bars.flatMap(({ bar, segments, before, upTo, box }) => {
    const isPartial = bar.period.partial;
    const flat = { ...NOWHERE, x: box.x, y: box.y + box.height, width: box.width };
    return [
      { ...(before ?? flat), ...PLAIN, tone: 'soft' as const },
      ...segments.map((each) => {
        const { x, y, width, height } = each;
        return { x, y, width, height, ...seriesStyle(each.series), tone: 'accent' as const, isPartial };
      }),
      { ...(upTo ?? flat), ...PLAIN, tone: 'soft' as const },
    ];
  });
}

function denseBoxes({ dense }: Layout): DrawnBox[] {
  return dense!.lanes.flatMap((columns, lane) =>
    columns.flatMap(({ x, most, least }): DrawnBox[] => {
      const box = (from: number, to: number): Box => {
        const [top, bottom] = [dense!.yAt(Math.max(from, to), lane), dense!.yAt(Math.min(from, to), lane)];
        return { x, y: top, width: dense!.columnWidth + 0.1, height: bottom - top };
      };
      if (most.heights.length === 1)
        return [
          { ...box(least.heights[0]!, most.heights[0]!), ...PLAIN, tone: 'soft' },
          { ...box(0, least.heights[0]!), ...PLAIN, tone: 'accent' },
        ];
      let base = 0;
      return most.heights.map((height, series) => ({
        ...box(base, (base += height)),
        opacity: seriesStyle(series).opacity,
        pattern: 'plain',
        isPartial: false,
        tone: 'accent',
      }));
    }),
  );
}
