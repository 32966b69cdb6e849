// What the manifest analyzer reads, and how its result is cut to what the package ships.

/** Members that are nobody's business outside: private, protected, and how an element is kept drawn. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  (privacy ?? 'public') === 'public' &&
  !/^[#_]/.test(name) &&
  !(isStatic && name === 'styles') &&
  !LIFE_CYCLE.has(name);

const LIFE_CYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'renderRoot',
  'requestUpdate',
  // Stays the DOM's method, though it may be set: `beforeValue` is the property.
  'before',
]);

/** Where a thing was declared in src says nothing to a user: in the package it comes from the door. */
const DOOR = 'dist/index.js';

function toShipped({ inheritedFrom: _, source: __, type, ...rest }) {
  // The analyzer adds `| undefined` to an optional property even where the source says it already.
  return { ...rest, ...(type && { type: { text: type.text.replace(/( \| undefined)+$/, ' | undefined') } }) };
}

/** What stands in mark-up is text: that a property also takes a number or null is of no matter there. */
function toWritten({ type, ...rest }) {
  const choices = (type?.text ?? '').split(' | ').filter((part) => /^'.*'$/.test(part));
  return { ...rest, type: { text: choices.join(' | ') || 'string' } };
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

const SHIPPED = {
  members: isPublic,
  attributes: () => true,
  // An event that the analyzer found in the code beside the one of the JSDoc has a class but no name.
  events: ({ name }) => name,
};

function shipElement(declaration) {
  const shipped = { ...declaration, superclass: { name: 'HTMLElement', package: 'global:' } };
  for (const key of ['members', 'attributes', 'events']) {
    if (!shipped[key]) continue;
    shipped[key] = shipped[key].filter(SHIPPED[key]).map(toShipped).toSorted(byName);
  }
  shipped.attributes = shipped.attributes?.map(toWritten);
  // These keep the order of their JSDoc, in which a person would read them.
  for (const key of ['slots', 'cssParts', 'cssProperties']) {
    if (shipped[key]) shipped[key] = shipped[key].map(toShipped);
  }
  return shipped;
}

const shippedOnly = {
  name: 'shipped-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ customElement, tagName }) => customElement && tagName)
      .map(shipElement)
      .toSorted(byName);
    const ofDoor = (name) => ({ name, module: DOOR });
    manifest.modules = [
      {
        kind: 'javascript-module',
        path: DOOR,
        declarations: elements,
        exports: elements.map(({ name }) => ({ kind: 'js', name, declaration: ofDoor(name) })),
      },
      ...elements.map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: ofDoor(name) }],
      })),
    ];
  },
};

export default {
  globs: ['src/*.ts', 'src/widgets/**/*.ts'],
  litelement: true,
  plugins: [shippedOnly],
};
