// Makes a widget one tab stop: arrows, Home and End go between what in it can be focused.

const STOPS = 'a[href], button:not([disabled]), [data-stop]';

const stopsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)];

/** Leaves one stop in the page's tab order: the focused one, else the one before, else the first. */
export function keepOneTabStop(root: DocumentFragment | HTMLElement, known: number): number {
  const stops = stopsOf(root);
  if (stops.length === known) return known;
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const current = stops.find((stop) => stop === focused) ?? stops.find((stop) => stop.tabIndex === 0) ?? stops[0];
  for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  return stops.length;
}

/** Moves the focus for an arrow, Home or End pressed on one of the stops; in right-to-left text arrows turn around. */
export function moveFocus(event: KeyboardEvent, from: EventTarget | null, root: ParentNode): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(from as HTMLElement);
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  const target = at < 0 || isHeld ? undefined : destination(event.key, at, stops);
  if (!target) return;
  event.preventDefault();
  for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  target.focus();
}

function destination(key: string, at: number, stops: HTMLElement[]): HTMLElement | undefined {
  const isRightToLeft = getComputedStyle(stops[at]!).direction === 'rtl';
  const [forward, backward] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward || key === 'ArrowDown') return stops[(at + 1) % stops.length];
  if (key === backward || key === 'ArrowUp') return stops.at(at - 1);
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
}
