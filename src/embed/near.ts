// Knows when something comes near what the reader sees.

/** Calls once each element is within half a screen of being seen. */
export class Near {
  readonly #calls = new Map<Element, (() => void)[]>();
  readonly #observer = new IntersectionObserver((entries) => this.#meet(entries), { rootMargin: '50% 0px' });

  when(element: Element, call: () => void): void {
    const calls = this.#calls.get(element);
    if (calls) calls.push(call);
    else this.#calls.set(element, [call]);
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#calls.clear();
  }

  #meet(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      const calls = this.#calls.get(target) ?? [];
      this.#calls.delete(target);
      this.#observer.unobserve(target);
      for (const call of calls) call();
    }
  }
}
