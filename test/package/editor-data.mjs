// Writes what editors and JSX compilers want to know about the elements into dist, from custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../runner/packages.mjs';

/** The values of a closed union of strings, as an editor offers them: `'lower' | 'higher'` are two. */
const valuesOf = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** VS Code: https://github.com/microsoft/vscode-custom-data */
export const toHtmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description = '', attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description ?? '',
      ...(valuesOf(attribute).length > 0 && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** JetBrains: https://github.com/JetBrains/web-types */
export const toWebTypes = (elements, { name, version }) => ({
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description = '', attributes = [], events = [] }) => ({
        name: tagName,
        description,
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description ?? '',
          value: { type: attribute.type?.text ?? 'string' },
        })),
        js: { events: events.map((event) => ({ name: event.name, description: event.description ?? '' })) },
      })),
    },
    css: {
      properties: elements.flatMap(({ cssProperties = [] }) =>
        cssProperties.map((property) => ({ name: property.name, description: property.description ?? '' })),
      ),
    },
  },
});

/** What a script may set an attribute to where no property says otherwise. */
const ANY_TEXT = 'string | number | null | undefined';

const docOf = ({ description }) =>
  description ? `    /** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n` : '';

const lineOf = (name, type, described) => `${docOf(described)}    '${name}'?: ${type};`;

/**
 * What JSX may say of each tag, for any framework: its attributes, its properties under their own names, and a handler of
 * each event. The attributes of every HTML element are put beside them by the user.
 */
export function toJsxTypes(elements) {
  const tags = elements.map(({ tagName, attributes = [], members = [], events = [] }) => {
    const fields = members.filter(({ kind, readonly, type }) => kind === 'field' && !readonly && type);
    const ofAttribute = (name) => fields.find(({ attribute }) => attribute === name)?.type.text ?? ANY_TEXT;
    const lines = [
      ...attributes.map((attribute) => lineOf(attribute.name, ofAttribute(attribute.name), attribute)),
      ...fields
        .filter(({ name, attribute }) => name !== attribute)
        .map((field) => lineOf(field.name, field.type.text, field)),
      ...events.map((event) =>
        lineOf(`on${event.name}`, `((event: ${event.type.text}) => void) | null | undefined`, event),
      ),
    ];
    return `  '${tagName}': {\n${lines.join('\n')}\n  };`;
  });
  return [
    '// The elements as JSX sees them: extend the JSX.IntrinsicElements of your framework with ReportElements.',
    "import type { Report, ReportErrorEvent, ReportReadyEvent, ReportSelectEvent } from './index.js';",
    '',
    `export interface ReportElements {\n${tags.join('\n')}\n}`,
    '',
  ].join('\n');
}

export const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

function write() {
  const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const elements = elementsOf(json('custom-elements.json'));
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const put = (file, text) => writeFileSync(path.join(dist, file), text);
  put('html-data.json', `${JSON.stringify(toHtmlData(elements), null, 2)}\n`);
  put('web-types.json', `${JSON.stringify(toWebTypes(elements, json('package.json')), null, 2)}\n`);
  put('jsx.d.ts', toJsxTypes(elements));
  // Compilers look up what a style sheet that a program imports exports: nothing.
  put('embed.css.d.ts', 'export {};\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
