// What editors are told of an element.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toHtmlData, toJsxTypes, toWebTypes } from './editor-data.mjs';

const ELEMENTS = [
  {
    tagName: 'poverty-stat',
    description: 'One figure.',
    attributes: [
      { name: 'value', type: { text: 'string | undefined' }, description: 'The figure.' },
      { name: 'better', type: { text: "'lower' | 'higher' | undefined" } },
    ],
    events: [{ name: 'report-ready', description: 'It is drawn.' }],
    cssProperties: [{ name: '--report-ink', description: 'Colour of text.' }],
  },
];

it('VS Code is told tags, attributes and the values of a closed union', () =>
  assert.deepEqual(toHtmlData(ELEMENTS), {
    version: 1.1,
    tags: [
      {
        name: 'poverty-stat',
        description: 'One figure.',
        attributes: [
          { name: 'value', description: 'The figure.' },
          { name: 'better', description: '', values: [{ name: 'lower' }, { name: 'higher' }] },
        ],
      },
    ],
  }));

it('JetBrains is told attributes, events and custom properties', () => {
  const { contributions } = toWebTypes(ELEMENTS, { name: 'kit', version: '1.0.0' });
  assert.deepEqual(contributions.html.elements[0].js.events, [{ name: 'report-ready', description: 'It is drawn.' }]);
  assert.equal(contributions.html.elements[0].attributes[1].value.type, "'lower' | 'higher' | undefined");
  assert.deepEqual(contributions.css.properties, [{ name: '--report-ink', description: 'Colour of text.' }]);
});

it('JSX is told each attribute by its values', () =>
  assert.equal(
    toJsxTypes(ELEMENTS),
    `// The elements as JSX sees them: extend the JSX.IntrinsicElements of your framework with ReportElements.
export interface ReportElements {
  'poverty-stat': {
    /** The figure. */
    'value'?: string | number | undefined;
    'better'?: "lower" | "higher" | undefined;
  };
}
`,
  ));
