// Knows the cells that say there is no figure.

const BLANK =
  /^(?:[\s\-–—―−－/…·.]*|n\/?a|无数据|無數據|[暂暫](?:无|無)(?:数据|數據)?|(?:尚?未|不)(?:公布|公佈|公开|公開)|(?:不|未)[详詳]|未知|unknown|not published)$/i;

/** Whether a cell says that there is no figure: empty, a dash, dots, 未公布. Not 0, and no fault. */
export const isBlank = (cell: string): boolean => BLANK.test(cell);
