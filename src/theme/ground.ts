// Finds what an element stands on: the colour of the nearest background behind it.

const TRANSPARENT = /^transparent$|^rgba\(.*, 0\)$/;

/** As the browser writes it; `Canvas`, the page's own, where nothing behind the element has a colour. */
export function groundBehind(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!TRANSPARENT.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The element that an element stands in as it is drawn: a slot before what it is a child of, and out of shadow roots. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
