export const writeResults = (r) => JSON.stringify(r, null, 1);
