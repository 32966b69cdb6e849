// Knows the cells that say there is no figure.

const BLANK = /^(?:[\s\-–—―−－/…·.]*|n\/?a|无数据|無數據|暂无|暫無)$/i;

/** Whether a cell says that there is no figure: empty, a dash, dots. Not 0, and no fault. */
export const isBlank = (cell: string): boolean => BLANK.test(cell);

const UNPUBLISHED = new RegExp(
  '^(?:[尚暂暫]?未(?:公布|公开|公開|披露|统计|統計|知|定|填报|填報)|不[详詳明]|待(?:定|公布|统计|統計|核实|核實|补充|補充)|[暂暫]?缺|保密|' +
    'tb[acd]|unknown|unpublished|undisclosed|confidential|not (?:yet )?(?:available|published|known|disclosed))$',
  'i',
);

/** Whether a cell says so in words, which readers should see: 未公布, 不详, 待定. No fault either. */
export const isUnpublished = (cell: string): boolean => UNPUBLISHED.test(cell.trim());
