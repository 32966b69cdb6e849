// The frame document: shows the widget of its own address, and tells the page around it how tall it is.
import { loadElement } from './elements.js';
import { frameNames, heightMessages, isHeightRequest } from './height-messages.js';
import { readAddress, readFields } from './read-address.js';
import { withoutForeignFiles } from './trust.js';
import { allowedAttributes, type Widget } from './widget.js';

/** Shows the widget of the page's address in `root`, and another one when the address changes. */
export function openFrame(page: Window, root: HTMLElement): void {
  const show = (): void => {
    const found = readAddress(page.location.href);
    root.replaceChildren();
    root.hidden = !found.ok;
    if (found.ok) showWidget(found.value, root);
    else if (page.location.hash || page.location.search)
      console.warn(`${page.location.href} names no widget of the kit`);
    void tellMisspelt(page.location.href);
  };
  show();
  page.addEventListener('hashchange', show);
  if (page.parent !== page) tellHeight(page);
}

function showWidget({ tag, attributes }: Widget, root: HTMLElement): void {
  const { ownerDocument: page } = root;
  // The host of the frame's own address: in a sandbox the document has no origin, but it still has an address.
  const hosts = page.querySelector<HTMLMetaElement>('meta[name="report-hosts"]')?.content.split(/\s+/).filter(Boolean);
  const kept = withoutForeignFiles(attributes, page.location.href, hosts ?? []);
  for (const name of kept.refused)
    console.warn(`<${tag}> ${name}: "${attributes[name]}" is of a foreign host (host-refused)`);
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(kept.attributes)) element.setAttribute(name, value);
  const { label, lang } = attributes;
  if (label) page.title = label;
  if (lang) page.documentElement.lang = lang;
  root.append(element);
  void loadElement(tag);
}

/** What finds misspellings is fetched only where an address has more fields than its widget takes. */
async function tellMisspelt(address: string): Promise<void> {
  const { tag, pairs } = readFields(address) ?? { pairs: [] };
  if (!tag || pairs.length - 1 <= Object.keys(allowedAttributes(tag, pairs)).length) return;
  const found = await import('./misspelt-names.js').catch(() => undefined);
  for (const { path, expected, received } of found?.misspeltNames(tag, pairs) ?? [])
    console.warn(`<${tag}> ${path}: "${received}" — expected ${expected} (attribute-unknown)`);
}

function tellHeight(page: Window): void {
  const root = page.document.documentElement;
  const names = frameNames(page.location.href);
  let told = 0;
  const tell = (): void => {
    told = Math.ceil(root.getBoundingClientRect().height);
    // A height is no secret, and a frame does not know which page it is in.
    for (const message of heightMessages(told, names)) page.parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== told) tell();
  }).observe(root);
  page.addEventListener('message', ({ source, data }) => {
    if (source === page.parent && isHeightRequest(data)) tell();
  });
}
