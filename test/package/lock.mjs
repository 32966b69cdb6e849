// Whether package-lock.json is whole: npm has been seen to drop platform packages silently, and `npm ci` then refuses it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../runner/packages.mjs';

/** Node's own way to look up a package: in the folder itself, then in each folder around it. */
function isResolved(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** Dependencies that no entry answers, a host named anywhere, or a package.json that asks for something else. */
export function lockFaults(
  text = readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
) {
  const { packages } = JSON.parse(text);
  const missing = Object.entries(packages).flatMap(([folder, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...(folder === '' && entry.devDependencies) })
      .filter((name) => !isResolved(packages, folder, name))
      .map((name) => `${folder || 'the package'} needs ${name}, which package-lock.json does not have`),
  );
  const hosts = Object.entries(packages)
    .filter(([, { resolved }]) => resolved && !resolved.startsWith('file:'))
    .map(([folder, { resolved }]) => `${folder} names a host: ${resolved}`);
  const stale = ['dependencies', 'devDependencies']
    .filter((kind) => JSON.stringify(packages[''][kind] ?? {}) !== JSON.stringify(manifest[kind] ?? {}))
    .map((kind) => `package-lock.json and package.json differ in ${kind}: npm install`);
  return [...missing, ...hosts, ...stale];
}
