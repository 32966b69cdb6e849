// custom-elements.json: made from the sources. Run by itself it writes the file (`npm run manifest`).
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../runner/packages.mjs';

const FILE = path.join(root, 'custom-elements.json');

/** The manifest as text, from the sources as they are now. */
export async function makeManifest() {
  const argv = ['analyze', '--config', 'test/package/manifest.config.mjs', '--quiet'];
  const manifest = await cli({ argv, cwd: root, noWrite: true });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What is wrong with the committed file, or nothing. */
export async function manifestFaults() {
  if (readFileSync(FILE, 'utf8') === (await makeManifest())) return [];
  return ['custom-elements.json no longer says what the sources say: npm run manifest'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await makeManifest());
