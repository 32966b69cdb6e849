// Where the code of each element is. A page fetches the one it needs, once.
import { define } from '../widgets/shared/define.js';
import type { WidgetTag } from './widget.js';

const CODE: Record<WidgetTag, () => Promise<void>> = {
  'poverty-stat': async () =>
    define('poverty-stat', (await import('../widgets/poverty-stat/poverty-stat.element.js')).PovertyStatElement),
  'funding-timeline': async () =>
    define(
      'funding-timeline',
      (await import('../widgets/funding-timeline/funding-timeline.element.js')).FundingTimelineElement,
    ),
  'relocation-map': async () =>
    define(
      'relocation-map',
      (await import('../widgets/relocation-map/relocation-map.element.js')).RelocationMapElement,
    ),
};

/** The tags there is code for: what the loader looks for without knowing anything else of them. */
export const tags = Object.keys(CODE) as WidgetTag[];

const loads = new Map<WidgetTag, Promise<boolean>>();

/** Registers an element unless the page has it; false where its code did not come, said once on the console. */
export function loadElement(tag: WidgetTag): Promise<boolean> {
  if (customElements.get(tag)) return Promise.resolve(true);
  let load = loads.get(tag);
  if (!load) loads.set(tag, (load = fetchElement(tag)));
  return load;
}

async function fetchElement(tag: WidgetTag): Promise<boolean> {
  try {
    await CODE[tag]();
    return customElements.get(tag) !== undefined;
  } catch (error) {
    console.warn(`<${tag}> its code did not come; the page stays as it was written: ${error} (chunk-failed)`);
    return false;
  }
}
