// `npm run bench:map`: measures the map against what a page could have instead, and writes the tables to RESULTS.md here.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensurePackages, root } from '../../runner/packages.mjs';

ensurePackages();
// What follows imports packages, so that it comes only after they are there.
const { openArena } = await import('./arena.mjs');
const { measureAll } = await import('./measure.mjs');
const { writeResults } = await import('./results.mjs');

const page = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const arena = await openArena();
if (!arena) process.exit(1);
try {
  const results = await measureAll(arena, (what) => console.log(`${what} …`));
  const text = writeResults(results, arena.files, await arena.browser.version(), availableParallelism());
  writeFileSync(page, text);
  spawnSync(process.execPath, [`${root}node_modules/oxfmt/bin/oxfmt`, page]);
  console.log(text);
} finally {
  await arena.stop();
}
