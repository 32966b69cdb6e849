// Knows which cells are meant as figures, whether or not they can be read.
import { isBlank } from './blank.js';

/** 1O, l2 or l亿元，2017 is an amount that its author can mend; 整县摘帽 is a remark. */
const LIKE_FIGURE = /^[约約近超逾达達]?[^\p{Script=Han}\s]{0,3}[\d０-９]|[,，、]\s*\d{4}年?$/u;

/** Whether half of the cells or more are. */
export function areLikeFigures(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => !isBlank(cell));
  return written.length > 0 && written.filter((cell) => LIKE_FIGURE.test(cell)).length * 2 >= written.length;
}
