// A map's words in English.
import type { MapFacts, MapWords } from './words.js';

const places = (count: string, isOne: boolean): string => `${count} ${isOne ? 'place' : 'places'}`;

function sentence(facts: MapFacts): string {
  const { label, sites, isOneSite, origins, isOneOrigin, whole, largest, unlocated } = facts;
  const count = sites.replace(/ sites?$/, '');
  const what = origins
    ? `from ${places(origins, isOneOrigin)} to ${count}${whole ? `, ${whole} in all` : ''}`
    : `${count} ${isOneSite ? 'site' : 'sites'}${whole ? `, ${whole} in all` : ''}`;
  const more = [
    largest ? `the largest is ${largest.name} with ${largest.amount}` : '',
    unlocated > 0 ? `${unlocated} ${unlocated === 1 ? 'has' : 'have'} no published position` : '',
  ];
  return `${[label ? `${label}: ${what}` : what.replace(/^f/, 'F'), ...more].filter(Boolean).join('; ')}.`;
}

export const en: MapWords = {
  sentence,
  flow: (origin, place) => `${origin} → ${place}`,
  unnamed: 'a place not named',
  totalDiffers: (parts, total) => `The places add up to ${parts}, the total says ${total}.`,
  sitesDiffer: (listed, total) => `${listed} are listed, the total says ${total}.`,
  flowsDiffer: (name, parts, total) => `${name}: the flows add up to ${parts}, the site says ${total}.`,
  repeated: (names) => `Listed more than once, all kept: ${names}.`,
  negative: (names) => `Below zero and not drawn: ${names}.`,
  unknownSite: (names) => `Moved to, but not listed as a site: ${names}.`,
  misplaced: (names) => `Longitude or latitude is wrong, not on the map: ${names}.`,
  noPosition: 'position not published',
  noPlaces: 'Positions are not published: the order says nothing about where they are',
  listOf: (label) => (label ? `${label}, the largest first` : 'The largest first'),
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  eachMark: (amount) => `Each mark stands for ${amount}`,
  approval: (number) => `Map approval ${number}`,
  boundarySource: (name) => `Boundary: ${name}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Reset',
  zoomed: (times) => `${times} times`,
  chosen: (name) => `Chosen: ${name}`,
  join: (names) => names.join(', '),
  terms: {
    place: 'Place',
    origin: 'From',
    households: 'Households',
    people: 'People',
    longitude: 'Longitude',
    latitude: 'Latitude',
    total: 'Total',
    asWritten: 'As written',
    bound: 'Bound',
  },
};
