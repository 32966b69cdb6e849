// What editors are told of an element.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toHtmlData, toJsxTypes, toWebTypes } from './editor-data.mjs';

const ELEMENTS = [
  {
    tagName: 'poverty-stat',
    description: 'One figure.',
    attributes: [
      { name: 'value', type: { text: 'string' }, description: 'The figure.' },
      { name: 'better', type: { text: "'lower' | 'higher'" } },
      { name: 'as-of', type: { text: 'string' } },
    ],
    members: [
      { kind: 'field', name: 'value', attribute: 'value', type: { text: 'string | number | null | undefined' } },
      { kind: 'field', name: 'better', attribute: 'better', type: { text: "'lower' | 'higher' | null | undefined" } },
      { kind: 'field', name: 'asOf', attribute: 'as-of', type: { text: 'string | undefined' } },
      { kind: 'field', name: 'summary', readonly: true, type: { text: 'string' } },
      { kind: 'method', name: 'toCSV' },
    ],
    events: [{ name: 'report-ready', description: 'It is drawn.', type: { text: 'ReportReadyEvent' } }],
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
          { name: 'as-of', description: '' },
        ],
      },
    ],
  }));

it('JetBrains is told attributes, events and custom properties', () => {
  const { contributions } = toWebTypes(ELEMENTS, { name: 'kit', version: '1.0.0' });
  assert.deepEqual(contributions.html.elements[0].js.events, [{ name: 'report-ready', description: 'It is drawn.' }]);
  assert.equal(contributions.html.elements[0].attributes[1].value.type, "'lower' | 'higher'");
  assert.deepEqual(contributions.css.properties, [{ name: '--report-ink', description: 'Colour of text.' }]);
});

it('JSX is told each attribute and property by its values, and each event', () =>
  assert.equal(
    toJsxTypes(ELEMENTS),
    `// The elements as JSX sees them: extend the JSX.IntrinsicElements of your framework with ReportElements.
import type { Report, ReportErrorEvent, ReportReadyEvent, ReportSelectEvent } from './index.js';

export interface ReportElements {
  'poverty-stat': {
    /** The figure. */
    'value'?: string | number | null | undefined;
    'better'?: 'lower' | 'higher' | null | undefined;
    'as-of'?: string | undefined;
    'asOf'?: string | undefined;
    /** It is drawn. */
    'onreport-ready'?: ((event: ReportReadyEvent) => void) | null | undefined;
  };
}
`,
  ));
