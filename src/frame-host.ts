// Sizes the kit's frames on the page it is loaded in.
import { sizeFrames } from './embed/frame-sizer.js';

/** Stops sizing: frames keep the height they have. */
export const stop = sizeFrames(window);
