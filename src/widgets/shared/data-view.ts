// Opens and closes a widget's exact figures. What it shows comes with the first opening, not before.
import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../../text/frame/index.js';
import type { DataPanel } from './data-panel.js';

/** A widget's figures as a table for people: `head` over `rows`. */
export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a widget gives so that its figures can be read, copied and saved. */
export interface DataHost {
  readonly label: string;
  readonly words: FrameWords;
  readonly table: DataTable;
  toCSV(): string;
  toImage(type: 'png' | 'svg'): Promise<Blob>;
  /** Asks for a new rendering. */
  changed(): void;
  chunkFailed(error: unknown): void;
}

export class DataView {
  #isOpen = false;
  #panel: DataPanel | undefined;

  constructor(private readonly host: DataHost) {}

  viewButton(): TemplateResult {
    const { words, label } = this.host;
    return html`<button
      part="data-button"
      type="button"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      aria-label=${words.dataOf(label)}
      @click=${this.#toggle}
    >
      ${words.data}
    </button>`;
  }

  get isShown(): boolean {
    return this.#isOpen && this.#panel !== undefined;
  }

  viewPanel(): TemplateResult | typeof nothing {
    return this.isShown ? this.#panel!.view() : nothing;
  }

  /** Closes the figures; false where they were not open. */
  close(): boolean {
    const wasOpen = this.#isOpen;
    this.#isOpen = false;
    if (wasOpen) this.host.changed();
    return wasOpen;
  }

  readonly #toggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen;
    this.host.changed();
    if (this.#panel) return;
    try {
      const { DataPanel } = await import('./data-panel.js');
      this.#panel ??= new DataPanel(this.host);
    } catch (error) {
      this.#isOpen = false;
      this.host.chunkFailed(error);
    }
    this.host.changed();
  };
}
