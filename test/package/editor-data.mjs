// Writes what editors and JSX compilers want to know about the elements into dist, from custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../runner/packages.mjs';

const CLOSED_UNION = /^'[^']*'(\s*\|\s*'[^']*')*$/;

/** The values of a closed union of strings, as an editor offers them: `'lower' | 'higher'` are two. */
const valuesOf = ({ type }) => {
  const text = (type?.text ?? '').replace(/\s*\|\s*undefined$/, '').replace(/^\|\s*/, '');
  return CLOSED_UNION.test(text) ? text.match(/(?<=')[^']*(?=')/g).filter((part) => !/^\s*\|\s*$/.test(part)) : [];
};

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

/** What JSX may say of each tag, for any framework: its own attributes of an element are put beside them by the user. */
export const toJsxTypes = (elements) => {
  const attributeLine = ({ name, type, description }) => {
    const values = valuesOf({ type });
    const written = values.length > 0 ? values.map((value) => JSON.stringify(value)).join(' | ') : 'string | number';
    return `    ${description ? `/** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n    ` : ''}'${name}'?: ${written} | undefined;`;
  };
  const tags = elements.map(
    ({ tagName, attributes = [] }) => `  '${tagName}': {\n${attributes.map(attributeLine).join('\n')}\n  };`,
  );
  return [
    '// The elements as JSX sees them: extend the JSX.IntrinsicElements of your framework with ReportElements.',
    `export interface ReportElements {\n${tags.join('\n')}\n}`,
    '',
  ].join('\n');
};

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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
