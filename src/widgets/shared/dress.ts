// Gives a widget style sheets: those of its class, and those of parts that come later.
import type { Sheet } from '../../theme/css.js';

export function dress(root: ShadowRoot, ...sheets: readonly Sheet[]): void {
  const worn = root.adoptedStyleSheets;
  const added = sheets.map((sheet) => sheet()).filter((sheet) => !worn.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...worn, ...added];
}
