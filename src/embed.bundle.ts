// All of the kit in one file, for pages that make no further request: registers every element, upgrades every snippet.
// Where a page lets none of it run (`trusted-types 'none'`), the loader tells that of each element that the page has.
import('./define.js').catch(() => undefined);

export { stop } from './embed.js';
export type * from './define.js';
