// Registers an element unless the page has one of that name: two versions of the kit may meet on it, and the first wins.

export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
