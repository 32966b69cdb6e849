// A map's figures in words: amounts, names, the sentence, and what does not fit.
import { formatQuantity } from '../../quantity/format.js';
import type { Quantity } from '../../quantity/quantity.js';
import { frameWords } from '../../text/frame/index.js';
import type { Language } from '../../text/language.js';
import { mapWords } from '../../text/map/index.js';
import type { MapModel } from './relocation-map.model.js';
import type { Entry } from './relocation-map.places.js';
import type { Remark } from './relocation-map.remarks.js';
import type { Amounts } from './relocation-map.rows.js';

/** Households and people together, exact whatever the rounding; empty where neither is known. */
export const writeExact = (amounts: Amounts, language: Language): string => write(amounts, language, 'exact');

/** The same as the widget shows it. */
export const writeAmounts = (amounts: Amounts, model: MapModel, language: Language): string =>
  write(amounts, language, model.rounding);

const write = (
  { households, people }: Amounts,
  { dictionary, locale }: Language,
  rounding: MapModel['rounding'],
): string =>
  frameWords[dictionary].joinMeasures(
    [households, people].flatMap((quantity) =>
      quantity ? [formatQuantity(quantity, { lang: locale, rounding })] : [],
    ),
  );

const number = (quantity: Quantity, { locale }: Language): string => formatQuantity(quantity, { lang: locale });

/** A site by its name, a flow by its two ends. */
export function nameEntry({ site, origin }: Entry, { sites, origins }: MapModel, { dictionary }: Language): string {
  const words = mapWords[dictionary];
  const place = sites[site]!.name || words.unnamed;
  return origin === undefined ? place : words.flow(origins[origin]!.name, place);
}

/** The sentence that tells the map; `unlocated` sites are on no map. */
export function tellMap(model: MapModel, language: Language, unlocated: number): string {
  const { label, whole, sites, origins, entries } = model;
  const [first, second] = entries;
  const isOne = (count: number): boolean => count === 1;
  const count = whole.sites?.value ?? sites.length;
  const counted = (value: number): string => number({ value, unit: 'none', bound: 'exact', text: '' }, language);
  // Of one place alone there is no largest; of two alike neither is.
  const isLargest = first && second && first.size > second.size;
  return mapWords[language.dictionary].sentence({
    label,
    sites: whole.sites ? number(whole.sites, language) : counted(sites.length),
    isOneSite: isOne(count),
    origins: origins.length > 0 ? counted(origins.length) : undefined,
    isOneOrigin: isOne(origins.length),
    whole: writeExact(whole, language) || undefined,
    largest: isLargest ? { name: nameEntry(first, model, language), amount: writeExact(first, language) } : undefined,
    unlocated,
  });
}

const MOST_NAMED = 8;

export function tellRemark(remark: Remark, language: Language): string {
  const words = mapWords[language.dictionary];
  switch (remark.kind) {
    case 'total-differs':
      return words.totalDiffers(number(remark.parts, language), number(remark.total, language));
    case 'sites-differ':
      return words.sitesDiffer(remark.listed, number(remark.total, language));
    case 'flows-differ':
      return words.flowsDiffer(remark.name, number(remark.parts, language), number(remark.total, language));
    default: {
      const { names } = remark;
      const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `… (${names.length})`] : names;
      const say = {
        repeated: words.repeated,
        negative: words.negative,
        'unknown-site': words.unknownSite,
        misplaced: words.misplaced,
      };
      return say[remark.kind](words.join(shown.map((name) => name || words.unnamed)));
    }
  }
}
