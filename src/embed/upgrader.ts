// Upgrades the snippets of a page and follows the page as it changes: what is found, checked, put in and taken back.
import type { Issue } from '../result.js';
import { messageOf } from '../widgets/shared/error-event.js';
import { tell, tellAuthor } from '../widgets/shared/author-report.js';
import { isClaimed, unclaim } from './claim.js';
import { findSnippets, type Snippet } from './find-snippets.js';
import type { Doubt, Trust } from './find-markers.js';
import { mayBeAddress } from './read-address.js';
import { MADE, REPLACED, show } from './replaced.js';
import type { Host } from './settings.js';
import { trustedAddress, withoutForeignFiles } from './trust.js';
import { nodesOf, Upgrade } from './upgrade.js';
import type { Widget } from './widget.js';

// A page that takes our widget out again and again is not fought.
const MOST_TRIES = 3;

const NO_FAILURES: ReadonlyMap<unknown, unknown> = new Map();

export class Upgrader {
  readonly #upgrades = new Set<Upgrade>();
  readonly #tries = new WeakMap<Node, number>();
  readonly #doubted = new WeakMap<Element, Set<string>>();
  readonly #trust: Trust;

  constructor(private readonly host: Host) {
    this.#trust = (address) => trustedAddress(address, document.baseURI, host.addressHosts) !== undefined;
  }

  /** Upgrades what is new in the page's scopes. */
  scan(): void {
    for (const scope of scopesOf(this.host.scope)) {
      this.#giveBackOrphans(scope);
      for (const snippet of findSnippets(scope, this.#trust, this.#doubt)) this.#take(snippet);
    }
  }

  /** Looks what a page's changes did to what was upgraded; true where something must be found anew. */
  follow(records: readonly MutationRecord[]): boolean {
    let isAgain = false;
    for (const upgrade of this.#upgrades) {
      const isChanged = records.some(({ target }) => upgrade.isChangedBy(target));
      const isTorn = upgrade.isTorn;
      if (!isChanged && !isTorn && upgrade.isConnected) continue;
      upgrade.revert();
      this.#upgrades.delete(upgrade);
      isAgain = true;
    }
    return isAgain;
  }

  /** Tells each doubt of an element once, however often the page is looked through. */
  readonly #doubt: Doubt = (element, issue) => {
    const told = this.#doubted.get(element) ?? new Set();
    this.#doubted.set(element, told);
    const message = messageOf(issue);
    if (!told.has(message)) tell(element, issue, false);
    told.add(message);
  };

  #take(snippet: Snippet): void {
    const nodes = nodesOf(snippet);
    const tries = Math.max(...nodes.map((node) => this.#tries.get(node) ?? 0));
    if (nodes.some(isClaimed) || tries >= MOST_TRIES) return;
    for (const node of nodes) this.#tries.set(node, tries + 1);
    const upgrade = new Upgrade(snippet);
    this.#upgrades.add(upgrade);
    this.host.whenNear(upgrade.landmark, () => void this.#mount(upgrade, snippet));
  }

  async #mount(upgrade: Upgrade, { widget, issues, marker, place }: Snippet): Promise<void> {
    const { attributes, refused } = withoutForeignFiles(widget.attributes, document.baseURI, this.host.fileHosts);
    const isWorded = marker.isLink && place.kind !== 'table' && !mayBeAddress(marker.text);
    const strange = isWorded ? await strangeIn(marker.text, widget) : undefined;
    if (strange !== undefined) {
      tellAuthor(marker.source, [editedIssue(strange)], NO_FAILURES, true);
      return;
    }
    tellAuthor(marker.source, [...issues, ...refused.map((name) => refusedIssue(name, widget))], NO_FAILURES, false);
    if ((await this.host.load(widget.tag)) && this.#upgrades.has(upgrade))
      upgrade.mount({ tag: widget.tag, attributes });
  }

  /** What is hidden without the widget it stood beside, as in a copy of a part of the page, is shown again. */
  #giveBackOrphans(scope: Element): void {
    for (const element of scope.querySelectorAll(`[${REPLACED}]`)) {
      if (hasWidgetBeside(element)) continue;
      if ([...this.#upgrades].some((upgrade) => upgrade.hides(element))) continue;
      show(element);
      for (const node of [element, ...element.querySelectorAll('*')]) unclaim(node);
    }
  }
}

const FARTHEST_SIBLING = 4;

function hasWidgetBeside(element: Element): boolean {
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = element[step];
    for (let i = 0; at && i < FARTHEST_SIBLING; i++, at = at[step]) if (at.hasAttribute(MADE)) return true;
  }
  return false;
}

/** The outermost elements of a page in which snippets are upgraded. */
function scopesOf(selector: string): Element[] {
  const all = [...document.querySelectorAll(selector)];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

async function strangeIn(text: string, widget: Widget): Promise<string | undefined> {
  try {
    const { strangeFigure } = await import('./link-text.js');
    return strangeFigure(text, widget);
  } catch {
    // Without the code that reads figures it cannot be told; a widget will not come either.
    return undefined;
  }
}

const editedIssue = (received: string): Issue => ({
  code: 'snippet-edited',
  path: 'href',
  expected: 'a link whose text states the figures of its address; it stays as it is written',
  received,
});

const refusedIssue = (path: string, { attributes }: Widget): Issue => ({
  code: 'host-refused',
  path,
  expected: 'an address on the page’s own host, or on one that the page names',
  received: attributes[path] ?? '',
});
