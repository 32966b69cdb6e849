// The exact figures as a table, and the ways to take them along: copied, as CSV, as a picture.
import { html, nothing, type TemplateResult } from 'lit';
import type { DataHost } from './data-view.js';

type Said = 'nothing' | 'copied' | 'blocked';

// A document without an origin of its own is a sandboxed frame: browsers drop its downloads without a word.
const isSandboxed = (): boolean => globalThis.origin === 'null';

export class DataPanel {
  #said: Said = isSandboxed() ? 'blocked' : 'nothing';

  constructor(private readonly host: DataHost) {}

  view(): TemplateResult {
    const { words, table, label } = this.host;
    return html`<div part="data">
      <table part="table">
        <thead>
          <tr>
            ${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(viewRow)}
        </tbody>
      </table>
      <div part="tools" role="toolbar" aria-label=${words.toolsOf(label)}>
        <button part="tool" type="button" @click=${this.#copy}>${words.copy}</button>
        <button part="tool" type="button" @click=${this.#saveTable}>${words.download}</button>
        <button part="tool" type="button" @click=${this.#savePicture}>${words.picture}</button>
        <span part="status" role="status">${this.#said === 'copied' ? words.copied : nothing}</span>
      </div>
      ${this.#said === 'blocked' ? this.#viewText() : nothing}
    </div>`;
  }

  /** The figures as text that can be selected, for pages that forbid the rest. */
  #viewText(): TemplateResult {
    return html`<p part="blocked">${this.host.words.blocked}</p>
      <pre part="csv">${withoutMark(this.host.toCSV())}</pre>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(withoutMark(this.host.toCSV()));
      this.#say('copied');
    } catch {
      this.#say('blocked');
    }
  };

  readonly #saveTable = (): void => {
    save(new Blob([this.host.toCSV()], { type: 'text/csv;charset=utf-8' }), `${this.host.label}.csv`);
  };

  readonly #savePicture = async (): Promise<void> => {
    try {
      save(await this.host.toImage('png'), `${this.host.label}.png`);
    } catch {
      this.#say('blocked');
    }
  };

  #say(said: Said): void {
    this.#said = said;
    this.host.changed();
  }
}

const viewRow = ([first = '', ...rest]: readonly string[]): TemplateResult =>
  html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

// The byte order mark is for files; on a clipboard it would be an invisible character.
const withoutMark = (csv: string): string => csv.replace(/^\uFEFF/, '');

// Longer than any browser takes to start a download.
const DOWNLOAD_STARTED = 10_000;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'report';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTED);
}
