// Sets up one run: every contestant built, every boundary and every list of sites at its address, a server, a browser.
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { prepared } from './prepared.mjs';
import { atOnce, copySmallParts, minifyTemplates, workersIn } from '../../package/page-build.mjs';
import { startChromium } from '../chromium.mjs';
import { startServer } from '../server.mjs';
import { BOUNDARIES, PICTURES, makeSites } from './data.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('contestants/', import.meta.url));

/** The ways to draw a map, ours first. */
export const WAYS = {
  'relocation-map': 'relocation-map',
  prepared: 'relocation-map, prepared boundary',
  'd3-canvas': 'd3-geo, canvas',
  'd3-svg': 'd3-geo, SVG',
  leaflet: 'Leaflet, canvas',
  echarts: 'ECharts geo',
  plot: 'Observable Plot',
};

const fileOf = (way) => (way === 'prepared' ? 'relocation-map' : way);

async function bundle(name) {
  const entry = `${here}${name}.js`;
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [minifyTemplates, copySmallParts],
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: workersIn(name),
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}/[name]-[hash].js`,
          minify: true,
          ...atOnce({ [name]: entry }),
        },
      },
    },
  });
  return Object.fromEntries(output.map((chunk) => [`/${chunk.fileName}`, chunk.code ?? chunk.source]));
}

const page = (script) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
${script && `<script type="module" src="/${script}.js"></script>`}
<h1>易地搬迁安置点</h1>
<div id="place"></div>
</html>`;

/** The address of a way's page for a picture. */
export const addressOf = (way, { polygons, sites }) => {
  const data = { boundary: `/data/${polygons}.json`, sites: `/data/sites-${sites}.json` };
  if (way === 'prepared') data.prepared = `/data/${polygons}-prepared.json`;
  return `/${way}?${new URLSearchParams(data)}`;
};

/** `{browser, origin, files, asked, stop}`; undefined where there is no Chromium. */
export async function openArena() {
  const browser = await startChromium();
  if (!browser) return undefined;
  const files = { '/blank': page('') };
  for (const way of Object.keys(WAYS)) {
    Object.assign(files, await bundle(fileOf(way)));
    files[`/${way}`] = page(fileOf(way));
  }
  for (const { sites } of PICTURES) files[`/data/sites-${sites}.json`] = JSON.stringify(makeSites(sites));
  for (const [count, make] of Object.entries(BOUNDARIES)) {
    files[`/data/${count}.json`] = JSON.stringify(make());
    files[`/data/${count}-prepared.json`] = await prepared(files[`/data/${count}.json`]);
  }
  const server = await startServer(files);
  const stop = async () => {
    await browser.close();
    server.stop();
  };
  return { browser, ...server, files, stop };
}
