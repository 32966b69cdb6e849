// A map in English.
import { isolate } from '../../isolate.js';
import { pluralOf } from '../../quantity/units.js';
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { MapFacts, MapSpeech, MapWords } from './words.js';

/** 12 villages says itself what it counts. */
const counted = (count: string, one: string, many: string): string =>
  /[a-z]$/.test(count) && !count.endsWith('illion') ? count : `${count} ${count === '1' ? one : many}`;

const named = (noun: string): [string, string] => (/^[a-z]/.test(noun) ? [noun, pluralOf(noun)] : ['place', 'places']);

function sentence(facts: MapFacts): string {
  const { label, sites, noun, onlySite, origins, whole, largest, unlocated, isUnpublished, date } = facts;
  const what = origins
    ? `from ${counted(origins, 'place', 'places')} to ${isolate(onlySite) || counted(sites, 'place', 'places')}`
    : sites && (noun ? counted(sites, ...named(noun)) : counted(sites, 'site', 'sites'));
  const parts = [
    (whole ? (what ? `${what}, ${whole} in all` : whole) : what) + (date && ` (${date})`),
    largest ? `the largest is ${isolate(largest.name.replace(' → ', ' to '))} with ${largest.amount}` : '',
    unlocated && `${unlocated} ${offMap(unlocated === '1', isUnpublished)}`,
  ];
  return `${label && `${isolate(label)}: `}${parts.filter(Boolean).join('; ')}.`;
}

const offMap = (isOne: boolean, isUnpublished: boolean): string =>
  isUnpublished ? `${isOne ? 'has' : 'have'} no published position` : `${isOne ? 'is' : 'are'} not on the map`;

const map: MapWords = {
  sentence,
  // Between the marks the first stands left of the arrow, whichever way they are written.
  flow: (origin, place) => {
    const flow = `${isolate(origin)} → ${isolate(place)}`;
    return flow.includes('\u2068') ? `\u2066${flow}\u2069` : flow;
  },
  unnamed: 'a place not named',
  noPosition: 'position not published',
  offMap: 'not on the map',
  listOf: (label) => (label ? `${label}, the largest first` : 'The largest first'),
  eachMark: (amount) => `Each mark is ${/\d$/.test(amount) ? counted(amount, 'site', 'sites') : amount}`,
};

const speech: MapSpeech = { ...english, map };

export const speak: Speaker<MapSpeech> = () => speech;
