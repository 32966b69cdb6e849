// The ranked list: a row a site or, where origins are known, a row a flow.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn } from '../../quantity/scale.js';
import type { MapSpeech } from '../../text/map/words.js';
import { guestOf } from '../shared/guests.js';
import { ROUNDING, writeExact, type Amounts } from './relocation-map.amounts.js';
import type { MapModel } from './relocation-map.model.js';
import type { Entry } from './relocation-map.places.js';
import type { MapStage } from './relocation-map.stage.js';
import type { MapText } from './relocation-map.text.js';

/** How many rows the list has before it is opened. */
const LIST_LENGTH = 8;
/** On paper, where nobody opens it. */
const MOST_PRINTED = 100;

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
  const isOpen = stage.hands?.isListOpen ?? false;
  const shown = entries.slice(0, isOpen ? entries.length : stage.isPrinting ? MOST_PRINTED : LIST_LENGTH);
  const chosen = stage.hands?.chosen(model);
  const places = placing?.whereabouts(model);
  const isOffMap = ({ site, origin }: Entry): boolean =>
    places !== undefined && (!places.has('site', site) || (origin !== undefined && !places.has('origin', origin)));
  const offMap = places?.isSought ? map.offMap : map.noPosition;
  return html`<div part="ranking">
    <ol part="list" aria-label=${map.listOf(model.label)} @pointerover=${stage.point} @pointerleave=${stage.point}>
      ${shown.map(
        (entry, i) =>
          html`<li>
            <button
              part="row"
              type="button"
              data-entry=${i}
              tabindex=${i === 0 ? 0 : -1}
              class=${chosen?.hasEntry(i) ? 'chosen' : nothing}
              aria-pressed=${stage.hands?.selected === i}
            >
              <span part="name">${nameEntry(entry, model, speech, true)}</span>
              <span part="amount">${writeAmounts(entry, model, speech)}</span>
              <span part="no-position">${isOffMap(entry) ? offMap : ''}</span>
            </button>
          </li>`,
      )}
    </ol>
    <span>${stage.isPrinting && shown.length < entries.length ? `… +${entries.length - shown.length}` : ''}</span>
    ${
      entries.length > LIST_LENGTH
        ? html`<button part="more" type="button" data-act="more" tabindex="-1" aria-expanded=${isOpen}>
            ${isOpen ? map.showFewer : map.showAll(entries.length)}
          </button>`
        : nothing
    }
  </div>`;
}
