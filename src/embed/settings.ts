// What a page says of its loader, in attributes of the script tag: where snippets are upgraded and which hosts are trusted.
import type { WidgetTag } from './widget.js';

export interface Settings {
  /** A selector: only within these are snippets upgraded. */
  readonly scope: string;
  /** Hosts the page names: addresses and files of theirs are followed. */
  readonly hosts: readonly string[];
}

/** What the loader gives to the code that upgrades snippets. */
export interface Host {
  readonly scope: string;
  readonly addressHosts: readonly string[];
  readonly fileHosts: readonly string[];
  /** Calls once the element is near what the reader sees. */
  whenNear(element: Element, call: () => void): void;
  /** Fetches and registers a widget's code; false where it cannot be had, of which the author is told once. */
  load(tag: WidgetTag): Promise<boolean>;
}

/** `data-scope="article" data-hosts="charts.example.org *.example.net"` of the tag whose script this is. */
export function readSettings(script: string): Settings {
  const name = script.replace(/[?#].*$/, '');
  const tag = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => {
    const address = src.replace(/[?#].*$/, '');
    return address === name || address === name.replace(/\.js$/, '.classic.js');
  });
  const { scope, hosts } = tag?.dataset ?? {};
  return { scope: scope || 'body', hosts: hosts?.split(/\s+/).filter(Boolean) ?? [] };
}
