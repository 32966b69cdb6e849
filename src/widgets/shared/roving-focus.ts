// Makes a widget one tab stop: arrows, Home and End go between its links and buttons.

const STOPS = 'a[href], button:not([disabled])';

const stopsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)];

/** Leaves one stop in the page's tab order: the focused one, else the one before, else the first. */
export function keepOneTabStop(root: DocumentFragment | HTMLElement): void {
  const stops = stopsOf(root);
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const current =
    stops.find((stop) => stop === focused) ??
    stops.find((stop) => stop.tabIndex === 0 && stop.hasAttribute('tabindex')) ??
    stops[0];
  for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
}

/** Moves the focus for an arrow, Home or End pressed on one of the stops; in right-to-left text arrows turn around. */
export function moveFocus(event: KeyboardEvent, root: ParentNode): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(event.target as HTMLElement);
  const target = at < 0 || hasModifier(event) ? undefined : destination(event.key, at, stops, isRightToLeft(event));
  if (!target) return;
  event.preventDefault();
  for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  target.focus();
}

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;

const isRightToLeft = (event: KeyboardEvent): boolean => getComputedStyle(event.target as Element).direction === 'rtl';

function destination(key: string, at: number, stops: HTMLElement[], rightToLeft: boolean): HTMLElement | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return stops[(at + 1) % stops.length];
  if (key === backward || key === 'ArrowUp') return stops.at(at - 1);
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
}
