// A map in English.
import { english } from '../frame/en.js';
import type { Speaker } from '../speech.js';
import type { MapFacts, MapSpeech, MapWords } from './words.js';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

function sentence({
  label,
  sites,
  onlySite,
  origins,
  whole,
  largest,
  unlocated,
  isUnpublished,
  date,
}: MapFacts): string {
  const count = sites.replace(/ sites?$/, '');
  const what = origins
    ? `from ${counted(origins, 'place', 'places')} to ${onlySite || counted(count, 'place', 'places')}`
    : count && counted(count, 'site', 'sites');
  const facts = [
    [what, whole && `${whole} in all`].filter(Boolean).join(', ') + (date && ` (${date})`),
    largest ? `the largest is ${largest.name} with ${largest.amount}` : '',
    unlocated > 0 ? `${unlocated} ${offMap(unlocated === 1, isUnpublished)}` : '',
  ];
  return `${label && `${label}: `}${facts.filter(Boolean).join('; ')}.`;
}

const offMap = (isOne: boolean, isUnpublished: boolean): string =>
  isUnpublished ? `${isOne ? 'has' : 'have'} no published position` : `${isOne ? 'is' : 'are'} not on the map`;

const map: MapWords = {
  sentence,
  unnamed: 'a place not named',
  noPosition: 'position not published',
  offMap: 'not on the map',
  listOf: (label) => (label ? `${label}, the largest first` : 'The largest first'),
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  eachMark: (amount) => `Each mark is ${/\d$/.test(amount) ? counted(amount, 'site', 'sites') : amount}`,
};

const speech: MapSpeech = { ...english, map };

export const speak: Speaker<MapSpeech> = () => speech;
