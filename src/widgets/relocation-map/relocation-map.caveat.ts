// What is said under marks that are not places, on the page and on a picture of it.
import { placelessWords } from '../../text/map/placeless-words.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { MapDrawing } from './relocation-map.drawing.js';
import type { MapModel } from './relocation-map.model.js';

/** Where positions are wrong, or names were looked for on a boundary, nobody can say that they are not published. */
export function caveatOf(
  { isPartlyNamed }: MapDrawing,
  { boundary, remarks }: MapModel,
  { dictionary }: MapSpeech,
): string {
  const words = placelessWords[dictionary];
  const isSought = boundary !== undefined || remarks.some(({ kind }) => kind === 'misplaced');
  return (isSought ? '' : words.unpublished) + words.noPlaces + (isPartlyNamed ? words.unnamed : '');
}
