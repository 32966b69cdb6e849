// Knows the three datums that positions in China are published in.

/** `gcj02` is what Chinese map services shift positions by, `bd09` Baidu's own shift on top of it. */
export type Datum = 'wgs84' | 'gcj02' | 'bd09';

export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const satisfies readonly Datum[];
