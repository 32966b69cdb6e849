// The package as it would be published: built once, then each of its doors opened.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../runner/packages.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const inRoot = (file) => path.join(root, file);

/** Files of dist that do not take their name from their source. */
const SOURCES = { 'embed.css': 'src/theme/embed.css' };

/** Whether a file of dist has its source: a door whose source is not written yet leads nowhere yet. */
function isWritten(file) {
  if (!/^\.\/dist\/.*\.(js|css)$/.test(file)) return true;
  const name = path.basename(file);
  return existsSync(inRoot(SOURCES[name] ?? `src/${name.replace(/\.js$/, '.ts')}`));
}

describe('the package', () => {
  const STEPS = [
    ['node_modules/vite/bin/vite.js', 'build', '--app'],
    ['node_modules/typescript/bin/tsc', '-p', 'src'],
    ['test/package/editor-data.mjs'],
  ];
  for (const [program, ...args] of STEPS) {
    it(`is built: ${path.basename(program)} ${args.join(' ')}`, () => {
      const built = spawnSync(process.execPath, [inRoot(program), ...args], { cwd: root, encoding: 'utf8' });
      assert.equal(built.status, 0, built.stdout + built.stderr);
    });
  }

  for (const [door, target] of Object.entries(manifest.exports)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    const skip = !isWritten(files.at(-1));
    it(`has what ${door} leads to`, { skip }, () => {
      for (const file of files) assert.ok(existsSync(inRoot(file)), file);
    });
  }

  it('brings every file that its README leads to', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const packed = new Set(JSON.parse(stdout)[0].files.map((file) => file.path));
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !packed.has(link)),
      [],
    );
  });

  it('can be imported without a browser, and registers nothing', async () => {
    const names = [];
    globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
    const door = await import(pathToFileURL(inRoot('dist/index.js')).href);
    assert.ok(Object.keys(door).length > 0);
    assert.deepEqual(names, []);
  });

  it('has a worker that is one file, at an address that bundlers know', () => {
    const chunks = readdirSync(inRoot('dist/chunks')).filter((file) => file.endsWith('.js'));
    const code = chunks.map((file) => readFileSync(inRoot(`dist/chunks/${file}`), 'utf8'));
    const [, address] = /new Worker\(new URL\("([^"]+)", import\.meta\.url\), \{ type: "module" \}\)/.exec(
      code.join('\n'),
    );
    const worker = readFileSync(inRoot(path.join('dist/chunks', address)), 'utf8');
    assert.doesNotMatch(worker, /(?:^|[;}\s])import\s*[\w${(*"'`]/m);
  });

  // A bundler believes `sideEffects` of what it finds in node_modules: the package is put there.
  it('registers its element in a page that a bundler made, and brings its worker along', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
    try {
      const installed = path.join(folder, 'node_modules', manifest.name);
      cpSync(inRoot('dist'), path.join(installed, 'dist'), { recursive: true });
      cpSync(inRoot('package.json'), path.join(installed, 'package.json'));
      writeFileSync(
        path.join(folder, 'page.js'),
        `import '${manifest.name}/poverty-stat'; import '${manifest.name}/relocation-map';`,
      );
      const { build } = await import('vite');
      const made = await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          minify: false,
          rolldownOptions: {
            input: path.join(folder, 'page.js'),
            external: [/^lit($|\/)/, /^@lit/, /^(?:valibot|d3-geo|topojson-client|gcoord)$/],
          },
        },
      });
      assert.ok(made.output.some(({ code = '' }) => code.includes('define("poverty-stat"')));
      assert.ok(made.output.some(({ fileName }) => fileName.includes('relocation-map.worker')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names every script of dist that must not be shaken away', () => {
    for (const file of ['./dist/define.js', './dist/poverty-stat.js', '**/*.css']) {
      assert.ok(manifest.sideEffects.includes(file), file);
    }
  });
});
