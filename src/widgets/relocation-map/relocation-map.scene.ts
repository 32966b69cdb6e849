// Which picture a map's figures get: on a ground where a position is known, else bands, else a grid.
import { fitCamera, type Camera } from './relocation-map.camera.js';
import { layOutBands } from './relocation-map.bands.js';
import type { MapDrawing } from './relocation-map.drawing.js';
import { layOutGrid } from './relocation-map.grid.js';
import type { Ground } from './relocation-map.ground.js';
import { layOutMap, sizesFor } from './relocation-map.layout.js';
import type { MapModel } from './relocation-map.model.js';

export interface Scene {
  readonly drawing: MapDrawing;
  /** What shows everything; undefined where nothing lies on a ground. */
  readonly fit: Camera | undefined;
  readonly camera: Camera | undefined;
}

const PADDING = 8;

/** `cameraOf` chooses what of the ground is seen, given what shows all of it. */
export function makeScene(
  model: MapModel,
  ground: Ground | undefined,
  width: number,
  height: number,
  cameraOf: (fit: Camera) => Camera = (fit) => fit,
): Scene {
  if (!ground) {
    const layOut = model.origins.length > 0 ? layOutBands : layOutGrid;
    return { drawing: layOut(model, width, height), fit: undefined, camera: undefined };
  }
  const padding = ground.boundary ? PADDING : PADDING + sizesFor(model.sites.length, width, height).radius;
  const fit = fitCamera(ground.bounds, width, height, padding);
  const camera = cameraOf(fit);
  return { drawing: layOutMap(model, ground, camera, width, height), fit, camera };
}
