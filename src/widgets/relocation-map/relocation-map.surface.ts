// What only a map with positions needs once it is near: the reader's gestures, and a canvas where there are many marks.
export { paintMap } from './relocation-map.canvas.js';
export { Gestures } from './relocation-map.gestures.js';
export { readPalette } from '../../theme/palette.js';
