// The smaller parts of a map that are fetched when a page needs them, one function each.

/** Bands from origins to sites, where no position is known. */
export const BANDS = () => import('./picture/relocation-map.bands.js');
/** Longitudes and latitudes in other spellings than plain degrees, and what to say of cells that cannot be used. */
export const DOUBTS = () => import('./rows/relocation-map.doubts.js');
