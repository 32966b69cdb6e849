// The door to pictures, opened only when one is saved.
export { composePicture, figureWidth } from './compose.js';
export { readPalette } from '../../../theme/palette.js';
export { toPicture } from './picture.js';
