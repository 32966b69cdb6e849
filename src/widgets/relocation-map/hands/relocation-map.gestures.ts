// Moves the camera by the reader's hands: drag, pinch, double tap, the wheel with Ctrl. One finger scrolls the page
// where the map cannot go further its way.
import type { Lens } from './relocation-map.lens.js';

const TAP_MS = 300;
const TAP_PX = 24;
/** Less than this is a click with an unsteady hand. */
const STILL_PX = 4;

export class Gestures {
  readonly #pointers = new Map<number, readonly [x: number, y: number]>();
  #moved = 0;
  #tapped = -Infinity;
  #lastTap = { time: -Infinity, x: 0, y: 0 };
  /** Where fingers came down, and whether they move the map; undefined until the first of them has moved. */
  #start = { x: 0, y: 0 };
  #isHeld: boolean | undefined;

  constructor(
    readonly surface: HTMLElement,
    private readonly lens: Lens,
  ) {
    surface.addEventListener('pointerdown', this.#down);
    surface.addEventListener('pointermove', this.#drag);
    surface.addEventListener('pointerup', this.#up);
    surface.addEventListener('pointercancel', this.#up);
    surface.addEventListener('wheel', this.#wheel, { passive: false });
    surface.addEventListener('touchstart', this.#begin, { passive: true });
    surface.addEventListener('touchmove', this.#hold, { passive: false });
    surface.addEventListener('dblclick', this.#double);
    surface.addEventListener('selectstart', this.#refuse);
  }

  stop(): void {
    this.#pointers.clear();
    this.surface.removeEventListener('pointerdown', this.#down);
    this.surface.removeEventListener('pointermove', this.#drag);
    this.surface.removeEventListener('pointerup', this.#up);
    this.surface.removeEventListener('pointercancel', this.#up);
    this.surface.removeEventListener('wheel', this.#wheel);
    this.surface.removeEventListener('touchstart', this.#begin);
    this.surface.removeEventListener('touchmove', this.#hold);
    this.surface.removeEventListener('dblclick', this.#double);
    this.surface.removeEventListener('selectstart', this.#refuse);
  }

  /** True right after a drag: the click that ends it chooses nothing. */
  get hasDragged(): boolean {
    return this.#moved > STILL_PX;
  }

  readonly #down = (event: PointerEvent): void => {
    if (this.#pointers.size === 0) this.#moved = 0;
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, this.#at(event));
  };

  readonly #drag = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const [x, y] = this.#at(event);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    const [dx, dy] = [x - before[0], y - before[1]];
    const way = Math.abs(dx) + Math.abs(dy);
    // Until it is known whose the finger is, it stays where it came down.
    if (event.pointerType === 'touch' && !other && !this.#isHeld) {
      this.#moved = Math.max(this.#moved, way);
      return;
    }
    this.#moved += way;
    this.#pointers.set(event.pointerId, [x, y]);
    if (other) {
      const spread = (px: number, py: number): number => Math.hypot(px - other[0], py - other[1]) || 1;
      const middle = [(x + other[0]) / 2, (y + other[1]) / 2] as const;
      this.lens.panBy(dx / 2, dy / 2);
      this.lens.zoomBy(spread(x, y) / spread(...before), ...middle);
    } else {
      if (this.hasDragged) this.#capture(event);
      this.lens.panBy(dx, dy);
    }
  };

  readonly #up = (event: PointerEvent): void => {
    if (event.type === 'pointerup' && event.pointerType === 'touch' && !this.hasDragged) this.#tap(event);
    this.#pointers.delete(event.pointerId);
  };

  readonly #begin = ({ touches: [touch] }: TouchEvent): void => {
    this.#isHeld = undefined;
    if (touch) this.#start = { x: touch.clientX, y: touch.clientY };
  };

  /**
   * Two fingers move the map and not the page; so does one where the map can go its way. Browsers let the first move decide
   * for all that follow.
   */
  readonly #hold = (event: TouchEvent): void => {
    if (!event.cancelable) return;
    const [touch, second] = event.touches;
    if (second) this.#isHeld = true;
    else if (touch && this.#isHeld === undefined) {
      const [dx, dy] = [touch.clientX - this.#start.x, touch.clientY - this.#start.y];
      if (dx !== 0 || dy !== 0) this.#isHeld = this.#canPan(dx, dy);
    }
    if (this.#isHeld) event.preventDefault();
  };

  /** Along the longer side of a movement. */
  #canPan(dx: number, dy: number): boolean {
    const isAcross = Math.abs(dx) > Math.abs(dy);
    return this.lens.canPan(isAcross ? 2 * Math.sign(dx) : 0, isAcross ? 0 : 2 * Math.sign(dy));
  }

  readonly #wheel = (event: WheelEvent): void => {
    // A trackpad's pinch comes as a wheel with Ctrl.
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
    const factor = 2 ** (-Math.max(-120, Math.min(120, event.deltaY * step)) / 160);
    this.lens.zoomBy(factor, ...this.#at(event));
  };

  /** Some browsers make a double click of a double tap. */
  readonly #double = (event: MouseEvent): void => {
    if (event.timeStamp - this.#tapped > TAP_MS) this.lens.zoomBy(2, ...this.#at(event));
  };

  /** A drag over names selects no text. */
  readonly #refuse = (event: Event): void => event.preventDefault();

  #tap(event: PointerEvent): void {
    const [x, y] = this.#at(event);
    const last = this.#lastTap;
    const isSecond = event.timeStamp - last.time < TAP_MS && Math.hypot(x - last.x, y - last.y) < TAP_PX;
    this.#lastTap = isSecond ? { time: -Infinity, x, y } : { time: event.timeStamp, x, y };
    if (!isSecond) return;
    this.#tapped = event.timeStamp;
    this.lens.zoomBy(2, x, y);
  }

  #capture({ pointerId }: PointerEvent): void {
    try {
      if (!this.surface.hasPointerCapture(pointerId)) this.surface.setPointerCapture(pointerId);
    } catch {
      // A pointer that has gone in the meantime cannot be held.
    }
  }

  #at({ clientX, clientY }: MouseEvent): readonly [x: number, y: number] {
    const { left, top, width } = this.surface.getBoundingClientRect();
    const scale = this.lens.width / width;
    return [(clientX - left) * scale, (clientY - top) * scale];
  }
}
