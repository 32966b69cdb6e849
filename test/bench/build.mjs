// Builds what a page loads, minified and split as a bundler does it for production, and holds it in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { atOnce, minifyTemplates } from '../package/page-build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** A module that exists only in memory. */
const inMemory = (name, code) => ({
  name: 'in-memory',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? code : undefined),
});

/** Files by address: `/<name>.js` and its chunks. */
export async function bundle(name, file, plugins = []) {
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [minifyTemplates, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { [name]: file }, formats: ['es'] },
      rolldownOptions: {
        // As in a bundled page, what chunks share with the entry stays in it: one file until the first picture.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}/[name]-[hash].js`,
          minify: true,
          ...atOnce({ [name]: file }),
        },
      },
    },
  });
  return Object.fromEntries(output.map((chunk) => [`/${chunk.fileName}`, chunk.code ?? chunk.source]));
}

/** Files by address: `/poverty-stat.js` and its chunks. */
export const buildStat = () => bundle('poverty-stat', `${root}src/poverty-stat.ts`);

/** Files by address: `/bare-lit.js`, `/hand-written.js`. */
export const buildContestant = (name, markUp) =>
  bundle(name, `${here}contestants/${name}.js`, [inMemory('bench:mark-up', markUp)]);
