// What answers readers of a map, fetched when one touches it.

/** What readers do with list and picture. */
export const HANDS = () => import('./relocation-map.hands.js');
/** What they may ask for; and the hands, asked for beside it: nothing is answered without them. */
export const DETAILS = Object.assign(
  async () => (await Promise.all([import('./relocation-map.details.js'), HANDS()]))[0],
  { holds: [HANDS] },
);
