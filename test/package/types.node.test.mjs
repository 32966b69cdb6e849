// The types as a strict program of somebody else's finds them: what works compiles, what does not is refused.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../runner/packages.mjs';

const OPTIONS = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

const PROGRAMS = {
  'door.ts': `import 'poverty-report-widgets/funding-timeline';
import 'poverty-report-widgets/embed.css';
const timeline = document.querySelector('funding-timeline')!;
timeline.addEventListener('report-select', ({ row }) => row.index.toFixed());
document.addEventListener('report-error', ({ code, fatal }) => [code.trim(), fatal === true]);
window.addEventListener('report-ready', ({ bubbles }) => bubbles);
timeline.summary.trim();
// @ts-expect-error: no such code.
document.addEventListener('report-error', ({ code }) => code === 'nonsense');
`,
  'define.ts': `import 'poverty-report-widgets/define';
const stat = document.createElement('poverty-stat');
const map = document.createElement('relocation-map');
stat.value = 5;
stat.value = null;
stat.value = undefined;
stat.asOf = 2019;
stat.headingLevel = 2;
stat.better = 'lower';
stat.better = null;
map.rows = [['甲', 10, undefined]] as const;
map.rows = 'a|10';
map.boundary = { type: 'FeatureCollection', features: [] };
map.boundary = null;
map.addEventListener('report-select', (event) => event.row.cells.join());
void stat.toImage('svg').then((picture) => picture.size);
// @ts-expect-error: no such direction.
stat.better = 'nonsense';
// @ts-expect-error: no such datum.
map.crs = 'wgs';
// @ts-expect-error: no such picture.
void stat.toImage('jpeg');
// @ts-expect-error: an object says nothing.
stat.value = {};
`,
  'functions.ts': `import { checkReport, parseQuantity, prepareBoundary, readAddress, writeSnippet, type Report, type Result, type Widget } from 'poverty-report-widgets';
const amount = parseQuantity('54.73亿元');
export const text: string = amount.ok ? amount.value.unit : amount.issues[0]!.expected;
export const report: Result<Report> = checkReport({ version: 1, figures: {} });
export const widget: Result<Widget> = readAddress('#w=poverty-stat');
export const snippet = (given: Widget): string => writeSnippet(given, '/frame.html');
export const prepared = prepareBoundary(new Uint8Array());
// @ts-expect-error: no widget.
writeSnippet(null, '/frame.html');
`,
  'provider.ts': `import * as oembed from 'poverty-report-widgets/oembed';
export const names = Object.keys(oembed);
`,
};

describe('the types of the package', () => {
  let folder = '';
  before(() => {
    // What an earlier build left says nothing of these sources.
    for (const args of [['node_modules/typescript/bin/tsc', '-p', 'src'], ['test/package/editor-data.mjs']])
      assert.equal(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status, 0);
    folder = mkdtempSync(path.join(tmpdir(), 'types-'));
    const modules = path.join(folder, 'node_modules');
    const installed = path.join(modules, 'poverty-report-widgets');
    mkdirSync(installed, { recursive: true });
    cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'));
    cpSync(path.join(root, 'dist'), path.join(installed, 'dist'), { recursive: true });
    // What npm would install with it.
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types/trusted-types']) {
      mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('let right programs compile, and refuse wrong ones', () => {
    const files = Object.entries(PROGRAMS).map(([name, program]) => {
      writeFileSync(path.join(folder, name), program);
      return name;
    });
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, files }));
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});
