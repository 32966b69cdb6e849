// What the stat draws, taken from the stat itself, so that the others draw the same however it changes.

/** Run in a page: the inner mark-up of each stat, and its style sheets as one text. */
export const readStats = async (tag) => {
  await customElements.whenDefined(tag);
  const stats = [...document.querySelectorAll(tag)];
  const isDrawn = (stat) => stat.shadowRoot?.querySelector('[part=number]');
  while (!stats.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    drawn: stats.map((stat) => stat.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/g, '')),
    styles: stats[0].shadowRoot.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  };
};

/** `strings` as a template literal has them, and for each stat the texts that go between. */
export function makeTemplate(drawn) {
  const pieces = drawn.map((html) => html.split(/([<>"])/));
  const [first] = pieces;
  if (pieces.some(({ length }) => length !== first.length)) throw new Error('The figures do not share one mark-up.');
  const differs = first.map((piece, i) => pieces.some((other) => other[i] !== piece));
  const strings = [''];
  for (const [i, piece] of first.entries()) {
    if (differs[i]) strings.push('');
    else strings[strings.length - 1] += piece;
  }
  return { strings, texts: pieces.map((each) => each.filter((_, i) => differs[i])) };
}

/** The module that the contestants import as `bench:mark-up`. */
export const writeModule = ({ strings, styles }) => `
  export const strings = Object.assign(${JSON.stringify(strings)}, { raw: ${JSON.stringify(strings)} });
  export const styles = ${JSON.stringify(styles)};`;

/** The style sheets of a shadow root, for the same mark-up without one. */
export const withoutShadow = (styles, selector) =>
  styles.replaceAll(/:host\(([^)]+)\)/g, `${selector}$1`).replaceAll(':host', selector);
