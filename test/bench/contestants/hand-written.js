// The simplest custom element that draws the stat's mark-up from finished texts, without a library: the floor.
import { strings, styles } from 'bench:mark-up';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

class HandWritten extends HTMLElement {
  static observedAttributes = ['texts'];

  attributeChangedCallback(_name, _old, texts) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = String.raw({ raw: strings }, ...texts.split('|'));
  }
}

customElements.define('hand-written', HandWritten);
