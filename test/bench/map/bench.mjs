// The bench of the map, against what a page could have instead.
import { openArena } from './arena.mjs';
import { weighFirstPictures } from './first-picture.mjs';
import { measureAll } from './measure.mjs';
import { writeResults } from './results.mjs';

export const page = 'MAP.md';

/** The results as a page; undefined where there is no Chromium. */
export async function run(say, cores) {
  const arena = await openArena();
  if (!arena) return undefined;
  try {
    const first = await weighFirstPictures(arena.browser);
    return writeResults(await measureAll(arena, say), first, arena.files, await arena.browser.version(), cores);
  } finally {
    await arena.stop();
  }
}
