// Knows periods of whole years, which most timelines are made of.
import type { Period } from '../../period/period.js';

/** 2016–2019, or 2020 as far as the data reach. */
export const isWholeYears = ({ start, end, planned = end, open }: Period): boolean =>
  !open && start.endsWith('-01-01') && planned.endsWith('-12-31');
