// On what a model's places lie: on the boundary once it is laid under them, else on a plane of their own. Made once for each
// model.
import type { BoundaryKeeper } from './relocation-map.boundary.js';
import { localGround, positionsOf, whereaboutsIn, type Ground } from './relocation-map.ground.js';
import type { Lens } from '../hands/relocation-map.lens.js';
import type { MapModel } from '../relocation-map.model.js';
import type { Whereabouts } from './relocation-map.whereabouts.js';

export class Grounds {
  /** The longer side of the picture in pixels of the drawing, 0 while it has none. */
  #side = 0;
  #local: { readonly model: MapModel; readonly ground: Ground | undefined } | undefined;
  #known: { readonly model: MapModel; readonly where: Whereabouts | undefined } | undefined;

  constructor(
    private readonly boundary: BoundaryKeeper,
    private readonly lens: Lens,
  ) {}

  resize(width: number, height: number): void {
    this.#side = Math.max(width, height);
  }

  /** On the boundary; undefined while there is none. How fine it has to be is known once the picture has its size. */
  lay(model: MapModel): Ground | undefined {
    return this.#side > 0 ? this.boundary.lay(model, this.#fineness()) : undefined;
  }

  /** Where the places lie; undefined where no position is known. */
  of(model: MapModel): Ground | undefined {
    const laid = this.lay(model);
    if (laid) return laid;
    if (this.#local?.model !== model) this.#local = { model, ground: localGround(model) };
    return this.#local.ground;
  }

  /** Which places are on the map; undefined where there is none. */
  whereabouts(model: MapModel): Whereabouts | undefined {
    const laid = this.lay(model);
    if (laid) return laid;
    if (this.#known?.model !== model) this.#known = { model, where: whereaboutsIn(model, positionsOf(model)) };
    return this.#known.where;
  }

  /** The pixels of the screen that the longer side has, by powers of two, so that a small change draws nothing anew. */
  #fineness(): number {
    const pixels = this.#side * Math.min(2, globalThis.devicePixelRatio ?? 1);
    return 2 ** Math.ceil(Math.log2(pixels)) * this.lens.detail;
  }
}
