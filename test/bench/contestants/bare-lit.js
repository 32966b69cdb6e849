// A bare Lit element that draws the stat's mark-up from finished texts: what Lit costs, and nothing else.
import { html, LitElement, unsafeCSS } from 'lit';
import { strings, styles } from 'bench:mark-up';

class BareLit extends LitElement {
  static properties = { texts: { converter: (text) => text.split('|') } };
  static styles = unsafeCSS(styles);

  render() {
    return html(strings, ...this.texts);
  }
}

customElements.define('bare-lit', BareLit);
