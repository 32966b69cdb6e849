// The room's door: places on earth, and boundaries from file to plane.
export type { Position } from './coordinates.js';
export { positionIssue } from './coordinates.js';
export { DATUMS, type Datum } from './datum.js';
export type { FlatBoundary, FlatBoundaryRegion } from './flat-boundary.js';
export { localPlane, type Plane } from './local-projection.js';
