// Fits square cells into a picture.

/** In pixels, the side of a cell at most. */
export const LARGEST_CELL = 92;

/** Columns of cells, from the corner of the first. */
export interface Cells {
  readonly columns: number;
  readonly size: number;
  readonly left: number;
  readonly top: number;
}

/** The largest square cells of which so many fit; where several grids have them, the one with the fullest last row. */
export function fitCells(count: number, width: number, height: number): Cells {
  let [columns, size, missing] = [1, 0, 0];
  for (let tried = 1; tried <= count; tried++) {
    const fit = Math.min(width / tried, height / Math.ceil(count / tried), LARGEST_CELL);
    const empty = (tried - (count % tried)) % tried;
    if (fit > size || (fit === size && empty <= missing)) [columns, size, missing] = [tried, fit, empty];
    else if (width / tried < size) break;
  }
  return { columns, size, left: (width - columns * size) / 2, top: (height - Math.ceil(count / columns) * size) / 2 };
}
