// What a mark of the drawing is called, so that a page can style it, and how its lines stay sharp.
import type { Mark } from '../../../drawing/scene.js';

/** A mark and the name by which a page can style it. */
export type Part<M extends Mark = Mark> = M & { readonly part: string };

/** The smaller print of the axes, in font sizes. */
export const SMALL = 0.92;

/** In the middle of a pixel a thin line is one pixel wide. */
export const crisp = (at: number): number => Math.floor(at) + 0.5;
