// What must not be parted from a map's picture and its CSV: the date of its figures, approval number and boundary source.
import type { MapSpeech } from '../../text/map/words.js';
import { writeAsOf } from './relocation-map.as-of.js';
import type { MapModel } from './relocation-map.model.js';
import { attributionOf } from './relocation-map.text.js';

export const smallPrint = (model: MapModel, speech: MapSpeech): string[] =>
  [writeAsOf(model, speech), ...attributionOf(model, speech)].filter(Boolean);
