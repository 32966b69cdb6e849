// Serves packages that are written for bundlers to test pages: /npm/xss.js, /npm/react,react-dom/client.js. The module's
// default export has each package's exports under its name; several asked for at once share what they share.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from './packages.mjs';

const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packageOf = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const bundles = new Map();

export async function bundledPackages(context, next) {
  const names = /^\/npm\/(.+)\.js$/.exec(decodeURIComponent(context.path))?.[1].split(',');
  if (!names?.every((name) => Object.hasOwn(devDependencies, packageOf(name)))) return next();
  const key = names.join();
  if (!bundles.has(key)) bundles.set(key, bundle(names));
  context.type = 'text/javascript; charset=utf-8';
  context.body = await bundles.get(key);
}

const ENTRY = '\0packages';

async function bundle(names) {
  const imports = names.map((name, i) => `import * as p${i} from ${JSON.stringify(name)};`).join('\n');
  const exported = names.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(', ');
  const entry = {
    name: 'packages',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? `${imports}\nexport default { ${exported} };` : undefined),
  };
  const [{ output }] = [
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [entry],
      define: { 'process.env.NODE_ENV': '"development"' },
      build: {
        write: false,
        minify: false,
        rolldownOptions: {
          input: ENTRY,
          preserveEntrySignatures: 'strict',
          output: { format: 'es', codeSplitting: false },
        },
      },
    }),
  ].flat();
  return output[0].code;
}
