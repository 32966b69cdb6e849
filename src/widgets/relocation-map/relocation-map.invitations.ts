// The parts of a map that are fetched when a page needs them, one function each.

/** Bands from origins to sites, where no position is known. */
export const BANDS = () => import('./relocation-map.bands.js');
/** Positions, boundaries, the lens. */
export const TERRITORY = () => import('./relocation-map.territory.js');
/** What readers do with it. */
export const HANDS = () => import('./relocation-map.hands.js');
