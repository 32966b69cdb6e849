// What is said under marks that are not places, on the page and on a picture of it.
import { unnamedWords } from '../../text/map/unnamed-words.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { MapDrawing } from './relocation-map.drawing.js';

export const caveatOf = ({ isPartlyNamed }: MapDrawing, { map, dictionary }: MapSpeech): string =>
  map.noPlaces + (isPartlyNamed ? unnamedWords[dictionary] : '');
