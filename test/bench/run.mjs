// `npm run bench`: measures the kit against what a page could have instead, and writes the tables to RESULTS.md;
// `npm run bench timeline` measures the timelines and writes TIMELINE.md, `npm run bench map` the maps and MAP.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensurePackages, root } from '../runner/packages.mjs';

ensurePackages();
// What follows imports packages, so that it comes only after they are there.
const started = performance.now();
const say = (what) => console.log(`${what} …`);

function write(name, text) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  writeFileSync(file, text);
  spawnSync(process.execPath, [`${root}node_modules/oxfmt/bin/oxfmt`, file]);
  console.log(text);
  console.log(`${Math.round((performance.now() - started) / 1000)} s`);
}

const BENCHES = { timeline: () => import('./timeline/bench.mjs'), map: () => import('./map/bench.mjs') };
const wanted = BENCHES[process.argv[2]];
if (wanted) {
  const { page, run } = await wanted();
  const text = await run(say, availableParallelism());
  if (text) write(page, text);
  process.exit(text ? 0 : 1);
}

const { openArena } = await import('./arena.mjs');
const { measureAll } = await import('./measure.mjs');
const { writeResults } = await import('./results.mjs');

const arena = await openArena();
if (!arena) process.exit(1);
try {
  const results = await measureAll(arena, say);
  write('RESULTS.md', writeResults({ ...results, cores: availableParallelism() }));
} finally {
  await arena.stop();
}
