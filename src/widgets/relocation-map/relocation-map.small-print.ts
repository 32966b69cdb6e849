// What must not be parted from a map's picture and its CSV: the date of its figures, and of a boundary that is drawn its
// approval number and source.
import type { MapSpeech } from '../../text/map/words.js';
import { writeAsOf } from './relocation-map.as-of.js';
import type { MapModel } from './relocation-map.model.js';
import type { MapText } from './relocation-map.text.js';

export function smallPrint(model: MapModel, speech: MapSpeech, { placing }: Pick<MapText, 'placing'>): string[] {
  const isOnBoundary = placing?.whereabouts(model)?.boundary;
  const attribution = isOnBoundary ? placing.attribution(model, speech.dictionary) : [];
  return [writeAsOf(model, speech), ...attribution].filter(Boolean);
}
