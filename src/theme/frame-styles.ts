// How every widget is framed: a hairline, a title, the figure, one sentence, the small print.
import { css } from './css.js';

export const frameStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: inherit;
    font-family: var(--_font);
  }

  :host([hidden]),
  slot[hidden] {
    display: none;
  }

  [part='base'] {
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_ink);
    /* What pages set for their paragraphs, on themselves or on the tag, would pull a figure apart. */
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    /* What is drawn for a wider page must not widen a narrow one; a focus ring may reach past the box. */
    contain: content;
    overflow-clip-margin: 6px;
    contain-intrinsic-block-size: auto 10em;
  }

  /* Off the screen a widget costs nothing. Not in WebKit, known by a property of its own, which goes on skipping what
     stands on the screen in an inline box. */
  @supports not (-webkit-nbsp-mode: space) {
    [part='base'] {
      content-visibility: auto;
    }
  }

  [part='title'] {
    margin: 0;
    font-size: var(--_title-size);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  p {
    margin: 0;
  }

  /* What has nothing to say takes no room; the status is heard of only if it stood there before. */
  :is(div, p, span):empty:not([role='status']) {
    display: none;
  }

  /* The kit's words run from left to right wherever they stand; where they begin is the page's. */
  :is([part='summary'], [part='measure'], [part|='bar'], [part='units-key'], td) {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='summary'] {
    text-wrap: pretty;
    margin-block-start: var(--_gap);
    font-size: var(--_text-size);
  }

  [part='small-print'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: var(--_gap);
    color: var(--_muted);
    font-size: var(--_small-size);
  }

  [part='note'] {
    flex-basis: 100%;
  }

  button,
  a {
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_hairline);
    text-underline-offset: 0.2em;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  button:hover,
  a:hover {
    text-decoration-color: currentColor;
  }

  button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media print {
    [part='base'] {
      contain: none;
      content-visibility: visible;
    }

    button {
      display: none;
    }
  }
`;
