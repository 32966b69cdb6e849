// Puts what is said of a bar beside it, within the drawing, and a frame around the bar. By CSSOM, as a policy may forbid
// style attributes.
import type { Box } from '../layout/funding-timeline.labels.js';
import type { Layout } from '../layout/funding-timeline.layout.js';

const GAP = 8;

export function placeReadout(cursor: HTMLElement, readout: HTMLElement, bar: Box, { width, height }: Layout): void {
  set(cursor, { left: bar.x, top: bar.y, width: bar.width, height: bar.height });
  const [wide, tall] = [readout.offsetWidth, readout.offsetHeight];
  const [right, left] = [bar.x + bar.width + GAP, bar.x - wide - GAP];
  // To the right where there is room, else to the left, else over the bar and under its label.
  const beside = right + wide <= width ? right : left >= 0 ? left : undefined;
  const over = Math.min(Math.max(0, bar.x + (bar.width - wide) / 2), Math.max(0, width - wide));
  const top = beside === undefined ? bar.y + GAP : bar.y;
  set(readout, { left: beside ?? over, top: Math.max(0, Math.min(top, height - tall)) });
}

function set(element: HTMLElement, values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values))
    element.style.setProperty(name, `${Math.round(value * 10) / 10}px`);
}
