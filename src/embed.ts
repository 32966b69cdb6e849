// Upgrades the page it is loaded in: `<script type="module" src="…/embed.js" data-scope="article"></script>`.
import { startLoader } from './embed/loader.js';
import { readSettings } from './embed/settings.js';

/** Stops the loader: what is there stays, nothing more is upgraded. */
export const stop = startLoader(readSettings(import.meta.url), import.meta.url);
