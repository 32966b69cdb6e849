// Knows whose addresses a page follows: those of the kit's own host and of hosts the page names.

/** `example.org`, `example.org:8080`; `*.example.org` is every host under it, `*` any. */
export function isHostNamed(host: string, names: readonly string[]): boolean {
  return names.some((name) => name === '*' || name === host || (name.startsWith('*.') && host.endsWith(name.slice(1))));
}

/** The absolute address, or undefined where it is no http or https address of a host on the list. */
export function trustedAddress(address: string, base: string, hosts: readonly string[]): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && isHostNamed(url.host, hosts) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Attributes that make a widget fetch something. */
const FETCHED = ['src', 'boundary'];

/**
 * The attributes of a snippet without those that would fetch from a host which is neither the page's own nor on the list;
 * `refused` names them. A relative address is the page's.
 */
export function withoutForeignFiles(
  attributes: Readonly<Record<string, string>>,
  base: string,
  hosts: readonly string[],
): { attributes: Record<string, string>; refused: string[] } {
  const own = [new URL(base).host, ...hosts];
  const refused = FETCHED.filter((name) => {
    const address = attributes[name];
    return address !== undefined && trustedAddress(address, base, own) === undefined;
  });
  const kept = Object.entries(attributes).filter(([name]) => !refused.includes(name));
  return { attributes: Object.fromEntries(kept), refused };
}
