// The parts of a map that are fetched when a page needs them, one function each.

/** A grid of marks, where neither positions nor origins are known. */
export const GRID = () => import('./relocation-map.grid.js');
/** Bands from origins to sites, where no position is known. */
export const BANDS = () => import('./relocation-map.bands.js');
/** Positions, boundaries, the lens. */
export const TERRITORY = () => import('./relocation-map.territory.js');
/** What readers do with it. */
export const HANDS = () => import('./relocation-map.hands.js');
