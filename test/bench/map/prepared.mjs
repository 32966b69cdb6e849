// Prepares a boundary as an author would: with the function of the package, in Node.
import { build } from 'vite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let library;

async function load() {
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${root}src/geography/prepare-boundary.ts`, formats: ['es'], fileName: 'prepare' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(path.join(root, 'node_modules', '.bench-'));
  const file = path.join(folder, 'prepare.mjs');
  writeFileSync(file, output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The prepared boundary as JSON. */
export async function prepared(text) {
  const { prepareBoundary } = await (library ??= load());
  const result = await prepareBoundary(text, { size: 2048 });
  if (!result.ok) throw new Error(result.issues[0].received);
  return JSON.stringify(result.value);
}
