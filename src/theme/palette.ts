// Reads what the theme's colours come to on this page, for pictures that must stand without it.
import type { Palette, Tone } from '../drawing/index.js';
import { groundsBehind } from './ground.js';

const PROPERTIES: Record<Exclude<Tone, 'ground'>, string> = {
  ink: '--_ink',
  muted: '--_muted',
  hairline: '--_hairline',
  accent: '--_accent',
  soft: '--_soft',
  better: '--_better',
  worse: '--_worse',
};

/** The colours and font that a widget has at this moment, each as an opaque `rgb()` that every program reads. */
export function readPalette(host: HTMLElement, root: ShadowRoot): Palette {
  const brush = makeBrush();
  const probe = root.appendChild(document.createElement('span'));
  const computed = (colour: string): string => {
    probe.style.setProperty('color', colour);
    return getComputedStyle(probe).color;
  };
  // Behind everything lies the canvas, which is dark on a dark page that names no background.
  const ground = flatten(brush, computed('Canvas'), ...[...groundsBehind(host)].toReversed());
  const colourOf = (property: string): string => flatten(brush, ground, computed(`var(${property})`));
  const tones = Object.entries(PROPERTIES).map(([tone, property]) => [tone, colourOf(property)]);
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  return { tones: { ...(Object.fromEntries(tones) as Record<Exclude<Tone, 'ground'>, string>), ground }, font };
}

function makeBrush(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** Paints colours over one another and reads the result: browsers write `oklab()`, office programs read `rgb()`. */
function flatten(brush: CanvasRenderingContext2D | null, ...colours: string[]): string {
  if (!brush) return colours.at(-1)!;
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
