// Things in a row, of which thousands need not be there before one of them is looked at.

/** What an array is to those who only look. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(from: number, to?: number): readonly T[];
  map<U>(use: (item: T, index: number) => U): U[];
}

/** Makes an item each time it is looked at. */
export class LazySequence<T> implements Sequence<T> {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => T,
  ) {}

  at(index: number): T | undefined {
    return index >= 0 && index < this.length ? this.make(index) : undefined;
  }

  slice(from: number, to = this.length): T[] {
    const items: T[] = [];
    for (let i = from; i < Math.min(to, this.length); i++) items.push(this.make(i));
    return items;
  }

  map<U>(use: (item: T, index: number) => U): U[] {
    return this.slice(0).map(use);
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.length; i++) yield this.make(i);
  }
}
