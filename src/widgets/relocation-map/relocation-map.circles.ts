// The circles of a map as columns of numbers, so that thousands are laid out and handed on without an object for each.
import type { SymbolMark } from './relocation-map.drawing.js';
import { LazySequence } from './relocation-map.sequence.js';

export class Circles extends LazySequence<SymbolMark> {
  /** `numbers` are x, y and radius of each, `indices` its place among the origins, which are the first, or the sites. */
  constructor(
    readonly numbers: Float64Array,
    readonly indices: Uint32Array,
    readonly origins: number,
  ) {
    super(numbers.length / 3, (i) => ({
      kind: i < origins ? 'origin' : 'site',
      index: indices[i]!,
      x: numbers[3 * i]!,
      y: numbers[3 * i + 1]!,
      radius: numbers[3 * i + 2]!,
    }));
  }
}
