// The ranked list: a row a site or, where origins are known, a row a flow.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn } from '../../quantity/scale.js';
import { listWords } from '../../text/map/list-words.js';
import type { MapSpeech } from '../../text/map/words.js';
import { guestOf } from '../shared/guests.js';
import { ROUNDING, writeExact, type Amounts } from './relocation-map.amounts.js';
import type { MapModel } from './relocation-map.model.js';
import type { Entry } from './rows/relocation-map.places.js';
import type { MapStage } from './relocation-map.stage.js';
import type { MapText } from './relocation-map.text.js';

/** How many rows the list has before it is opened, and how many come with each press of its button. */
const LIST_LENGTH = 8;
const PAGE = 200;
/** On paper, where nobody opens it. */
const MOST_PRINTED = 100;

/** How many rows there are at most once so many pages were asked for. */
export const rowsShown = (pages: number): number => LIST_LENGTH + pages * PAGE;

/** Households and people, rounded as the author asked, and what could not be read as it was typed. */
export function writeAmounts(
  amounts: Amounts & Partial<Pick<Entry, 'asTyped'>>,
  { rounding }: MapModel,
  speech: MapSpeech,
): string {
  const { quantity: wording } = speech;
  const round = (quantity: Quantity | undefined): Quantity | undefined =>
    quantity &&
    (guestOf(ROUNDING)?.round(quantity, rounding, chooseScaleIn(wording, [quantity], rounding)) ?? quantity);
  const shown =
    rounding === 'exact' ? amounts : { households: round(amounts.households), people: round(amounts.people) };
  return [writeExact(shown, speech), ...(amounts.asTyped ?? [])].filter(Boolean).join(' ');
}

/** A site by its name, a flow by its two ends; by its origin alone where all moved to one site. */
export function nameEntry(
  { site, origin }: Entry,
  { sites, origins }: MapModel,
  { map }: MapSpeech,
  isShort = false,
): string {
  const place = sites.at(site)!.name || map.unnamed;
  if (origin === undefined) return place;
  return isShort && sites.length === 1 ? origins.at(origin)!.name : map.flow(origins.at(origin)!.name, place);
}

export function viewList({ model, speech, placing }: MapText, stage: MapStage): TemplateResult {
  const { entries } = model;
  const { map } = speech;
  const words = listWords[speech.dictionary];
  const { hands, isPrinting } = stage;
  const chosen = hands?.chosen(model);
  const { pages = 0, selected } = hands ?? {};
  const shown = entries.slice(0, Math.max(rowsShown(pages), isPrinting ? MOST_PRINTED : 0));
  const left = entries.length - shown.length;
  // What was chosen in the picture is in the list, however far down.
  const far = selected !== undefined && selected >= shown.length ? entries.at(selected) : undefined;
  const places = placing?.whereabouts(model);
  const isOffMap = ({ site, origin }: Entry): boolean =>
    places !== undefined && (!places.has('site', site) || (origin !== undefined && !places.has('origin', origin)));
  const offMap = places?.isSought ? map.offMap : map.noPosition;
  const viewRow = (entry: Entry, i: number): TemplateResult =>
    html`<li>
      <button
        part="row"
        type="button"
        data-entry=${i}
        tabindex=${i === 0 ? 0 : -1}
        class=${chosen?.hasEntry(i) ? 'chosen' : nothing}
        aria-pressed=${selected === i}
      >
        <span part="name">${nameEntry(entry, model, speech, true)}</span>
        <span part="amount">${writeAmounts(entry, model, speech)}</span>
        <span part="no-position">${isOffMap(entry) ? offMap : ''}</span>
      </button>
    </li>`;
  return html`<div part="ranking">
    <ol part="list" aria-label=${map.listOf(model.label)} @pointerover=${stage.point} @pointerleave=${stage.point}>
      ${shown.map(viewRow)}${
        far
          ? html`<li aria-hidden="true">⋯</li>
              ${viewRow(far, selected!)}`
          : nothing
      }
    </ol>
    <span>${isPrinting && left > 0 ? `… +${left}` : ''}</span>
    ${
      left > 0
        ? html`<button
            part="more"
            type="button"
            data-act="more"
            tabindex="-1"
            aria-expanded=${pages === 0 ? 'false' : nothing}
          >
            ${left > PAGE ? words.showMore(PAGE, left) : words.showAll(entries.length)}
          </button>`
        : nothing
    }
    ${
      pages > 0 && entries.length > LIST_LENGTH
        ? html`&emsp;<button part="more" type="button" data-act="fewer" tabindex="-1" aria-expanded="true">
              ${words.showFewer}
            </button>`
        : nothing
    }
  </div>`;
}
