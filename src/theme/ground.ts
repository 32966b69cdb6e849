// Tells the colour that lies behind an element.

/** The backgrounds behind an element, the nearest first. */
export function* groundsBehind(element: Element): Generator<string> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield getComputedStyle(at).backgroundColor;
}

/** The element that an element stands in as it is drawn: a slot before what it is a child of, and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** How much of what lies behind a colour shows through is what it lacks of 1. */
const opacityOf = (colour: string): number =>
  Number(/^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(colour)?.slice(1).find(Boolean) ?? 1);

/** The nearest background that covers what is behind it, for the edges of names; `Canvas` where there is none. */
export function groundBehind(element: Element): string {
  for (const ground of groundsBehind(element)) if (opacityOf(ground) >= 0.5) return ground;
  return 'Canvas';
}
