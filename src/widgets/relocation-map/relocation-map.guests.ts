// The two large parts of a map, fetched when a page needs them.
import { guestOf } from '../shared/guests.js';

/** The list of places and the code that reads it, for the maps that have rows. */
export const LISTED = () => import('./relocation-map.listed.js');
/** Positions, boundaries, the lens; and the list, for which a map that asks for this at once need not ask besides. */
export const TERRITORY = () => import('./relocation-map.territory.js');

/** What `LISTED` brings, in whichever file it has come. */
export const listGuest = (): Awaited<ReturnType<typeof LISTED>> | undefined => guestOf(LISTED) ?? guestOf(TERRITORY);
