// Watches an element's own children for corrections, only where it has children that could hold data.

/** Calls back after the children changed. Costs nothing until {@link ChildrenWatcher.watch} meets a child element. */
export class ChildrenWatcher {
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: Element,
    private readonly changed: () => void,
  ) {}

  watch(): void {
    if (this.#observer || !this.host.firstElementChild) return;
    this.#observer = new MutationObserver(this.changed);
    this.#observer.observe(this.host, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
