// The colour that lies behind a map, in which its names have their edge.
import { groundBehind } from '../../../theme/ground.js';

export class Halo {
  #behind = '';
  #told = '';

  constructor(private readonly host: Element) {}

  /** To be asked when the page is laid out; again where its colours may be others. */
  read(isAgain = false): void {
    if (isAgain || !this.#behind) this.#behind = groundBehind(this.host);
  }

  /** `isNew` where another viewport stands in place of the one that was told. */
  tell(viewport: Element, isNew: boolean): void {
    if (isNew || this.#told !== this.#behind)
      (viewport.parentElement as HTMLElement | null)?.style.setProperty('--_ground', this.#behind);
    this.#told = this.#behind;
  }
}
