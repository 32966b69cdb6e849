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

function sentence({ label, sites, noun, onlySite, origins, whole, largest, unlocated, date }: MapFacts): string {
  const what = origins
    ? `from ${counted(origins, 'place', 'places')} to ${isolate(onlySite) || counted(sites, 'place', 'places')}`
    : sites && (noun ? counted(sites, ...named(noun)) : counted(sites, 'site', 'sites'));
  const facts = [
    (whole ? (what ? `${what}, ${whole} in all` : whole) : what) + (date && ` (${date})`),
    largest ? `the largest is ${isolate(largest.name.replace(' → ', ' to '))} with ${largest.amount}` : '',
    unlocated && `${unlocated} ${unlocated === '1' ? 'has' : 'have'} no published position`,
  ];
  return `${label && `${isolate(label)}: `}${facts.filter(Boolean).join('; ')}.`;
}

const map: MapWords = {
  sentence,
  // Between the marks the first stands left of the arrow, whichever way they are written.
  flow: (origin, place) => {
    const flow = `${isolate(origin)} → ${isolate(place)}`;
    return flow.includes('\u2068') ? `\u2066${flow}\u2069` : flow;
  },
  unnamed: 'a place not named',
  noPosition: 'position not published',
  noPlaces: 'Positions are not published: the order says nothing about where they are',
  listOf: (label) => (label ? `${label}, the largest first` : 'The largest first'),
  eachMark: (amount) => `Each mark is ${/\d$/.test(amount) ? counted(amount, 'site', 'sites') : amount}`,
  approval: (number) => `Map approval ${number}`,
  boundarySource: (name) => `Boundary: ${name}`,
};

const speech: MapSpeech = { ...english, map };

export const speak: Speaker<MapSpeech> = () => speech;
