// What answers readers of a map, fetched when one touches it.
import { guestOf } from '../shared/guests.js';

/** What readers do with list and picture. */
export const HANDS = () => import('./hands/relocation-map.hands.js');
/** What they may ask for; and the hands, fetched beside it: nothing is answered without them. */
export const DETAILS = async () => (await Promise.all([import('./relocation-map.details.js'), HANDS()]))[0];

/** What `HANDS` brings, in whichever file it has come. */
export const handsGuest = (): Awaited<ReturnType<typeof HANDS>> | undefined => guestOf(HANDS) ?? guestOf(DETAILS);
