// What stands around every figure: the title above, one sentence, the small print and the exact figures below.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommonFields } from '../../report/index.js';
import type { Speech } from '../../text/speech.js';
import type { Drawn, Told } from './widget.js';

/** What readers have opened. */
export interface OpenTools {
  /** The exact figures, once open. */
  view(): unknown;
}

/** One template for all of it: parts with nothing to say are empty, and empty parts take no room. */
export function viewFrame<F extends CommonFields>(
  { fields: { label = '', source, note }, speech, level, address, told }: Drawn<F, unknown, Speech, Told>,
  figure: TemplateResult,
  tools: OpenTools | undefined,
  hasStops: boolean,
): TemplateResult {
  const { frame, dictionary, locale } = speech;
  const name = source || address;
  const credit = name ? frame.source(name) : '';
  // Where the kit has no words in the page's language, its sentence is English.
  const isForeign = locale !== dictionary;
  const title = level ? html`<span role="heading" aria-level=${level}>${label}</span>` : label;
  return html`<div part="base" role="group" aria-labelledby="title">
      <div id="title" part="title">${title}</div>
      ${figure}
      <p part="summary" lang=${isForeign ? 'en' : nothing}>${told.summary}</p>
      <div part="small-print">
        <span part="source"
          >${address ? html`<a part="source-link" href=${address} tabindex=${hasStops ? -1 : nothing}>${credit}</a>` : credit}</span
        ><button
          part="data-button"
          type="button"
          tabindex=${address || hasStops ? -1 : 0}
          aria-expanded="false"
          aria-label=${frame.dataOf(label)}
        >
          ${frame.data}</button
        ><span part="note">${note ? frame.note(note) : ''}</span>
      </div>
      ${tools?.view()}
    </div>
    <slot hidden></slot>`;
}
