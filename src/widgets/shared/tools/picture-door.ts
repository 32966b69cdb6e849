// The door to pictures, opened only when one is saved.
export { readPalette } from '../../../theme/palette.js';
export { composePicture, figureWidth } from './compose.js';
export { measureIn } from './measure.js';
export { toPicture } from './picture.js';
