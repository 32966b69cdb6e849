// What the page's author is told: the lines of the console, kept from it while a test listens.
import { until } from './until.js';

/** Listens to `console.warn` until stopped, and lets nothing through. */
export function listenToConsole(): { readonly lines: string[]; stop(): void } {
  const lines: string[] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  return { lines, stop: () => void (console.warn = warn) };
}

/** Waits until so many lines came: what an author is told comes with a file of its own. */
export const untilTold = ({ lines }: { readonly lines: readonly string[] }, count: number): Promise<unknown> =>
  until(
    () => lines.length >= count,
    () => `${count} lines on the console: ${lines.join('; ')}`,
  );

/** Keeps from the console, in every test of a suite, what an author is rightly told there. */
export function muteConsole(): void {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => author.stop());
}
