// A map's model in one language: the sentence, and names and amounts as list and picture show them.
import type { Dictionary } from '../../text/language.js';
import type { MapSpeech } from '../../text/map/words.js';
import type { Told } from '../shared/widget.js';
import { writeAsOf } from './relocation-map.as-of.js';
import { writeExact, writeQuantity } from './relocation-map.amounts.js';
import type { Sketch } from './picture/relocation-map.drawing.js';
import { listGuest } from './relocation-map.guests.js';
import type { MapModel } from './relocation-map.model.js';
import type { Whereabouts } from './ground/relocation-map.whereabouts.js';

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
  /** Approval number and boundary source, where there is a boundary. */
  attribution(model: MapModel, language: Dictionary): readonly string[];
  /** The figure as it would be drawn so large; undefined while what draws it is on its way. */
  sketch(model: MapModel, width: number, height: number): Sketch | undefined;
}

export function writeMap(model: MapModel, speech: MapSpeech, placing: Placing | undefined): MapText {
  const where = placing?.whereabouts(model);
  const remarks = listGuest()?.tellRemarks([...model.remarks, ...(where?.remarks ?? [])], speech) ?? [];
  return { summary: tellMap(model, speech, where), model, speech, remarks, placing };
}

/** Of what is not known to be of the whole nothing is said: the list may be a part of it. */
function tellMap(model: MapModel, speech: MapSpeech, where: Whereabouts | undefined): string {
  const { label, whole, sites, fromPlaces, entries, isWhole, hasLargest, noun = '' } = model;
  const first = hasLargest ? entries.at(0) : undefined;
  const count = (value = 0): string =>
    value > 0 ? writeQuantity({ value, unit: 'none', bound: 'exact', text: '' }, speech) : '';
  return speech.map.sentence({
    label,
    sites: whole.sites ? writeQuantity(whole.sites, speech) : isWhole ? count(sites.length) : '',
    noun: whole.sites ? '' : noun,
    onlySite: sites.length === 1 ? sites.at(0)!.name : '',
    origins: count(fromPlaces),
    whole: writeExact(whole, speech),
    largest: first && {
      name: listGuest()!.nameEntry(first, model, speech, true),
      amount: writeExact(first, speech),
    },
    unlocated: count(where?.unplaced),
    isUnpublished: !where?.isSought,
    date: writeAsOf(model, speech),
  });
}
