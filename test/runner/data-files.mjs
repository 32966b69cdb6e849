// What the test server does as a site's own would: it lets any origin, also a sandbox's, read the kit's files, and gives
// a page that fetches a JSON file the file itself; a test that imports one gets it as a module.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './packages.mjs';

/** Goes before the server's own steps, which make a module of every JSON file, whoever asks for it. */
export async function dataFiles(context, next) {
  const isFetched = context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'empty';
  const file = isFetched && path.join(root, decodeURIComponent(context.path));
  const text = file && file.startsWith(path.resolve(root)) && (await readFile(file, 'utf8').catch(() => undefined));
  if (!text) return next();
  context.type = 'application/json; charset=utf-8';
  context.body = text;
}

/** A frame without an origin of its own gets modules only from hosts that let any origin read them. */
export async function forEveryOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  await next();
}
