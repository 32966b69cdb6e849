// Watches how large a map's picture is and whether it is near what the reader sees.
import { isServer } from '../shared/is-server.js';

const USUAL_TEXT = 16;

/** Calls back when the size is taken, when it has changed, and once when the element comes within half a screen. */
export class PictureWatch {
  /** 0 until the picture is laid out on the page; a server draws for a column of text. */
  width = isServer ? 560 : 0;
  height = isServer ? 288 : 0;
  /** By how much the reader's text is larger than usual: CSS pixels to a pixel of the drawing. */
  enlargement = 1;
  isNear = false;
  /** True once the page was printed: then the picture is drawn wherever it is, with what there is. */
  isPrinted = false;
  isPrinting = false;
  #size: ResizeObserver | undefined;
  #place: IntersectionObserver | undefined;
  #watched: Element | undefined;
  #resizing: ReturnType<typeof setTimeout> | undefined;
  #media: MediaQueryList | undefined;

  constructor(
    private readonly host: Element,
    private readonly changed: () => void,
    private readonly laidOut: () => void,
  ) {}

  /** Watches a picture; the same one again costs nothing. */
  watch(picture: Element | null | undefined): void {
    if (!picture || picture === this.#watched) return;
    this.stop();
    this.#watched = picture;
    this.#size = new ResizeObserver(([entry]) => {
      const rect = entry?.contentRect;
      // What is not shown has no size: it keeps the one it had.
      if (!rect?.width) return;
      this.laidOut();
      // Not within the observer's own round: what else is observed may change its size by the new drawing. Nor in the next
      // frame: where the drawing waits for its boundary the browser need draw none.
      clearTimeout(this.#resizing);
      this.#resizing = setTimeout(() => this.#resize(rect, picture));
    });
    this.#size.observe(picture);
    this.#place = new IntersectionObserver(
      (entries) => {
        if (this.isNear || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.isNear = true;
        this.#place?.disconnect();
        this.changed();
      },
      { rootMargin: '50% 0px' },
    );
    this.#place.observe(this.host);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#print);
    if (this.#media.matches) this.#print();
  }

  /** Print waits for nothing; what is out of sight may not even have been laid out. */
  readonly #print = (event?: Event): void => {
    this.isPrinting = event?.type === 'change' ? this.#media!.matches : event?.type !== 'afterprint';
    if (!this.isPrinting) return this.changed();
    this.isNear = this.isPrinted = true;
    const picture = this.#watched;
    const rect = picture?.getBoundingClientRect();
    if (picture && rect?.width && !this.width) this.#measure(rect, picture);
    this.changed();
  };

  #resize(rect: DOMRectReadOnly, picture: Element): void {
    const { width, height } = this;
    this.#measure(rect, picture);
    if (width !== this.width || height !== this.height) this.changed();
  }

  /** Names and circles grow with the reader's text: the picture is laid out in pixels of the usual size of text. */
  #measure(rect: DOMRectReadOnly, picture: Element): void {
    this.enlargement = Number.parseFloat(getComputedStyle(picture).fontSize) / USUAL_TEXT;
    [this.width, this.height] = [rect.width / this.enlargement, rect.height / this.enlargement];
  }

  stop(): void {
    clearTimeout(this.#resizing);
    this.#size?.disconnect();
    this.#place?.disconnect();
    globalThis.removeEventListener?.('beforeprint', this.#print);
    globalThis.removeEventListener?.('afterprint', this.#print);
    this.#media?.removeEventListener('change', this.#print);
    this.#watched = undefined;
  }
}
