// Reads widgets that stand in a page as text: [poverty-stat label="…"], or a tag whose source has become visible.
import type { Issue } from '../result.js';
import { misspeltNames } from './misspelt-names.js';
import { allowedAttributes, widgetTags, type Widget } from './widget.js';

/** A widget and where in the text it stands. */
export interface BracketText {
  readonly widget: Widget;
  readonly start: number;
  readonly end: number;
}

// A Chinese keyboard types ［ or 【, ＝ and “.
const OPENING = new RegExp(`([[［【<])(${widgetTags.join('|')})(?=[\\s\\]］】/>])`, 'gi');
const NAME = /\s*([a-z][\w-]*)\s*[=＝]\s*/iy;
// Editors turn straight quotes into “ ” ″ « » „ and the like, and not always in pairs.
const DOUBLE = /(?:["“”″«»„‟＂]|&quot;)([\s\S]*?)(?:["“”″«»„‟＂]|&quot;)(?=[\s\]］】/>])/y;
const SINGLE = /['‘’′‚＇]([\s\S]*?)['‘’′＇](?=[\s\]］】/>])/y;
const CORNERED = /「([^「」]*)」(?=[\s\]］】/>])/y;
const BARE = /([^\s\]］】>"“”″«»'‘’＂＇]+)/y;
const CLOSING = /\s*\/?[\]］】>]/y;
/** What was meant as attributes, where it cannot be read as such; [poverty-stat 的写法] was not. */
const MEANT = /^[^\]］】>\n]*[=＝]/;

/** Beyond this a text is no snippet, and is not read. */
const LONGEST = 50_000;

/** As much of a text is quoted to its author. */
const QUOTED = 80;

/**
 * Every widget in a text, in order. [[doubled]] brackets are somebody's example, and are none. `doubt` is told of what
 * cannot be read, and of names that are nearly an attribute's.
 */
export function readBrackets(text: string, doubt: (issue: Issue) => void = () => undefined): BracketText[] {
  if (text.length > LONGEST) return [];
  const found: BracketText[] = [];
  let end = 0;
  for (const opening of text.matchAll(OPENING)) {
    const [whole, bracket, name = ''] = opening;
    const { index } = opening;
    if (index < end || /[[［【]/.test(text[index - 1] ?? '')) continue;
    const from = index + whole.length;
    const attributes = readAttributes(text, from);
    const tag = name.toLowerCase() as Widget['tag'];
    if (!attributes) {
      if (MEANT.test(text.slice(from, from + QUOTED))) doubt(unreadable(tag, text.slice(index, index + QUOTED)));
      continue;
    }
    misspeltNames(tag, attributes.pairs).forEach(doubt);
    end = endOfPair(text, attributes.end, tag, bracket === '<');
    found.push({ widget: { tag, attributes: allowedAttributes(tag, attributes.pairs) }, start: index, end });
  }
  return found;
}

const unreadable = (path: string, received: string): Issue => ({
  code: 'snippet-unreadable',
  path,
  expected: `every value in quotes and a bracket at the end, e.g. [${path} label="…"]`,
  received,
});

function readAttributes(text: string, from: number): { pairs: [string, string][]; end: number } | undefined {
  const pairs: [string, string][] = [];
  let at = from;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    if (take(CLOSING)) return { pairs, end: at };
    const name = take(NAME);
    const value = name && (take(DOUBLE) ?? take(SINGLE) ?? take(CORNERED) ?? take(BARE));
    if (!name || !value) return undefined;
    pairs.push([name[1]!, value[1]!.replaceAll('\u00A0', ' ')]);
  }
}

/** Where the closing tag ends, if there is one: a tag's visible source ends there, and so does a pair of brackets. */
function endOfPair(text: string, from: number, tag: string, isSource: boolean): number {
  const [open, close] = isSource ? ['<', '>'] : ['[[［【]', '[\\]］】]'];
  const next = new RegExp(`${open}(/?)${tag}(${close})?`, 'ig');
  next.lastIndex = from;
  const [, stroke, end] = next.exec(text) ?? [];
  return stroke && end ? next.lastIndex : from;
}
