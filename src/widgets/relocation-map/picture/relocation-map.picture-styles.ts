// How a picture of places or flows looks: one accent, thin lines, names with a halo in the ground's colour. It comes with the
// list, which any such picture has.
import { css } from '../../../theme/css.js';

export const pictureStyles = css`
  [part='zoom'] {
    position: absolute;
    inset-block-start: 0;
    /* Where the drawing leaves room for it, which runs from left to right on every page. */
    right: 0;
    display: flex;
    gap: 0.75em;
    padding: 0.1em 0.35em;
    font-size: var(--_small-size);
    --_edge: 0 0 2px var(--_ground, Canvas);
    text-shadow: var(--_edge), var(--_edge), var(--_edge), var(--_edge);
  }

  /* Like the drawing over it where a page is printed that is wider. */
  [part='canvas'] {
    object-fit: contain;
  }

  [part='viewport'].movable {
    cursor: grab;
  }

  [part='viewport'].moving {
    cursor: grabbing;
    touch-action: none;
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

  .has-flows [part='site'] {
    fill-opacity: 0.3;
  }

  [part='flow'].band {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: none;
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

  @media print {
    /* Rows that stood side by side with a picture would be moved to a page of their own. */
    [part='figure'] {
      display: block;
    }

    [part='list'] {
      columns: 18em;
    }

    li,
    [part='picture'] {
      break-inside: avoid;
    }

    [part='title'] {
      break-after: avoid;
    }

    /* Paper is white, whatever the page's ground. */
    [part='picture'] {
      --_ink: #000;
      color: #000;
    }

    [part='viewport'] {
      --_ground: #fff;
    }
  }
`;
