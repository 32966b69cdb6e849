// How a map's picture looks: one accent, thin lines, names with a halo in the ground's colour.
import { css } from '../../theme/css.js';

export const pictureStyles = css`
  [part='viewport'] {
    position: relative;
    block-size: var(--_map-height);
    overflow: hidden;
    /* A change of the host's colours is a transition, and that is heard. */
    color: var(--_ink);
    transition: color 1ms;
    touch-action: pan-x pan-y;
  }

  [part='map'],
  [part='canvas'] {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  [part='viewport'].movable {
    cursor: grab;
  }

  [part='viewport'].moving {
    cursor: grabbing;
    touch-action: none;
  }

  [part='map'] {
    direction: ltr;
  }

  [part='region'] {
    fill: color-mix(in oklab, var(--_ink) 5%, transparent);
    fill-rule: evenodd;
    stroke: var(--_hairline);
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  [part='region'].cut {
    stroke: none;
  }

  [part='coast'] {
    fill: none;
    stroke: var(--_hairline);
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  [part='flow'] {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.5;
  }

  [part='flow'].band {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: none;
  }

  [part='site'] {
    fill: var(--_accent);
    fill-opacity: 0.6;
    stroke: var(--_accent);
  }

  [part='origin'] {
    fill: var(--_ground, Canvas);
    stroke: var(--_ink);
  }

  .has-chosen [part='flow']:not(.chosen) {
    fill-opacity: 0.15;
    stroke-opacity: 0.15;
  }

  .has-chosen [part='site']:not(.chosen) {
    fill-opacity: 0.25;
    stroke-opacity: 0.5;
  }

  [part='flow'].chosen {
    fill-opacity: 0.9;
    stroke-opacity: 0.9;
  }

  [part='site'].chosen {
    fill-opacity: 0.9;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  [part='origin'].chosen {
    fill: var(--_ink);
  }

  [part='label'],
  [part='region-label'] {
    fill: var(--_ink);
    stroke: var(--_ground, Canvas);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 12px;
  }

  [part='region-label'] {
    fill: var(--_muted);
  }
`;
