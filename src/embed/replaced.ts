// Hides what a widget says instead, by one attribute, and shows it again. It stays in the page, for search engines,
// for scripts, and for readers wherever the widget is not there.
import type { Piece } from './outline.js';

/** The one attribute that the kit sets on what is not its own. */
export const REPLACED = 'data-report-replaced';
/** On the elements that the kit puts into a page. */
export const MADE = 'data-report-made';

// A sheet of its own, as a strict policy allows no <style>; the page's own rules may say anything about its tables.
const RULE = `[${REPLACED}]{display:none!important}`;

const styled = new WeakSet<Document>();

function addRule(page: Document): void {
  if (styled.has(page)) return;
  styled.add(page);
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(RULE);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/** What is hidden of a piece: its block, the one element it consists of, or a new span around its nodes. */
export function makeHideable({ block, nodes }: Piece): Element {
  if (block) return aroundTable(block);
  const shown = nodes.filter((node) => node instanceof Element || node.textContent?.trim());
  const [only] = shown;
  if (only instanceof Element && shown.length === 1) return only;
  const span = document.createElement('span');
  (nodes[0] as ChildNode).before(span);
  span.append(...nodes);
  return span;
}

/** A part of a piece's text in a span of its own; undefined where it does not stand in one text node. */
export function wrapText({ nodes }: Piece, text: string): Element | undefined {
  for (const root of nodes) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const at = node instanceof Text ? node.data.indexOf(text) : -1;
      if (at < 0) continue;
      const own = (node as Text).splitText(at);
      own.splitText(text.length);
      const span = document.createElement('span');
      own.replaceWith(span);
      span.append(own);
      return span;
    }
  }
  return undefined;
}

/** <figure class="wp-block-table"> and wrappers that scroll are nothing without their table. */
function aroundTable(block: Element): Element {
  const parent = block.parentElement;
  const isWrapper = parent?.matches('figure,div[class*=table i],div[class*=wrap i],div[class*=scroll i],p') ?? false;
  const isAll = parent?.textContent?.trim() === block.textContent?.trim() && parent?.children.length === 1;
  return block.localName === 'table' && isWrapper && isAll ? aroundTable(parent!) : block;
}

export function hide(element: Element): void {
  addRule(element.ownerDocument);
  element.setAttribute(REPLACED, '');
}

export const show = (element: Element): void => element.removeAttribute(REPLACED);
