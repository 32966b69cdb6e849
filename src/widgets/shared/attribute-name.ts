// Knows the attribute of a field.

/** `beforeAsOf` is `before-as-of`. */
export const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
