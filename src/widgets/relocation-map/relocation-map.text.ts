// A map's model in one language: the sentence, and names and amounts as list and picture show them.
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn } from '../../quantity/scale.js';
import type { MapSpeech } from '../../text/map/words.js';
import { guestOf } from '../shared/guests.js';
import type { Told } from '../shared/widget.js';
import { writeExact, writeQuantity, type Amounts } from './relocation-map.amounts.js';
import type { Ground } from './relocation-map.ground.js';
import { ROUNDING, type MapModel } from './relocation-map.model.js';
import type { Entry } from './relocation-map.places.js';
import { DOUBTS } from './relocation-map.rows.js';

export interface MapText extends Told {
  readonly model: MapModel;
  readonly speech: MapSpeech;
  /** What does not fit together. */
  readonly remarks: readonly string[];
  /** Where the places lie at this moment. */
  readonly ground: () => Ground | undefined;
}

export function writeMap(model: MapModel, speech: MapSpeech, ground: () => Ground | undefined): MapText {
  const remarks = model.remarks.length > 0 ? guestOf(DOUBTS)?.tellRemarks(model.remarks, speech) : [];
  return { summary: tellMap(model, speech, ground()), model, speech, remarks: remarks ?? [], ground };
}

/** Approval number and boundary source, which stand on the map and on all that is made of it. */
export const attributionOf = ({ mapApproval, boundarySource }: MapModel, { map }: MapSpeech): string[] => [
  ...(mapApproval ? [map.approval(mapApproval)] : []),
  ...(boundarySource ? [map.boundarySource(boundarySource)] : []),
];

/** Households and people, rounded as the author asked, and what could not be read as it was typed. */
export function writeAmounts(
  amounts: Amounts & Partial<Pick<Entry, 'asTyped'>>,
  { rounding }: MapModel,
  speech: MapSpeech,
): string {
  const { quantity: wording } = speech;
  const round = (quantity: Quantity | undefined): Quantity | undefined =>
    quantity &&
    (guestOf(ROUNDING)?.round(quantity, rounding, chooseScaleIn(wording, [quantity], rounding)) ?? quantity);
  const shown =
    rounding === 'exact' ? amounts : { households: round(amounts.households), people: round(amounts.people) };
  return [writeExact(shown, speech), ...(amounts.asTyped ?? [])].filter(Boolean).join(' ');
}

/** A site by its name, a flow by its two ends; by its origin alone where all moved to one site. */
export function nameEntry(
  { site, origin }: Entry,
  { sites, origins }: MapModel,
  { map }: MapSpeech,
  isShort = false,
): string {
  const place = sites[site]!.name || map.unnamed;
  if (origin === undefined) return place;
  return isShort && sites.length === 1 ? origins[origin]!.name : `${origins[origin]!.name} → ${place}`;
}

function tellMap(model: MapModel, speech: MapSpeech, ground: Ground | undefined): string {
  const { label, whole, sites, origins, entries } = model;
  const [first, second] = entries;
  const count = (value: number): string => writeQuantity({ value, unit: 'none', bound: 'exact', text: '' }, speech);
  // Of one place alone there is no largest; of two alike neither is.
  const isLargest = first && second && first.size > second.size;
  return speech.map.sentence({
    label,
    sites: whole.sites ? writeQuantity(whole.sites, speech) : count(sites.length),
    onlySite: sites.length === 1 ? sites[0]!.name : '',
    origins: origins.length > 0 ? count(origins.length) : '',
    whole: writeExact(whole, speech),
    largest: isLargest ? { name: nameEntry(first, model, speech, true), amount: writeExact(first, speech) } : undefined,
    unlocated: ground ? sites.filter((_, i) => !ground.sites[i]).length : 0,
  });
}
