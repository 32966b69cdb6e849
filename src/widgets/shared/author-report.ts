// Tells the page's author of each problem once: an event on the element, a line on the console.
import { nearestName } from '../../report/nearest-name.js';
import type { Issue } from '../../result.js';
import { attributeOf } from './attribute-name.js';
import { messageOf, ReportErrorEvent } from './error-event.js';
import { typedText } from './typed.js';
import type { PropertyDeclarations } from './updating-element.js';

// What each element's author was told, so that a re-render does not say it again.
const told = new WeakMap<Element, Set<string>>();

/** Tells of what is new; what is no longer wrong may be told again when it comes back. */
export function tellAuthor(
  element: Element,
  issues: readonly Issue[],
  failures: ReadonlyMap<unknown, unknown>,
  fatal: boolean,
): void {
  const failed = [...failures].map(([what, error]) => issueOf(element, what, error));
  const all = [...failed, ...issues, ...misspeltAttributes(element), ...refusedProperties(element, issues)];
  const now = new Map(all.map((issue) => [messageOf(issue), issue]));
  const before = told.get(element);
  told.set(element, new Set(now.keys()));
  for (const [key, issue] of now) {
    // The figures stand without what an attribute of no meaning, or a property of no text, was to say.
    if (!before?.has(key)) tell(element, issue, fatal && issue.code !== UNKNOWN && issue.code !== REFUSED);
  }
}

/** Tells of one problem. */
export function tell(element: Element, issue: Issue, fatal: boolean): void {
  console.warn(`${nameOf(element)} ${messageOf(issue)}`);
  element.dispatchEvent(new ReportErrorEvent(issue, fatal));
}

/** An element among forty, as its author finds it: `<poverty-stat label="贫困发生率">`. Frameworks set properties. */
function nameOf(element: Element): string {
  for (const name of ['id', 'label', 'src'] as const) {
    const given: unknown =
      element.getAttribute(name) || (element as { label?: unknown; src?: unknown } & Element)[name];
    if (typeof given === 'string' && given) return `<${element.localName} ${name}="${given}">`;
  }
  return `<${element.localName}>`;
}

/** What the kit itself failed in: a file of it that did not arrive, or a fault of ours. */
function issueOf(element: Element, what: unknown, error: unknown): Issue {
  const received = error instanceof Error ? error.message : String(error);
  const isOurs = what === element;
  return {
    code: isOurs ? 'internal-error' : 'chunk-failed',
    path: element.localName,
    expected: isOurs ? 'no fault of ours' : 'a file of the kit',
    received,
  };
}

const UNKNOWN = 'attribute-unknown';
const REFUSED = 'property-refused';

/** Attributes that only one kind of element has, and that no page gives to the others for reasons of its own. */
const OTHERS: Readonly<Record<string, string>> = {
  value: 'is one of <poverty-stat>',
  before: 'is one of <poverty-stat>',
  rows: 'is one of <funding-timeline> and <relocation-map>',
  unit: 'is one of <funding-timeline>; a unit stands beside its figure, e.g. value="54.73亿元"',
  milestones: 'is one of <funding-timeline>',
  total: 'is one of <relocation-map>',
  boundary: 'is one of <relocation-map>',
};

/** Attributes that the element does not know, and that another does, or that are nearly the name of one that it does. */
function misspeltAttributes(element: Element): Issue[] {
  const { observedAttributes: known } = element.constructor as { observedAttributes?: readonly string[] };
  if (!known) return [];
  return element.getAttributeNames().flatMap((path) => {
    if (known.includes(path)) return [];
    const near = nearestName(path, known);
    const hint = OTHERS[path] ? `${path} ${OTHERS[path]}` : near && `perhaps ${near}`;
    const expected = `an attribute of <${element.localName}>; ${hint}`;
    return hint ? [{ code: UNKNOWN, path, expected, received: element.getAttribute(path)! }] : [];
  });
}

/** What may be set to more than text and numbers; who reads them tells of anything else. */
const TABLES = /^(?:rows|boundary)$/;

/** Properties that a script set to what is no text and no number. What was told of one already is not told twice. */
function refusedProperties(element: Element, issues: readonly Issue[]): Issue[] {
  const { properties = {} } = element.constructor as { properties?: PropertyDeclarations };
  return Object.entries(properties).flatMap(([name, { attribute }]): Issue[] => {
    const value: unknown = (element as unknown as Record<string, unknown>)[name];
    const path = attribute || attributeOf(name);
    const isText = value === null || value === undefined || typedText(value) !== undefined;
    if (isText || attribute === false || TABLES.test(name) || issues.some((issue) => issue.path === path)) return [];
    return [
      { code: REFUSED, path, expected: 'text or a number', received: Array.isArray(value) ? 'array' : typeof value },
    ];
  });
}
