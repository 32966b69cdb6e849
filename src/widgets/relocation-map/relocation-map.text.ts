// A map's model in one language: the sentence, and names and amounts as list and picture show them.
import type { MapSpeech } from '../../text/map/words.js';
import type { Told } from '../shared/widget.js';
import { writeAsOf } from './relocation-map.as-of.js';
import { writeExact, writeQuantity } from './relocation-map.amounts.js';
import type { Sketch } from './relocation-map.drawing.js';
import { listGuest } from './relocation-map.guests.js';
import type { MapModel } from './relocation-map.model.js';
import type { Whereabouts } from './relocation-map.whereabouts.js';

export interface MapText extends Told {
  readonly model: MapModel;
  readonly speech: MapSpeech;
  /** What does not fit together. */
  readonly remarks: readonly string[];
  /** Who knows where the places lie at this moment. */
  readonly placing: Placing | undefined;
}

export interface Placing {
  /** Which places are on the map; undefined where there is none. */
  whereabouts(model: MapModel): Whereabouts | undefined;
  /** The figure as it would be drawn so large; undefined while what draws it is on its way. */
  sketch(model: MapModel, width: number, height: number): Sketch | undefined;
}

export function writeMap(model: MapModel, speech: MapSpeech, placing: Placing | undefined): MapText {
  const remarks = model.remarks.length > 0 ? listGuest()?.tellRemarks(model.remarks, speech) : [];
  const unlocated = placing?.whereabouts(model)?.unplaced ?? 0;
  return { summary: tellMap(model, speech, unlocated), model, speech, remarks: remarks ?? [], placing };
}

/** Approval number and boundary source, which stand on the map and on all that is made of it. */
export const attributionOf = ({ mapApproval, boundarySource }: MapModel, { map }: MapSpeech): string[] => [
  ...(mapApproval ? [map.approval(mapApproval)] : []),
  ...(boundarySource ? [map.boundarySource(boundarySource)] : []),
];

function tellMap(model: MapModel, speech: MapSpeech, unlocated: number): string {
  const { label, whole, sites, origins, entries, hasLargest, noun = '' } = model;
  const first = hasLargest ? entries.at(0) : undefined;
  const count = (value: number): string =>
    value > 0 ? writeQuantity({ value, unit: 'none', bound: 'exact', text: '' }, speech) : '';
  return speech.map.sentence({
    label,
    sites: whole.sites ? writeQuantity(whole.sites, speech) : count(sites.length),
    noun: whole.sites ? '' : noun,
    onlySite: sites.length === 1 ? sites.at(0)!.name : '',
    origins: count(origins.length),
    whole: writeExact(whole, speech),
    largest: first && {
      name: listGuest()!.nameEntry(first, model, speech, true),
      amount: writeExact(first, speech),
    },
    unlocated: count(unlocated),
    date: writeAsOf(model, speech),
  });
}
