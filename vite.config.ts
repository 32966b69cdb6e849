// How the demo is served, and what is built: every file of dist that comes from src, listed here and nowhere else.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The doors of the package: ES modules for bundlers, with what they share in chunks, Lit and valibot left outside. */
const PACKAGE_ENTRIES = ['index', 'poverty-stat', 'define'];

/** Files that a page links directly: one file each, nothing outside, minified. Names of dist to files of src. */
const PAGE_FILES = { 'embed.bundle': 'define.ts' };

/** Style sheets that a page links directly. */
const STYLE_SHEETS = { embed: 'theme/embed.css' };

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
      external: [/^lit($|\/)/, /^@lit/, /^valibot$/],
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
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false, minify: true } },
  },
});

const styleBuild = (input: Record<string, string>): EnvironmentOptions => ({
  consumer: 'client',
  build: { cssMinify: true, rolldownOptions: { input, output: { assetFileNames: '[name][extname]' } } },
});

function environments(): Record<string, EnvironmentOptions> {
  const doors = entriesOf(Object.fromEntries(PACKAGE_ENTRIES.map((name) => [name, `${name}.ts`])));
  const pages = Object.entries(entriesOf(PAGE_FILES)).map(([name, file], i) => [`page${i}`, pageBuild(name, file)]);
  const styles = entriesOf(STYLE_SHEETS);
  return {
    ...(Object.keys(doors).length > 0 && { package: packageBuild(doors) }),
    ...Object.fromEntries(pages),
    ...(Object.keys(styles).length > 0 && { styles: styleBuild(styles) }),
  };
}

/** `vite build --app`: every environment into dist, which is emptied once. */
function buildConfig(): UserConfig {
  const mine = environments();
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    environments: mine,
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
  server: { strictPort: false },
});

export default defineConfig(({ command }) => (command === 'build' ? buildConfig() : serveConfig()));
