// Knows the cells that say there is no figure.

const BLANK = /^(?:[\s\-–—―−－/…·.]*|n\/?a|无数据|無數據|暂无|暫無)$/i;

/** Whether a cell says that there is no figure: empty, a dash, dots. Not 0, and no fault. */
export const isBlank = (cell: string): boolean => BLANK.test(cell);
