// A map in English.
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { MapFacts, MapSpeech, MapWords } from './words.js';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

function sentence({ label, sites, onlySite, origins, whole, largest, unlocated, date }: MapFacts): string {
  const count = sites.replace(/ sites?$/, '');
  const what = origins
    ? `from ${counted(origins, 'place', 'places')} to ${onlySite || counted(count, 'place', 'places')}`
    : counted(count, 'site', 'sites');
  const facts = [
    (whole ? `${what}, ${whole} in all` : what) + (date && ` (${date})`),
    largest ? `the largest is ${largest.name} with ${largest.amount}` : '',
    unlocated > 0 ? `${unlocated} ${unlocated === 1 ? 'has' : 'have'} no published position` : '',
  ];
  return `${label && `${label}: `}${facts.filter(Boolean).join('; ')}.`;
}

const map: MapWords = {
  sentence,
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
