// Reads widgets that stand in a page as text: [poverty-stat label="…"], or a tag whose source has become visible.
import { allowedAttributes, widgetTags, type Widget } from './widget.js';

/** A widget and where in the text it stands. */
export interface BracketText {
  readonly widget: Widget;
  readonly start: number;
  readonly end: number;
}

const OPENING = new RegExp(`([[<])(${widgetTags.join('|')})(?=[\\s\\]/>])`, 'gi');
const NAME = /\s*([a-z][a-z-]*)\s*=\s*/iy;
// Editors turn straight quotes into “ ” ″ « » „ and the like, and not always in pairs.
const DOUBLE = /(?:["“”″«»„‟＂]|&quot;)([\s\S]*?)(?:["“”″«»„‟＂]|&quot;)(?=[\s\]/>])/y;
const SINGLE = /['‘’′‚＇]([\s\S]*?)['‘’′＇](?=[\s\]/>])/y;
const BARE = /([^\s\]>"“”″«»'‘’]+)/y;
const CLOSING = /\s*\/?[\]>]/y;

/** Beyond this a text is no snippet, and is not read. */
const LONGEST = 50_000;

/** Every widget in a text, in order. [[doubled]] brackets are somebody's example, and are none. */
export function readBrackets(text: string): BracketText[] {
  if (text.length > LONGEST) return [];
  const found: BracketText[] = [];
  let end = 0;
  for (const opening of text.matchAll(OPENING)) {
    const [whole, bracket, name = ''] = opening;
    if (opening.index < end || text[opening.index - 1] === '[') continue;
    const attributes = readAttributes(text, opening.index + whole.length);
    if (!attributes) continue;
    const tag = name.toLowerCase() as Widget['tag'];
    end = endOfPair(text, attributes.end, tag, bracket === '<');
    found.push({ widget: { tag, attributes: allowedAttributes(tag, attributes.pairs) }, start: opening.index, end });
  }
  return found;
}

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
    const value = name && (take(DOUBLE) ?? take(SINGLE) ?? take(BARE));
    if (!name || !value) return undefined;
    pairs.push([name[1]!, value[1]!.replaceAll('\u00A0', ' ')]);
  }
}

/** Where the closing tag ends, if there is one: a tag's visible source ends there, and so does a pair of brackets. */
function endOfPair(text: string, from: number, tag: string, isSource: boolean): number {
  const closing = isSource ? `</${tag}>` : `[/${tag}]`;
  const at = text.toLowerCase().indexOf(closing, from);
  const next = text.toLowerCase().indexOf(`${closing[0]}${tag}`, from);
  return at < 0 || (next >= 0 && next < at) ? from : at + closing.length;
}
