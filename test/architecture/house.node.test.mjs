// The house stands, and each of its laws is felt when broken.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { houseFaults } from './house.mjs';
import { importsOf } from './imports.mjs';

const faultsOf = (files) =>
  houseFaults(
    Object.entries(files).map(([file, code]) => {
      const text = code.startsWith('//') ? code : `// Knows something.\n${code}`;
      return { file, text, imports: importsOf(text) };
    }),
  );

describe('the house', () => {
  it('stands', () => assert.deepEqual(houseFaults(), []));

  const BROKEN = [
    ['an uphill import', 'quantity/a.ts', "import { b } from '../text/b.js';", /uphill/],
    ['an uphill type', 'period/a.ts', "import type { B } from '../report/b.js';", /uphill/],
    ['an uphill re-export', 'drawing/a.ts', "export { b } from '../theme/b.js';", /uphill/],
    ['an import over several lines', 'quantity/a.ts', "import {\n  b,\n} from '../text/b.js';", /uphill/],
    ['a shared piece that knows a widget', 'widgets/shared/a.ts', "import '../poverty-stat/b.js';", /uphill/],
    ['a widget that imports another', 'widgets/x/a.ts', "import { b } from '../y/b.js';", /never imports another/],
    ['Lit in a pure room', 'text/a.ts', "import { html } from 'lit';", /pure room/],
    ['the document in a pure room', 'report/a.ts', 'export const a = document.body;', /touches the page: document/],
    ['an element type in a pure room', 'drawing/a.ts', 'export type A = HTMLDivElement;', /touches the page/],
    ['Chart.js outside of a chart', 'widgets/x/a.ts', "import { Chart } from 'chart.js';", /only/],
    ['d3-geo outside of a map', 'widgets/x/a.chart.ts', "import { geoPath } from 'd3-geo';", /only/],
    ['a reader of topologies that is not invited', 'geography/a.ts', "import { b } from './b.map.js';", /at once/],
    ['a guest that is not invited', 'widgets/x/a.ts', "import { b } from './b.chart.js';", /at once/],
    ['a path that is computed', 'widgets/x/a.ts', 'void import(name);', /not written out/],
    ['the demo in src', 'widgets/x/a.ts', "import '../../../demo/main.js';", /outside of src/],
    ['an import without .js', 'quantity/a.ts', "import { b } from './b';", /without \.js/],
    ['a file of 251 lines', 'quantity/a.ts', `${'a();\n'.repeat(250)}`, /251 lines/],
    ['a method that old scripts replace', 'quantity/a.ts', 'export const a = Array.from(b, c);', /Array\.from/],
    ['a later folder', 'widgets/relocation-map/rows/a.ts', "import { b } from '../ground/b.js';", /later folder/],
    ['a folder without a place', 'widgets/relocation-map/odd/a.ts', 'export const a = 1;', /no folder/],
    ['a room that is not one', 'helpers/a.ts', 'export const a = 1;', /in no room/],
  ];
  for (const [title, file, code, expected] of BROKEN) {
    it(`refuses ${title}`, () => {
      const faults = faultsOf({ [file]: code });
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0], expected);
    });
  }

  it('refuses a file that does not say what it knows', () => {
    const text = 'export const a = 1;\n';
    assert.match(houseFaults([{ file: 'quantity/a.ts', text, imports: [] }])[0], /does not begin with a comment/);
  });

  it('refuses a cycle, and names its way', () =>
    assert.deepEqual(
      faultsOf({
        'quantity/a.ts': "import { b } from './b.js';",
        'quantity/b.ts': "import { a } from './a.js';",
      }),
      ['import cycle: quantity/a.ts → quantity/b.ts → quantity/a.ts'],
    ));

  const ALLOWED = [
    ['downhill', 'text/a.ts', "import { b } from '../quantity/b.js';"],
    ['gcoord in a map of another room', 'geography/a.map.ts', "import gcoord from 'gcoord';"],
    ['a guest invited', 'widgets/x/a.ts', "void import('./b.chart.js');"],
    ['a type of a guest', 'widgets/x/a.ts', "import type { B } from './b.chart.js';"],
    ['Chart.js in a chart', 'widgets/x/a.chart.ts', "import { Chart } from 'chart.js';"],
    ['a type of a later folder', 'widgets/relocation-map/rows/a.ts', "import type { B } from '../ground/b.js';"],
    ['an earlier folder', 'widgets/relocation-map/ground/a.ts', "import { b } from '../rows/b.js';"],
    ['a word of the page in a comment', 'report/a.ts', '// The document.body is not touched.\nexport const a = 1;'],
    ['a word of the page in a text', 'text/a.ts', "export const a = 'document.body';"],
  ];
  for (const [title, file, code] of ALLOWED) {
    it(`allows ${title}`, () => assert.deepEqual(faultsOf({ [file]: code }), []));
  }
});
