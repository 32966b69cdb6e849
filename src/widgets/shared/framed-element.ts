// How all widgets look from outside: the pieces a page may style and the properties it may set.
import { LitElement } from 'lit';
import { frameStyles } from '../../theme/frame-styles.js';
import { tokens } from '../../theme/tokens.js';

/**
 * @csspart base - The whole widget, from its hairline down.
 * @csspart title - The title.
 * @csspart summary - The sentence generated from the figures.
 * @csspart small-print - The line of source, data button and note.
 * @csspart source - Who publishes the figure.
 * @csspart source-link - The link to the publisher's page, within `source`.
 * @csspart note - The remark.
 * @csspart data-button - The button that opens and closes the exact figures.
 * @csspart data - The exact figures, once open.
 * @csspart table - The table of them.
 * @csspart tools - The row of buttons under the table.
 * @csspart tool - Each button that copies or saves.
 * @csspart status - Where "copied" is said.
 * @csspart blocked - What is said where the page forbids to copy or save.
 * @csspart csv - The figures as text to select, where the page forbids to copy or save.
 * @csspart as-typed - What could not be read, as its author wrote it.
 * @cssprop [--report-ink=currentColor] - Colour of text and numbers.
 * @cssprop --report-muted - Colour of units, labels and small print; by default 72% of the text's.
 * @cssprop --report-hairline - Colour of rules and underlines; by default 26% of the text's.
 * @cssprop --report-accent - Colour of the bar or the marks that show the value, and of focus; by default a blue.
 * @cssprop --report-soft - Colour of what a figure is compared to; by default 38% of the accent.
 * @cssprop --report-better - Colour of a change for the better; by default a green.
 * @cssprop --report-worse - Colour of a change for the worse; by default an orange.
 * @cssprop [--report-font=inherit] - Font family.
 * @cssprop [--report-title-size=1em] - Size of the title.
 * @cssprop [--report-number-size=min(2.75em, 11vw)] - Size of the number.
 * @cssprop [--report-text-size=0.9375em] - Size of the sentence.
 * @cssprop [--report-small-size=0.8125em] - Size of labels and small print.
 * @cssprop [--report-gap=0.5em] - Space between the lines.
 */
export abstract class FramedElement extends LitElement {
  static override styles = [tokens, frameStyles];
}
