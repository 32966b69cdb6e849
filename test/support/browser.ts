// What a test can ask of the browser it runs in, and which of it this engine's driver can do.
import { executeServerCommand } from '@web/test-runner-commands';
import { until } from './until.js';

/** A node of the accessibility tree. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly [property: string]: unknown;
}

export const engine: 'chromium' | 'firefox' | 'webkit' = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrom(e|ium)\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** What needs a driver's help, by engine. WebKitGTK and Firefox have no protocol for media, the tree and the heap. */
export const can = {
  keys: true,
  /** WebKitGTK's window has a toolbar that stands 447 px wide at least. */
  narrow: engine !== 'webkit',
  emulateMedia: engine === 'chromium',
  touch: engine === 'chromium',
  accessibilityTree: engine === 'chromium',
  heap: engine === 'chromium',
  density: engine !== 'webkit',
};

/** Presses a key or a chord: `Tab`, `Shift+Tab`, `ArrowRight`. */
export const press = (chord: string): Promise<unknown> => executeServerCommand('report:press', chord);

/** Makes the page `width` CSS px wide; below 447 where `can.narrow`. */
export async function resize(width: number, height = 900): Promise<void> {
  await executeServerCommand('report:resize', { width, height });
  // A window manager answers when it has time.
  await until(
    () => innerWidth === width,
    () => `a page ${width} px wide, not ${innerWidth}`,
  );
}

/** Gives the page so many device pixels a CSS pixel, as a window does that is moved to another screen. */
export async function changeDensity(ratio: number): Promise<void> {
  await executeServerCommand('report:density', ratio);
  await until(
    () => devicePixelRatio === ratio,
    () => `a density of ${ratio}, not ${devicePixelRatio}`,
  );
}

export const emulateMedia = (media: string, features: Record<string, string> = {}): Promise<unknown> =>
  executeServerCommand('report:media', { media, features });

type Finger = readonly [x: number, y: number];

/** Puts fingers on the page, moves them and lifts them, each step with where they are in the window. */
export const touch = (
  ...steps: readonly (readonly [type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]])[]
): Promise<unknown> => executeServerCommand('report:touch', steps as never);

export const accessibilityTree = (): Promise<AccessibleNode[]> => executeServerCommand('report:accessibility-tree');

export const heap = (): Promise<number> => executeServerCommand('report:heap');

/** A test for the engines that can run it; in the others it is counted as skipped, under the same name. */
export const itWhere = (isPossible: boolean, title: string, test: () => void | Promise<void>): void => {
  (isPossible ? it : it.skip)(title, test);
};
