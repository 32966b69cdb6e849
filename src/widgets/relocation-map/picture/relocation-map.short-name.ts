// Shortens a name for the drawing, where the list has it whole: names of one table differ at their ends as often as at their
// beginnings.
import { textWidth } from '../../../drawing/text-width.js';
import { LABEL_SIZE } from './relocation-map.drawing.js';

/** As much of both ends as fits into so many pixels. */
export function shortenName(name: string, room: number): string {
  if (textWidth(name, LABEL_SIZE) <= room) return name;
  const characters = [...name];
  for (let kept = characters.length - 1; kept > 1; kept--) {
    const end = Math.floor(kept / 2);
    const short = `${characters
      .slice(0, kept - end)
      .join('')
      .trimEnd()}…${characters.slice(-end).join('').trimStart()}`;
    if (textWidth(short, LABEL_SIZE) <= room) return short;
  }
  return name;
}
