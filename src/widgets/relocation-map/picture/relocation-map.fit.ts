// How a ground is fitted into the picture: all of it, no circle cut at the edge or under the buttons.
import { fitCamera, type Camera } from './relocation-map.camera.js';
import type { Ground } from '../ground/relocation-map.ground.js';
import { sizesFor } from './relocation-map.key.js';
import type { MapModel } from '../relocation-map.model.js';

/** Where the buttons stand that enlarge the picture, at its end at the top. */
export const BUTTONS = { width: 170, height: 22 };

const PADDING = 8;

/** Smaller circles, of which there are hundreds, may lie under the buttons. */
const SMALL = 6;

/** What shows everything. Both the ground and the circles have room, which may reach beyond it. */
export function fitGround({ sites, measure }: MapModel, ground: Ground, width: number, height: number): Camera {
  const { bounds, around } = ground;
  const radius = (measure ? sizesFor(sites.length).radius : 5) + 2;
  const boxes = [
    [bounds, PADDING],
    [around, radius],
  ] as const;
  const fit = (top: number): Camera => fitCamera(boxes, width, height, top);
  const camera = fit(0);
  return radius > SMALL && isUnderButtons(ground, camera, radius, width) ? fit(BUTTONS.height) : camera;
}

function isUnderButtons({ sites }: Ground, { scale, dx, dy }: Camera, radius: number, width: number): boolean {
  for (let i = 0; i < sites.length; i += 2)
    if (sites[i]! * scale + dx + radius > width - BUTTONS.width && sites[i + 1]! * scale + dy - radius < BUTTONS.height)
      return true;
  return false;
}
