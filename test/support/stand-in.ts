// Stands in for a widget where a test asks what the kit gives it, not what it draws: says at once that it is ready.
import { ReportReadyEvent } from '../../src/index.js';
import type { WidgetTag } from '../../src/embed/widget.js';

/** Registers an element that is ready as soon as it stands in a page, unless the real one is registered. */
export function standIn(tag: WidgetTag): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        queueMicrotask(() => this.dispatchEvent(new ReportReadyEvent()));
      }
    },
  );
}
