// Knows the links that were meant as widgets and are none on this page, and what their author should know of each.
import { nearestName } from '../report/nearest-name.js';
import type { Issue } from '../result.js';
import { addressOf, classOf, isOutside, type Doubt, type Trust } from './find-markers.js';
import { mayBeAddress, readAddress } from './read-address.js';
import { widgetTags } from './widget.js';

const LINKS = 'a[href],oembed[url],[data-oembed-url]';
const TAG = /[#?&;]w=([\w-]+)/i;

/** An address holds all of a widget's data; its beginning tells which it is. */
const QUOTED = 120;

/** Tells of each link in a scope that names no widget, or one whose host the page does not trust. `isUsed` are no such. */
export function tellLinks(scope: Element, trust: Trust, isUsed: (link: Element) => boolean, doubt: Doubt): void {
  for (const link of scope.querySelectorAll(LINKS)) {
    const issue = isOutside(link) && !isUsed(link) ? faultOf(link, trust) : undefined;
    if (issue) doubt(link, issue);
  }
}

function faultOf(link: Element, trust: Trust): Issue | undefined {
  const address = addressOf(link);
  const received = address.length > QUOTED ? `${address.slice(0, QUOTED)}…` : address;
  if (mayBeAddress(address) && readAddress(address).ok) {
    const expected = 'an address on the kit’s own host, or on one that data-hosts names';
    return trust(address) ? undefined : { code: 'host-refused', path: 'href', expected, received };
  }
  // Others have a field `w` too: image servers call the width so.
  const [, given = ''] = TAG.exec(address) ?? [];
  const near = nearestName(given, widgetTags);
  const isMeant = classOf(link) || near;
  const expected = `an address that names a widget, e.g. frame.html#w=${classOf(link) ?? near}&label=…`;
  return isMeant ? { code: 'address-unreadable', path: 'href', expected, received } : undefined;
}
