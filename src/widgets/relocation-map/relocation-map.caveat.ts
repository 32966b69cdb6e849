// What is said under marks that are not places, on the page and on a picture of it.
import { unnamedWords } from '../../text/map/unnamed-words.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { MapModel } from './relocation-map.model.js';

/** Of so many ends of bands some may find no room for their names. */
const MANY_NAMES = 8;

/** Known before the picture has its size, so that nothing moves when that comes. */
export const caveatOf = ({ sites, origins }: MapModel, { map, dictionary }: MapSpeech): string =>
  map.noPlaces +
  (origins.length > 0 && Math.max(sites.length, origins.length) > MANY_NAMES ? unnamedWords[dictionary] : '');
