// The part of a stat that not every page needs: rough figures, shares, targets, grids, rounding, faults.

export const MORE = () => import('./poverty-stat.more.js');
