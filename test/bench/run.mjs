// `npm run bench`: measures the kit against what a page could have instead, and writes the tables to RESULTS.md.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensurePackages } from '../runner/packages.mjs';

ensurePackages();
// What follows imports packages, so that it comes only after they are there.
const { openArena } = await import('./arena.mjs');
const { measureAll } = await import('./measure.mjs');
const { writeResults } = await import('./results.mjs');

const started = performance.now();
const arena = await openArena();
if (!arena) process.exit(1);
try {
  const results = await measureAll(arena, (what) => console.log(`${what} …`));
  const text = writeResults({ ...results, cores: availableParallelism() });
  writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  console.log(text);
} finally {
  await arena.stop();
}
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
