// What is fetched until a map stands that has no boundary, from the attributes that its author wrote.
import { fileURLToPath } from 'node:url';
import { copySmallParts } from '../../package/page-build.mjs';
import { bundle } from '../build.mjs';
import { weighAll } from '../bytes.mjs';
import { withPage } from '../chromium.mjs';
import { startServer } from '../server.mjs';

const MAP = fileURLToPath(new URL('../../../src/relocation-map.ts', import.meta.url));

/** What is known of the sites: nothing but their total, as the county's report has it, or more and more. */
const KNOWN = {
  'a total: 12个 6839户27393人': 'total="12个 6839户27393人"',
  'sites without positions': 'rows="名称|户数|人数; 一号点|1203|4816; 二号点|987|3902"',
  'sites and where people came from': 'rows="来自|名称|户数|人数; 石河组|文阁|2|8; 星火组|文阁|7|26"',
  'sites on their positions': 'rows="名称|人数|经度|纬度; 一号点|4816|110.31|33.59; 二号点|3902|110.24|33.66"',
};

const page = (attributes) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
<script type="module" src="/relocation-map.js"></script>
<relocation-map label="安置点" ${attributes}></relocation-map>
</html>`;

/** Run in a page: the map has been drawn, and whatever it invited has come. */
const waitUntilStill = async () => {
  const isDrawn = () => document.querySelector('relocation-map').shadowRoot?.querySelector('[part=summary]');
  while (!isDrawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 500));
};

/** `{[what is known]: bytes in brotli}`. */
export async function weighFirstPictures(browser) {
  const files = await bundle('relocation-map', MAP, [copySmallParts]);
  const server = await startServer(files);
  const weights = {};
  for (const [what, attributes] of Object.entries(KNOWN)) {
    files['/map'] = page(attributes);
    await withPage(browser, `${server.origin}/map`, (opened) => opened.evaluate(waitUntilStill));
    weights[what] = weighAll(server.asked().map((file) => files[file])).brotli;
  }
  server.stop();
  return weights;
}
