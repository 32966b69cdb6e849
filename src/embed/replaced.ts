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

/**
 * What is hidden of a piece: its block, or the element that a widget was named by. A page's own nodes are never moved: a
 * text that shares its place with others stays to be read.
 */
export function hideableOf({ block, nodes }: Piece, source: Element): Element | undefined {
  if (block) return aroundTable(block);
  const [only, ...others] = nodes.filter((node) => node instanceof Element || node.textContent?.trim());
  if (only instanceof Element && others.length === 0) return only;
  return nodes.some((node) => node.contains(source)) ? source : undefined;
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
