// Checks the types of src, test, demo and the configs with the project's own compiler.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './packages.mjs';

const COMPILER = path.join(root, 'node_modules/typescript/bin/tsc');

/**
 * How many type errors count as failures. A run of some files alone prints only how many there are: they may be
 * anywhere, and whoever runs one test while writing wants its result.
 */
export function checkTypes({ isWhole }) {
  const { status, stdout } = spawnSync(process.execPath, [COMPILER, '--noEmit', '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return 0;
  const errors = stdout.split('\n').filter((line) => / error TS\d+: /.test(line)).length;
  if (isWhole) console.log(stdout);
  else console.log(`${errors} type errors (npm run check shows them)`);
  return isWhole ? Math.max(1, errors) : 0;
}
