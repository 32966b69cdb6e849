// What stands around every figure: the title above, one sentence, the small print and the exact figures below.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { isSafeLink } from '../../sources/link.js';
import type { FrameWords } from '../../text/frame/index.js';

/** What a frame shows, each part where there is something to show. */
export interface Frame {
  readonly title: string;
  readonly headingLevel: string | undefined;
  readonly figure: TemplateResult;
  readonly summary: string;
  /** True where the kit has no words in the page's language: its sentence is English. */
  readonly isForeign: boolean;
  readonly source: string | undefined;
  readonly sourceHref: string | undefined;
  readonly note: string | undefined;
  /** The button for the exact figures, and these once they are open. */
  readonly tools: TemplateResult;
  readonly data: unknown;
  /** What a key pressed anywhere in the widget does. */
  readonly press: (event: KeyboardEvent) => void;
}

const HEADING_LEVEL = /^[2-6]$/;

export function viewFrame(frame: Frame, words: FrameWords): TemplateResult {
  const isTitled = frame.title !== '';
  return html`<div part="base" role="group" aria-labelledby=${isTitled ? 'title' : nothing} @keydown=${frame.press}>
    ${isTitled ? viewTitle(frame) : nothing} ${frame.figure}
    <p part="summary" lang=${frame.isForeign ? 'en' : nothing} dir=${frame.isForeign ? 'ltr' : nothing}>
      ${frame.summary}
    </p>
    <div part="small-print">${viewSource(frame, words)}${frame.tools}${viewNote(frame, words)}</div>
    ${frame.data}
  </div>`;
}

function viewTitle({ title, headingLevel }: Frame): TemplateResult {
  const level = HEADING_LEVEL.test(headingLevel ?? '') ? headingLevel : undefined;
  return html`<div id="title" part="title" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
    ${title}
  </div>`;
}

function viewSource({ source, sourceHref }: Frame, words: FrameWords): TemplateResult | typeof nothing {
  const address = sourceHref && isSafeLink(sourceHref) ? sourceHref : undefined;
  const name = source ?? address;
  if (!name) return nothing;
  const text = words.source(name);
  return html`<span part="source">${address ? html`<a part="source-link" href=${address}>${text}</a>` : text}</span>`;
}

const viewNote = ({ note }: Frame, words: FrameWords): TemplateResult | typeof nothing =>
  note ? html`<span part="note">${words.note(note)}</span>` : nothing;

/** What is wrong with a source's link: one that is not http or https is not followed, and its author is told. */
export function checkLink({ sourceHref }: CommonFields, where: (field: string) => string): readonly Issue[] {
  if (!sourceHref || isSafeLink(sourceHref)) return [];
  const expected = 'an http or https address';
  return [{ code: 'link-refused', path: where('sourceHref'), expected, received: sourceHref }];
}
