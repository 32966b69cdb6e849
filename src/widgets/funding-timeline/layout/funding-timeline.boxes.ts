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

const denseBoxes = ({ dense }: Layout): DrawnBox[] =>
  dense!.shapes.flatMap(({ tone, opacity, boxes }) => boxes.map((box) => ({ ...box, ...PLAIN, tone, opacity })));
