// Gives a widget style sheets: those of its class, and those of parts that come later.
import type { Sheet } from '../../theme/css.js';

/** Whoever draws dresses first: a root that comes to another document leaves its sheets behind. */
export function dress(root: ShadowRoot, ...sheets: readonly Sheet[]): void {
  const { adoptedStyleSheets: worn, ownerDocument: page } = root;
  // A document that is shown nowhere makes no sheets, and one made up for tests may know of none.
  if (!worn || !page.defaultView) return;
  const added = sheets.map((sheet) => sheet(page)).filter((sheet) => !worn.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...worn, ...added];
}
