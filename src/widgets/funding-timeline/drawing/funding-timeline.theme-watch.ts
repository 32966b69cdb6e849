// Tells when the colours of the page become others, by whatever means.

/** What changes colours without changing that of any text. */
const COLOUR_MEDIA = ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

const TONES = { color: 'ink', 'background-color': 'accent', 'border-color': 'muted', 'outline-color': 'hairline' };

export class ThemeWatch {
  readonly #probe = document.createElement('span');
  readonly #queries = COLOUR_MEDIA.map((query) => matchMedia(query));

  /** `place` is where the colours are those of the widget. */
  constructor(
    place: HTMLElement,
    private readonly changed: () => void,
  ) {
    for (const query of this.#queries) query.addEventListener('change', changed);
    place.prepend(this.#dressProbe());
  }

  stop(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.changed);
    this.#probe.remove();
  }

  /** Wears the theme's colours, and tells by a transition when one of them becomes another. */
  #dressProbe(): HTMLElement {
    const { style } = this.#probe;
    this.#probe.ariaHidden = 'true';
    for (const [property, tone] of Object.entries(TONES)) style.setProperty(property, `var(--_${tone})`);
    style.setProperty('transition', `${Object.keys(TONES).join(' 1ms, ')} 1ms`);
    style.setProperty('position', 'absolute');
    style.setProperty('visibility', 'hidden');
    this.#probe.textContent = '.';
    this.#probe.addEventListener('transitionrun', this.changed);
    this.#probe.addEventListener('transitionend', this.changed);
    return this.#probe;
  }
}
