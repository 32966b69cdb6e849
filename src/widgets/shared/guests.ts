// Invites parts of the kit that not every page needs, each fetched once for all widgets.

/** Brings a part by `import()`. One function a part, so that it can be told from others. */
export type Invitation<T> = () => Promise<T>;

const arrived = new Map<Invitation<unknown>, unknown>();

/** A part that has come, or undefined. */
export const guestOf = <T>(invitation: Invitation<T>): T | undefined => arrived.get(invitation) as T | undefined;

/** The parts that one widget has asked for. */
export class Guests {
  /** What could not be had, by the part that was asked for; and a fault of the widget's own, by the widget. */
  readonly failures = new Map<Invitation<unknown> | Element, unknown>();
  readonly #asked = new Set<Invitation<unknown>>();

  /** `changed` is called when a part has come or has failed to. */
  constructor(private readonly changed: () => void) {}

  /**
   * The part, or undefined while it is on its way and where it could not be had. A widget asks once: a blocked file
   * would be asked for again by the very rendering that tells of it. The next widget that needs it asks again.
   */
  ask<T>(invitation: Invitation<T>): T | undefined {
    const guest = guestOf(invitation);
    if (!guest && !this.#asked.has(invitation)) {
      this.#asked.add(invitation);
      void this.invite(invitation).then(this.changed, () => undefined);
    }
    return guest;
  }

  /** True while a part is on its way. */
  awaits(invitation: Invitation<unknown>): boolean {
    return !guestOf(invitation) && !this.failures.has(invitation);
  }

  /** The part when it has come. Rejects where it cannot be had, which is remembered. */
  async invite<T>(invitation: Invitation<T>): Promise<T> {
    try {
      const guest = guestOf(invitation) ?? (await invitation());
      arrived.set(invitation, guest);
      this.failures.delete(invitation);
      return guest;
    } catch (error) {
      this.failures.set(invitation, error);
      this.changed();
      throw error;
    }
  }
}
