// Thousands of places from the largest: sorted as numbers that hold a size and a place each, which the engine sorts by itself.

/** Of more places one number would not hold the sizes. */
export const MOST_RANKED = 2 ** 18;

export class Ranking {
  readonly #keys: Float64Array;

  /** Whole numbers of at most ten digits. */
  constructor(sizes: Float64Array) {
    this.#keys = sizes.map((size, i) => (size + 1) * MOST_RANKED - i).toSorted();
  }

  get length(): number {
    return this.#keys.length;
  }

  /** The place that has a rank, from 0; of equal ones the first comes first. */
  at(rank: number): number {
    const key = this.#keys[this.#keys.length - 1 - rank]!;
    return Math.ceil(key / MOST_RANKED) * MOST_RANKED - key;
  }
}
