// Timelines that come and go leave nothing on the page.
import { expect } from 'chai';
import { can, heap, itWhere } from '../../support/browser.js';
import { clearStage, part } from '../../support/stat.js';
import { alive, drawn, onCanvas, SEED, showTimeline } from '../../support/timeline.js';
import { frames } from '../../support/until.js';

/** Listeners on the window, and media queries that are listened to, less those that were let go, while `act` runs. */
async function listenersLeft(act: () => Promise<unknown>): Promise<number> {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  let count = 0;
  const isShared = (target: EventTarget | undefined): boolean =>
    target === undefined || target === window || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...given) {
    if (isShared(this)) count++;
    addEventListener.apply(this ?? window, given);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...given) {
    if (isShared(this)) count--;
    removeEventListener.apply(this ?? window, given);
  };
  await act().finally(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));
  return count;
}

describe('<funding-timeline> lifetime', () => {
  afterEach(clearStage);

  it('lets go of the window and of media queries', async () => {
    const left = await listenersLeft(async () => {
      const element = await showTimeline(SEED);
      await onCanvas(element);
      element.remove();
      await frames(3);
    });
    expect(left).to.be.at.most(0);
  });

  it('stands again when it comes back', async () => {
    const element = await showTimeline(SEED);
    await onCanvas(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await drawn(element);
    await alive(element);
    await onCanvas(element);
    expect(part(element, 'plot').querySelectorAll('canvas').length).to.equal(1);
  });

  itWhere(can.heap, 'is forgotten by the page', async () => {
    const cycle = async (): Promise<void> => {
      const element = await showTimeline(SEED);
      await onCanvas(element);
      element.remove();
    };
    for (let i = 0; i < 3; i++) await cycle();
    const before = await heap();
    for (let i = 0; i < 10; i++) await cycle();
    await frames(30);
    // One that stayed behind with its chart would hold some hundred thousand bytes.
    expect((await heap()) - before).to.be.below(400_000);
  });
});
