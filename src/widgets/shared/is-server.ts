// Where the kit runs.

/** True where there is no page: what is drawn there is drawn once, for a usual one. */
export const isServer = typeof document === 'undefined';
