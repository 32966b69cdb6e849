// A map that leaves the page leaves nothing behind, and comes back as it was.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, COUNTY, part, parts, placeMap, pointAt, showMap, SITES, untilPart } from '../../support/map.js';
import { frames, until } from '../../support/until.js';

/** Counts what observers watch, while a test runs. */
function countObserved(): { readonly now: () => number; restore(): void } {
  const kept = [ResizeObserver.prototype, IntersectionObserver.prototype].map((prototype) => {
    const { observe, disconnect } = prototype;
    const watching = new Set<unknown>();
    prototype.observe = function (this: never, ...of: [Element]) {
      watching.add(this);
      return (observe as (...of: [Element]) => void).apply(this, of);
    };
    prototype.disconnect = function (this: never) {
      watching.delete(this);
      return (disconnect as () => void).apply(this);
    };
    return { watching, restore: () => Object.assign(prototype, { observe, disconnect }) };
  });
  return {
    now: () => kept.reduce((sum, { watching }) => sum + watching.size, 0),
    restore: () => kept.forEach(({ restore }) => restore()),
  };
}

describe('<relocation-map> lifetime', () => {
  muteConsole();
  afterEach(clearStage);

  it('leaves no observer behind', async () => {
    const observed = countObserved();
    try {
      const before = observed.now();
      const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
      expect(observed.now()).to.be.above(before);
      element.remove();
      expect(observed.now()).to.equal(before);
    } finally {
      observed.restore();
    }
  });

  it('leaves none behind where it left before it was drawn', async () => {
    const observed = countObserved();
    try {
      const before = observed.now();
      const element = placeMap({ rows: SITES });
      element.remove();
      await untilPart(element, 'viewport');
      await frames();
      expect(observed.now()).to.equal(before);
    } finally {
      observed.restore();
    }
  });

  it('leaves no listener behind: a picture that has left is not moved', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    await untilPart(element, 'zoom');
    const before = part(element, 'map').querySelector('g')!.getAttribute('transform');
    element.remove();
    pointAt(element, 'dblclick', 50, 50);
    await frames();
    expect(part(element, 'map').querySelector('g')!.getAttribute('transform')).to.equal(before);
  });

  it('names stand on the ground of the page again when the picture was gone for a while', async () => {
    const element = await showMap({ rows: SITES, style: 'background: rgb(1, 2, 3)' });
    const ground = (): string => part(element, 'picture').style.getPropertyValue('--_ground');
    await until(ground, () => 'the ground of the page');
    element.rows = undefined;
    await until(
      () => parts(element, 'picture').length === 0,
      () => 'no picture',
    );
    element.rows = SITES;
    await untilPart(element, 'site');
    await frames();
    expect(ground()).to.equal('rgb(1, 2, 3)');
  });

  it('comes back with its boundary, and can be moved again', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'zoom');
    const stage = element.parentElement!;
    element.remove();
    await frames();
    stage.append(element);
    await untilPart(element, 'region');
    const transform = (): string => part(element, 'map').querySelector('g')!.getAttribute('transform')!;
    const before = transform();
    await frames();
    pointAt(element, 'dblclick', 50, 50);
    await until(
      () => transform() !== before,
      () => 'the map to move',
    );
  });

  it('ends a fetch that nobody waits for any more', async () => {
    const { fetch } = window;
    let signal: AbortSignal | undefined;
    window.fetch = async (_address, init) => {
      signal = init?.signal ?? undefined;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('ended'))));
    };
    try {
      const element = placeMap({ rows: SITES, boundary: '/never.json' });
      await until(
        () => signal,
        () => 'the fetch',
      );
      element.remove();
      await until(
        () => signal?.aborted,
        () => 'its end',
      );
      expect(parts(element, 'region')).to.have.lengthOf(0);
    } finally {
      window.fetch = fetch;
    }
  });

  it('takes another boundary in the place of one', async () => {
    const element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    element.boundary = { type: 'FeatureCollection', features: COUNTY.features.slice(0, 1) };
    await until(
      () => parts(element, 'region').length === 1,
      () => 'one region',
    );
  });
});
