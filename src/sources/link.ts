// Knows which addresses may become a link or be fetched: http and https, absolute or relative to the page.

/** The absolute address, or undefined where it is none or of another scheme (`javascript:`, `data:`). */
export function safeAddress(address: string, base?: string): string | undefined {
  try {
    const { href } = new URL(address, base);
    return /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

// Any http address will do: it only lends its scheme to an address that has none of its own.
const SOME_PAGE = 'https://page.invalid/';

/** True where that is plain to see: a path without a colon names no scheme and no host, and takes the page's. */
export const isPlainLink = (address: string): boolean => /^(?:https?:\/\/|(?!\/\/)[^:\\\s]*$)/i.test(address);

/** True where a link to the address, as written, stays on http or https. */
export const isSafeLink = (address: string): boolean =>
  isPlainLink(address) || safeAddress(address, SOME_PAGE) !== undefined;
