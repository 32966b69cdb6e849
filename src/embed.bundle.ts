// All of the kit in one file, for pages that make no further request: registers every element, upgrades every snippet.
import './define.js';

export { stop } from './embed.js';
