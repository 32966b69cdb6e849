// Makes a widget one tab stop: arrows, Home and End go between what in it can be focused.

const STOPS = 'a[href], button:not([disabled]), [data-stop]';

const stopsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(STOPS)];

/** Leaves one stop in the page's tab order: the focused one, else the one before, else the first. */
export function keepOneTabStop(root: DocumentFragment | HTMLElement, known: number): number {
  const stops = stopsOf(root);
  if (stops.length === known) return known;
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const current = stops.find((stop) => stop === focused) ?? stops.find((stop) => stop.tabIndex === 0) ?? stops[0];
  settleOn(current, stops);
  return stops.length;
}

/** The Tab key comes back to the stop that has the focus, however it came there. */
export function keepFocused(target: EventTarget | null, root: ParentNode): void {
  const stops = stopsOf(root);
  const stop = stops.find((each) => each === target);
  if (stop) settleOn(stop, stops);
}

/** Of thousands nearly all stay what they are. */
function settleOn(current: HTMLElement | undefined, stops: readonly HTMLElement[]): void {
  for (const stop of stops) {
    const index = stop === current ? 0 : -1;
    if (stop.tabIndex !== index) stop.tabIndex = index;
  }
}

/** Moves the focus for an arrow, Home or End pressed on one of the stops; in right-to-left text arrows turn around. */
export function moveFocus(event: KeyboardEvent, from: EventTarget | null, root: ParentNode): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(from as HTMLElement);
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  const target = at < 0 || isHeld ? undefined : destination(event.key, at, stops);
  if (!target) return;
  event.preventDefault();
  settleOn(target, stops);
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
