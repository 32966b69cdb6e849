// A style sheet as a template. Lit's own tag also takes values from outside, which no sheet of the kit has.
import { unsafeCSS, type CSSResult } from 'lit';

export const css = (text: TemplateStringsArray): CSSResult => unsafeCSS(text[0]!);
