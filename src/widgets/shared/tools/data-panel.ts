// The exact figures as a table, and the ways to take them along: copied, as CSV, as a picture.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Dictionary } from '../../../text/language.js';
import { toolWords } from '../../../text/tools/index.js';
import type { DataTable } from '../widget.js';
import { viewDataTable } from './data-table.js';
import { saveFile } from './save-file.js';

type Said = 'nothing' | 'copied' | 'blocked';

/** What a panel shows and gives away. */
export interface PanelContent {
  readonly label: string;
  readonly dictionary: Dictionary;
  readonly table: DataTable;
  toCsv(): string;
  toImage(): Promise<Blob>;
}

// A document without an origin of its own is a sandboxed frame: browsers drop its downloads without a word.
const isSandboxed = (): boolean => globalThis.origin === 'null';

export class DataPanel {
  #said: Said = isSandboxed() ? 'blocked' : 'nothing';

  constructor(private readonly changed: () => void) {}

  view(content: PanelContent): TemplateResult {
    const words = toolWords[content.dictionary];
    return html`<div part="data">
      ${viewDataTable(content.table)}
      <div part="tools" role="toolbar" aria-label=${words.toolsOf(content.label)}>
        <button part="tool" type="button" @click=${() => this.#copy(content)}>${words.copy}</button>
        <button part="tool" type="button" @click=${() => saveTable(content)}>${words.download}</button>
        <button part="tool" type="button" @click=${() => this.#savePicture(content)}>${words.picture}</button>
        <span part="status" role="status">${this.#said === 'copied' ? words.copied : nothing}</span>
      </div>
      ${this.#said === 'blocked' ? viewText(words.blocked, content.toCsv()) : nothing}
    </div>`;
  }

  async #copy(content: PanelContent): Promise<void> {
    try {
      await navigator.clipboard.writeText(withoutMark(content.toCsv()));
      this.#say('copied');
    } catch {
      this.#say('blocked');
    }
  }

  async #savePicture(content: PanelContent): Promise<void> {
    try {
      saveFile(await content.toImage(), `${content.label}.png`);
    } catch {
      this.#say('blocked');
    }
  }

  #say(said: Said): void {
    this.#said = said;
    this.changed();
  }
}

function saveTable({ label, toCsv }: PanelContent): void {
  saveFile(new Blob([toCsv()], { type: 'text/csv;charset=utf-8' }), `${label}.csv`);
}

/** The figures as text that can be selected, for pages that forbid the rest. */
const viewText = (blocked: string, csv: string): TemplateResult =>
  html`<p part="blocked">${blocked}</p>
    <pre part="csv">${withoutMark(csv)}</pre>`;

// The byte order mark is for files; on a clipboard it would be an invisible character.
const withoutMark = (csv: string): string => csv.replace(/^\uFEFF/, '');
