// The files that pages link directly, as they are in dist: how small, what they ask for, and what old browsers make of them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { transformWithOxc } from 'vite';
import { root } from '../runner/packages.mjs';
import { build } from '../support/dist-site.mjs';

const dist = path.join(root, 'dist');
const read = (name) => readFileSync(path.join(dist, name), 'utf8');

/** Files that a script asks for as soon as it runs. */
const staticImports = (code) =>
  [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?\bfrom\s*)?["'`](\.[^"'`]+)/g)].map(
    ([, file]) => file,
  );

describe('dist', () => {
  before(build);

  it('embed.js is all it needs before it finds anything, in 2 kB', () => {
    assert.deepEqual(staticImports(read('embed.js')), []);
    assert.ok(brotliCompressSync(read('embed.js')).length < 2000);
  });

  it('embed.bundle.js asks for no further file', () => {
    assert.deepEqual(staticImports(read('embed.bundle.js')), []);
    assert.doesNotMatch(read('embed.bundle.js'), /\bimport\s*\(|\bnew Worker\b/);
  });

  it('frame.html asks for files that are there', () => {
    const files = [...read('frame.html').matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(files, ['oembed.json', 'embed.css', 'frame.css', 'frame.js']);
    for (const file of files) assert.ok(existsSync(path.join(dist, file)), file);
  });

  it('names no folder of the machine that built it', () => {
    for (const name of readdirSync(dist, { recursive: true }).filter((file) => /\.(?:js|html|css|json)$/.test(file)))
      assert.ok(!read(name).includes(root), name);
  });

  describe('embed.classic.js', () => {
    const run = async (setUp) => {
      const asked = [];
      const said = [];
      // Node's own scripts may not import: the call is given another name, and the rest runs as it is.
      const bring = async (name) => {
        asked.push(name);
        throw new Error('not found');
      };
      const context = vm.createContext({ console: { warn: (line) => said.push(line) }, bring });
      vm.runInContext(setUp, context);
      const script = new vm.Script(read('embed.classic.js').replace('import(', 'bring('));
      const own = Object.keys(context);
      script.runInContext(context);
      await new Promise((resolve) => setTimeout(resolve));
      return { asked, said, added: Object.keys(context).filter((name) => !own.includes(name)) };
    };

    it('does nothing in a browser before 2023', async () => {
      assert.deepEqual(await run('delete Array.prototype.toSorted'), { asked: [], said: [], added: [] });
    });

    it('brings embed.js from beside itself, and says once that it did not come', async () => {
      const { asked, said, added } = await run('Array.prototype.toSorted ??= () => []');
      assert.deepEqual(asked, ['./embed.js']);
      assert.equal(said.length, 1);
      assert.match(said[0], /chunk-failed/);
      assert.deepEqual(added, []);
    });

    it('has no syntax that Chromium 80 does not read', async () => {
      const code = read('embed.classic.js');
      const again = async (target) =>
        (await transformWithOxc(code, 'embed.classic.js', { target, sourcemap: false })).code;
      assert.equal(await again('chrome80'), await again('esnext'));
    });
  });

  it('a map asks for one file for its list, and for one for list and boundary', () => {
    const chunks = readdirSync(path.join(dist, 'embed'));
    const HAD = /^(?:base|rolldown-runtime|relocation-map(?:-lent)?)-[\w-]{8}\.js$/;
    for (const kind of ['listed', 'territory']) {
      const files = chunks.filter((file) => file.startsWith(`relocation-map.${kind}-`) && file.endsWith('.js'));
      assert.ok(files.length > 0, kind);
      for (const file of files)
        for (const imported of staticImports(read(`embed/${file}`))) assert.match(path.basename(imported), HAD, file);
    }
    assert.match(read(`embed/${chunks.find((file) => /^relocation-map\.territory-.*js$/.test(file))}`), /part="list"/);
  });

  it('a part that several elements use brings none of them along', () => {
    const chunks = readdirSync(path.join(dist, 'embed')).filter((file) => file.endsWith('.js'));
    const withAll = (file, found = new Set()) => {
      if (found.has(file)) return found;
      found.add(file);
      for (const imported of staticImports(read(`embed/${file}`))) withAll(path.basename(imported), found);
      return found;
    };
    const ELEMENT = /^(?:poverty-stat|funding-timeline|relocation-map)(?=-[\w-]{8}\.js$)/;
    const SHARED = /^(?:author-report|parse|read-address|report-file|sources|tools|upgrader|whole-grammar)-/;
    const brought = (file) => [...withAll(file)].filter((each) => ELEMENT.test(each));
    assert.equal(chunks.filter((file) => ELEMENT.test(file)).length % 3, 0);
    const shared = chunks.filter((file) => SHARED.test(file));
    assert.ok(shared.length >= 8, `${shared}`);
    for (const file of shared) assert.deepEqual(brought(file), [], file);
    for (const file of chunks.filter((name) => name.startsWith('poverty-stat.')))
      for (const each of brought(file)) assert.match(each, /^poverty-stat-/, file);
  });
});
