// Reads an article as pieces in a row: a heading, a table, a paragraph, a line between two breaks.
import { widgetTags } from './widget.js';

/** A piece of an article. `block` is the element that holds it and nothing else, where there is one. */
export interface Piece {
  readonly kind: 'heading' | 'table' | 'text' | 'other';
  readonly nodes: readonly Node[];
  readonly parent: Element;
  readonly block: Element | undefined;
}

const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hgroup,hr,li,main,menu,nav,ol,p,pre,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

// What these hold is a part of them that has no box of its own: it is their nodes that are the piece.
const CONTAINERS =
  'article,aside,blockquote,body,dd,details,dt,fieldset,figcaption,footer,form,header,li,main,nav,section,td,th';

const OWN = widgetTags.join();

/** Where nothing is a snippet: code, what is being edited, and what is no text. */
export const NO_SNIPPETS = `code,pre,kbd,samp,script,style,template,textarea,select,svg,math,[contenteditable]:not([contenteditable=false i]),${OWN}`;

const isBlock = (element: Element): boolean => element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null;

/** The pieces of an article in the order of the document. A table's cells are no pieces, unless `isOpened` says so. */
export function readOutline(scope: Element, isOpened: (table: Element) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], parent: Element, nodes: readonly Node[], block?: Element): void =>
    void pieces.push({ kind, parent, nodes, block });

  function walk(parent: Element): void {
    let run: Node[] = [];
    const end = (): void => {
      if (run.some((node) => node instanceof Element || !isEmpty(node))) add('text', parent, run, wholeOf(parent, run));
      run = [];
    };
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) run.push(node);
      else if (node.localName === 'br') end();
      else if (node.matches(`${NO_SNIPPETS},${BLOCKS}`) || isBlock(node)) {
        end();
        enter(node);
      } else run.push(node);
    }
    end();
  }

  function enter(element: Element): void {
    const parent = element.parentElement ?? element;
    if (element.matches(NO_SNIPPETS)) add('other', parent, [element], element);
    else if (/^h[1-6]$/.test(element.localName)) add('heading', parent, [element], element);
    else if (element.localName === 'table' && !isOpened(element)) add('table', parent, [element], element);
    else if (element.firstChild) walk(element);
    else add('other', parent, [element], element);
  }

  walk(scope);
  return pieces;
}

const isEmpty = (node: Node): boolean => !node.textContent?.trim() || node.nodeType === Node.COMMENT_NODE;

/** The parent itself, where the run is all it holds and a box of its own is what it is. */
const wholeOf = (parent: Element, run: readonly Node[]): Element | undefined =>
  !parent.matches(CONTAINERS) &&
  [...parent.childNodes].every(
    (node) => run.includes(node) || isBreak(node) || (node.nodeType !== Node.ELEMENT_NODE && isEmpty(node)),
  )
    ? parent
    : undefined;

const isBreak = (node: Node): boolean => node.nodeName === 'BR';

/** The text of a piece, white space folded and invisible characters gone. */
export const textOfPiece = ({ nodes }: Pick<Piece, 'nodes'>): string =>
  nodes
    .map((node) => (node.nodeType === Node.COMMENT_NODE ? '' : (node.textContent ?? '')))
    .join('')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
