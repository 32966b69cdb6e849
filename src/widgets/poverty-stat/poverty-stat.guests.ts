// The part of a stat that not every page needs: shares, targets, grids, changes of rough figures, rounding, faults.

export const MORE = () => import('./poverty-stat.more.js');
