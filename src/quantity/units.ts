// Knows what kind of unit a unit is, and how its noun counts several.
import type { Unit } from './quantity.js';

/** True for an ISO 4217 code. */
export const isCurrency = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);

/** villages, counties. */
export const pluralOf = (noun: string): string => (/[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);
