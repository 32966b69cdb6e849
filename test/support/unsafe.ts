// Looks for what a text must never become in a page: code that runs, links that run it, elements that fetch.

const HARMLESS = new Set(
  'a article b button canvas caption col colgroup dd details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i label li main ol p pre section slot small span strong style sub summary sup table tbody td text th thead tfoot time tr ul use svg g path rect line circle title desc defs pattern clippath mask polyline polygon ellipse output'.split(
    ' ',
  ),
);

const ADDRESS = /^(?:href|src|action|formaction|xlink:href|data|poster|srcset|background|ping)$/i;

const isHttp = (address: string): boolean =>
  URL.canParse(address, location.href) && /^https?:$/.test(new URL(address, location.href).protocol);

/** Sizes and colours that a script of ours sets, as a canvas needs; nothing that fetches, nothing that quotes. */
const isMeasure = (style: string): boolean => !/url|image|import|expression|["'<\\]/i.test(style);

/** Each thing at fault in a tree and the shadow trees in it, as mark-up; empty where all is text. */
export function unsafeIn(root: Element | ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    const isOurs = name.includes('-');
    const bad = [...element.attributes].filter(
      ({ name: attribute, value }) =>
        /^on/i.test(attribute) ||
        (attribute === 'style' && !isMeasure(value)) ||
        attribute === 'srcdoc' ||
        (ADDRESS.test(attribute) && !isOurs && !isHttp(value)),
    );
    if ((!HARMLESS.has(name) && !isOurs) || bad.length > 0) found.push(element.outerHTML);
    if (element.shadowRoot) found.push(...unsafeIn(element.shadowRoot));
  }
  return found;
}

/** Counts every call of what payloads call, until stopped. */
export function listenToPayloads(): { readonly calls: string[]; stop(): void } {
  const calls: string[] = [];
  const names = ['alert', 'confirm', 'prompt', 'print'] as const;
  const own = names.map((name) => window[name]);
  for (const name of names) Object.assign(window, { [name]: (...words: unknown[]) => calls.push(`${name}(${words})`) });
  return { calls, stop: () => names.forEach((name, i) => Object.assign(window, { [name]: own[i] })) };
}
