// An element whose attributes are properties, drawn once a turn however much of it changes, and together with all others
// that have changed. What else LitElement knows (converters, reflection, controllers) the kit has no use for, and a page
// would fetch it before its first figure.
import type { Sheet } from '../../theme/css.js';
import { dress } from './dress.js';

/** As Lit declares them: a property's attribute is called like it, or otherwise, or there is none. */
export type PropertyDeclarations = Readonly<Record<string, { readonly attribute?: string | false }>>;

/** A server has no elements, and imports their classes all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

const properties = new Map<string, string>();

/** The property that an attribute sets, in whichever element; else the attribute itself. */
export const propertyOf = (attribute: string): string => properties.get(attribute) ?? attribute;

/** What a page set before it knew the class: on the object itself, where it would hide the properties of the class. */
function takeOwn(element: HTMLElement): [string, unknown][] {
  const { properties: ours } = element.constructor as typeof UpdatingElement;
  const own = Object.entries(element).filter(([name]) => name in ours);
  for (const [name] of own) Reflect.deleteProperty(element, name);
  return own;
}

const isDeclared = (prototype: object, name: string): boolean =>
  prototype !== UpdatingElement.prototype &&
  (Object.hasOwn(prototype, name) || isDeclared(Object.getPrototypeOf(prototype) as object, name));

const waiting = new Set<UpdatingElement>();
let turn = Promise.resolve();

export abstract class UpdatingElement extends Base {
  static styles: readonly Sheet[] = [];
  static properties: PropertyDeclarations = {};

  /** Asked for when the class is registered. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, { attribute = name }]) => {
      // A class may have its own, as may the one it is made of.
      if (!isDeclared(this.prototype, name))
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get(this: UpdatingElement) {
            // Developer tools and frameworks read the prototype, which is no element.
            return #values in this ? this.#values[name] : undefined;
          },
          set(this: UpdatingElement, value: unknown) {
            if (Object.is(value, this.#values[name])) return;
            this.#values[name] = value;
            this.propertyChanged(attribute && value);
          },
        });
      if (attribute) properties.set(attribute, name);
      return attribute || [];
    });
  }

  static #drawAll(): void {
    const drawn: UpdatingElement[] = [];
    for (const element of waiting) {
      element.#try(element.update);
      // What an element asks for while it is drawn is drawn.
      waiting.delete(element);
      drawn.push(element);
    }
    // What is measured after drawing is measured once all is drawn, lest the page be laid out for each.
    for (const element of drawn) element.#try(element.updated);
  }

  // The first field: those that follow are properties of the object's own, too.
  readonly #early = takeOwn(this);
  readonly #values: Record<string, unknown> = {};
  // One that came with the page, drawn by a server or saved, is emptied by this.
  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  #wasConnected = false;

  /** Kept when the element is drawn with all that was changed so far. */
  get updateComplete(): Promise<void> {
    return turn;
  }

  connectedCallback(): void {
    this.#wasConnected = true;
    // It may have come from another document, where its sheets stayed.
    dress(this.renderRoot, ...(this.constructor as typeof UpdatingElement).styles);
    Object.assign(this, Object.fromEntries(this.#early.splice(0)));
    this.requestUpdate();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    (this as unknown as Record<string, unknown>)[propertyOf(name)] = value;
  }

  /** Draws the element with all that was changed in this turn; one that was never on a page once it comes there. */
  requestUpdate(): void {
    if (!this.#wasConnected) return;
    if (waiting.size === 0) turn = Promise.resolve().then(UpdatingElement.#drawAll);
    waiting.add(this);
  }

  /** A fault of one element is its own, and one in the telling of it too: the others wait to be drawn. */
  #try(step: () => void): void {
    try {
      step.call(this);
    } catch (error) {
      try {
        this.failed(error);
      } catch {
        // Nothing can be drawn in a root whose content the page took away.
      }
    }
  }

  /** `value` is what an attribute's property was set to. */
  protected abstract propertyChanged(value: unknown): void;
  /** Draws. */
  protected abstract update(): void;
  /** Goes on where all are drawn. */
  protected abstract updated(): void;
  /** Draws what can be drawn without fault. */
  protected abstract failed(error: unknown): void;
}
