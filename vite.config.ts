// How the demo is served, and what is built: every file of dist that comes from src, listed here and nowhere else.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  atOnce,
  copySmallParts,
  minifyTemplates,
  plainWorkerAddress,
  withoutWorkers,
  workersIn,
} from './test/package/page-build.mjs';
import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The doors of the package: ES modules for bundlers, with what they share in chunks, the packages they need left outside. */
const PACKAGE_ENTRIES = ['index', 'poverty-stat', 'funding-timeline', 'relocation-map', 'define', 'oembed'];

/** Files that a page links directly and that fetch the rest when it is wanted: small, with chunks.
 * Each list is built by itself: what embed.js shared with others would be a further request of every page. */
const LOADERS = [['embed'], ['frame', 'frame-host']];

/** Files that a page links directly: one file each, nothing outside, minified. */
const PAGE_FILES = ['embed.bundle'];

/** Style sheets that a page links directly. */
const STYLE_SHEETS = { embed: 'theme/embed.css', frame: 'embed/frame.css' };

/** The elements, by the chunk that holds what each needs at once. */
const ELEMENTS = Object.fromEntries(
  ['poverty-stat', 'funding-timeline', 'relocation-map'].map((tag) => [
    tag,
    `${root}src/widgets/${tag}/${tag}.element.ts`,
  ]),
);

const TARGET = 'es2022';

/** Absolute paths by name, of the sources that are written. */
const entriesOf = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .map(([name, file]) => [name, `${root}src/${file}`] as const)
      .filter(([, file]) => existsSync(file)),
  );

const packageBuild = (entry: Record<string, string>): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: TARGET,
    sourcemap: true,
    minify: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      external: [/^(?:lit|@lit)($|\/)/, /^(?:valibot|chart\.js|d3-geo|topojson-client|gcoord)$/],
      plugins: [plainWorkerAddress],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

const pageBuild = (name: string, file: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: TARGET,
    sourcemap: true,
    lib: { entry: { [name]: file }, formats: ['es'] },
    rolldownOptions: {
      plugins: [minifyTemplates, withoutWorkers],
      output: { entryFileNames: '[name].js', codeSplitting: false, minify: true },
    },
  },
});

const loaderBuild = (entry: Record<string, string>): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: TARGET,
    sourcemap: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      plugins: [minifyTemplates],
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'embed/[name]-[hash].js',
        ...atOnce(ELEMENTS, { includeDependenciesRecursively: false }),
        minify: true,
      },
    },
  },
});

/** A plain script, in the syntax of Chromium 80, that brings the module beside it. */
const classicBuild = (file: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'chrome80',
    lib: { entry: { 'embed.classic': file }, formats: ['iife'], name: 'none' },
    rolldownOptions: {
      external: [/embed\.js$/],
      output: { entryFileNames: '[name].js', codeSplitting: false, minify: true },
      plugins: [frameDocument],
    },
  },
});

/** `frame.html` and what a host without a provider answers to oEmbed: a link, which stays readable. */
const frameDocument: Plugin = {
  name: 'frame-document',
  generateBundle() {
    const source = readFileSync(`${root}src/frame.html`, 'utf8').replace(
      /"\.\/(?:[\w-]+\/)*([\w-]+)\.(ts|css)"/g,
      (_, name, kind) => `"./${name}.${kind === 'ts' ? 'js' : kind}"`,
    );
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    const link = { version: '1.0', type: 'link', provider_name: 'poverty-report-widgets' };
    this.emitFile({ type: 'asset', fileName: 'oembed.json', source: `${JSON.stringify(link)}\n` });
  },
};

const styleBuild = (input: Record<string, string>): EnvironmentOptions => ({
  consumer: 'client',
  build: { cssMinify: true, rolldownOptions: { input, output: { assetFileNames: '[name][extname]' } } },
});

function environments(): Record<string, EnvironmentOptions> {
  const doors = entriesOf(Object.fromEntries(PACKAGE_ENTRIES.map((name) => [name, `${name}.ts`])));
  const loaders = LOADERS.map((names, i) => [
    `loader${i}`,
    loaderBuild(Object.fromEntries(names.map((name) => [name, `${root}src/${name}.ts`]))),
  ]);
  const pages = PAGE_FILES.map((name, i) => [`page${i}`, pageBuild(name, `${root}src/${name}.ts`)]);
  const styles = entriesOf(STYLE_SHEETS);
  return {
    ...(Object.keys(doors).length > 0 && { package: packageBuild(doors) }),
    ...Object.fromEntries(loaders),
    ...Object.fromEntries(pages),
    classic: classicBuild(`${root}src/embed.classic.ts`),
    ...(Object.keys(styles).length > 0 && { styles: styleBuild(styles) }),
  };
}

/** `vite build --app`: every environment into dist, which is emptied once. */
function buildConfig(): UserConfig {
  const mine = environments();
  return {
    root,
    // Files find one another wherever dist is put.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    environments: mine,
    worker: workersIn('embed'),
    plugins: [{ ...copySmallParts, applyToEnvironment: ({ name }) => name.startsWith('loader') }],
    build: { outDir: 'dist', emptyOutDir: false },
    builder: {
      async buildApp(builder) {
        rmSync(`${root}dist`, { recursive: true, force: true });
        for (const name of Object.keys(mine)) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
      },
    },
  };
}

/** The door of the served repository leads to the demo. */
const toDemo: Plugin = {
  name: 'to-demo',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
  },
};

/** From the root, as the test runner serves it: `../src/define.ts` in a demo page means the same in both. */
const serveConfig = (): UserConfig => ({
  root,
  publicDir: false,
  appType: 'mpa',
  plugins: [toDemo],
  // A sandboxed frame has no origin: it gets modules only from hosts that let any origin read them.
  server: { strictPort: false, cors: { origin: '*' } },
});

export default defineConfig(({ command }) => (command === 'build' ? buildConfig() : serveConfig()));
