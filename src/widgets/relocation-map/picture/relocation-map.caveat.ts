// What is said under marks that are not places, on the page and on a picture of it.
import { placelessWords } from '../../../text/map/placeless-words.js';
import type { MapSpeech } from '../../../text/map/words.js';
import type { MapModel } from '../relocation-map.model.js';

/** Of so many ends of bands some may find no room for their names. */
const MANY_NAMES = 8;

/**
 * Known before the picture has its size, so that nothing moves when that comes. Where positions are wrong, or names were
 * looked for on a boundary, nobody can say that they are not published.
 */
export function caveatOf({ sites, origins, boundary, remarks }: MapModel, { dictionary }: MapSpeech): string {
  const words = placelessWords[dictionary];
  const isSought = boundary !== undefined || remarks.some(({ kind }) => kind === 'misplaced');
  const isPartlyNamed = origins.length > 0 && Math.max(sites.length, origins.length) > MANY_NAMES;
  return (isSought ? '' : words.unpublished) + words.noPlaces + (isPartlyNamed ? words.unnamed : '');
}
