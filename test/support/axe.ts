// Asks axe what is wrong with a piece of the page.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

// The test page is a piece of a page: it needs no heading of the first level and no more landmarks than it has.
const RULES = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };

/** Each violation as `rule: the mark-up at fault`; empty where there is none. */
export async function faultsByAxe(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: RULES });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
