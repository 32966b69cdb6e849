// Writes a widget as the mark-up that survives content systems: a link whose address carries all of it, a table before it.
import { formatMoment } from '../period/index.js';
import { parseRows } from '../report/rows-text.js';
import { roleOf } from '../report/column-roles.js';
import { resolveLanguage } from '../text/language.js';
import { snippetWords, type SnippetWords } from '../text/snippet/index.js';
import { checkWritten } from './check-written.js';
import type { Widget } from './widget.js';
import { writeAddress } from './write-address.js';

/**
 * The snippet of a widget, to be pasted into an article: plain HTML that readers can read without any script. It holds no
 * script, no wrapper, and no datum that stands only in an attribute. Throws a TypeError for what is no widget.
 * @param frame The address of the kit's `frame.html`.
 */
export function writeSnippet(widget: Widget, frame: string): string {
  checkWritten(widget, frame);
  const { tag, attributes } = widget;
  const { written } = resolveLanguage(attributes['lang'], attributes['label']);
  const dictionary = written === 'other' ? 'en' : written;
  const words = snippetWords[dictionary];
  const rows = attributes['rows'] ? parseRows(attributes['rows']) : [];
  const address = escape(writeAddress({ tag, attributes }, frame));
  const link = `<a class="${tag}" href="${address}">${escape(fold(linkText(attributes, words, dictionary)))}</a>`;
  const table = rows.length > 0 ? `${writeTable(tag, rows)}\n` : '';
  return `${table}<p>${link}${escape(fold(restOf(attributes, words)))}</p>`;
}

function linkText(attributes: Widget['attributes'], words: SnippetWords, language: string): string {
  const { label = '', value, before, of, target, total } = attributes;
  const date = (name: string): string => formatMoment(attributes[name] ?? '', language);
  const earlier = before && words.dated(before, date('before-as-of'));
  const figure = [
    [earlier, value ?? total].filter(Boolean).join('→'),
    of && words.of(of),
    target && words.target(target),
  ];
  const said = words.list(figure.filter((part) => !!part) as string[]);
  const whole = label && said ? words.labelled(label, said) : label || said;
  return words.dated(whole || words.data, date('as-of'));
}

/** What the widget says besides its figure. */
function restOf(attributes: Widget['attributes'], words: SnippetWords): string {
  const { source, note, milestones, 'boundary-source': boundary, 'map-approval': approval } = attributes;
  const stops = milestones && parseRows(milestones).map((row) => row.join(' '));
  const parts = [
    stops && words.milestones(stops),
    approval && words.approval(approval),
    boundary && words.boundary(boundary),
    source && words.source(source),
    note && words.note(note),
  ];
  return parts
    .filter((part) => !!part)
    .map((part) => `${words.comma}${part}`)
    .join('');
}

function writeTable(tag: string, [first = [], ...others]: string[][]): string {
  const isHead = first.some((cell) => roleOf(cell) !== undefined) || !first.slice(1).some((cell) => /\d/.test(cell));
  const head = isHead ? `<thead><tr>${first.map((cell) => `<th>${escape(cell)}</th>`).join('')}</tr></thead>` : '';
  const body = (isHead ? others : [first, ...others]).map(
    ([name = '', ...cells]) =>
      `<tr><th>${escape(name)}</th>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return `<table class="${tag}">${head}<tbody>${body.join('')}</tbody></table>`;
}

// A blank line would end the paragraph in Markdown.
const fold = (text: string): string => text.replace(/\s+/g, ' ');

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
