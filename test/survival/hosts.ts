// What a snippet goes through: a sanitizer, or an editor into which it is put as source or pasted.

/** How a snippet goes in; each gives the mark-up that the page then shows. */
export interface Entrances {
  source(html: string): string | Promise<string>;
  paste?(html: string): Promise<string>;
  close?(): void | Promise<void>;
}

export interface Host {
  readonly name: string;
  open(): Promise<Entrances>;
}

/** Pastes into an element as a person does from another page. */
export function pasteInto(element: Element, html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const isTaken = !send(new view.Event('paste', { bubbles: true, cancelable: true, composed: true }), {
    clipboardData,
  });
  if (isTaken) return;
  const input = { inputType: 'insertFromPaste', bubbles: true, cancelable: true, composed: true };
  send(new view.InputEvent('beforeinput', input), { dataTransfer: clipboardData });

  // Not every engine lets a script make a clipboard event that holds something.
  function send(event: Event, data: Record<string, DataTransfer>): boolean {
    for (const [name, value] of Object.entries(data)) Object.defineProperty(event, name, { value, enumerable: true });
    return element.dispatchEvent(event);
  }
}
